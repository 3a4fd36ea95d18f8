/* Where things stand on the screen. */
import { findAll } from './dom.js';

/** Does something to the page, and keeps what the person writes in, or else what is uppermost, where it stands. */
export function keepPlace(root, act) {
    const anchor = anchorOf(root);
    const before = anchor ? anchor.getBoundingClientRect().top : 0;
    act();
    if (anchor && anchor.isConnected) {
        const moved = anchor.getBoundingClientRect().top - before;
        if (moved !== 0) {
            scrollerOf(anchor).scrollTop += moved;
        }
    }
}

/** Where nothing is scrolled away, nothing needs to be kept. */
function anchorOf(root) {
    const focused = document.activeElement;
    if (focused && focused !== document.body) {
        return focused;
    }
    return root.getBoundingClientRect().top < 0
        ? findAll(root, '[data-field]').find((field) => field.getBoundingClientRect().bottom > 0)
        : undefined;
}

function scrollerOf(element) {
    for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
        const isLong = parent.scrollHeight > parent.clientHeight;
        if (isLong && /auto|scroll/.test(window.getComputedStyle(parent).overflowY)) {
            return parent;
        }
    }
    return document.scrollingElement;
}
