/*
 * Marks the field and the row that a person writes in, for the styles: only there a field has a box, help and what belongs to
 * it. The mark comes and goes only when the pointer is up, so that nothing moves between pressing and letting go of a button.
 */
import { findAll } from '../common/dom.js';

const MARK = 'inno-writing';
const MARKED = '.inno-form [data-field], .inno-form [data-row]';
const OPERABLE =
    'a, button, input, select, textarea, label, summary, [data-conflict], [data-history-panel], [role=option]';

let isPressed = false;

function enter(element) {
    if (isPressed) {
        return;
    }
    for (let root = element.closest(MARKED); root; root = root.parentElement.closest(MARKED)) {
        root.classList.add(MARK);
    }
}

function leave() {
    findAll(document, '.' + MARK)
        .filter((root) => !root.contains(document.activeElement))
        .forEach((root) => root.classList.remove(MARK));
}

function pressed(isDown) {
    isPressed = isDown;
    if (!isDown) {
        // After the click that the pointer makes
        window.setTimeout(() => {
            leave();
            enter(document.activeElement);
        }, 0);
    }
}

/** A click beside the text is meant for the text, unless the person marks something to copy. */
function writeWhereClicked({ target }) {
    const root = target.closest(MARKED);
    if (root && !target.closest(OPERABLE) && window.getSelection().isCollapsed) {
        const control = root.querySelector('[data-control]');
        if (control && !root.contains(document.activeElement)) {
            control.focus();
        }
    }
}

export function startWritingState() {
    document.addEventListener('focusin', ({ target }) => enter(target));
    document.addEventListener('focusout', () => isPressed || window.setTimeout(leave, 0));
    document.addEventListener('pointerdown', () => pressed(true), true);
    document.addEventListener('pointerup', () => pressed(false), true);
    document.addEventListener('pointercancel', () => pressed(false), true);
    document.addEventListener('click', writeWhereClicked);
}
