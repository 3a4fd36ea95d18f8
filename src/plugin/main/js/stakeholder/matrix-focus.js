/*
 * The matrix is one stop of the tab key. Within it the arrow keys go from one to another, to the nearest in that direction; the
 * space bar or Enter takes one up, and then the arrow keys move it.
 */
import { findAll } from '../common/dom.js';

const ACROSS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
/** How much farther somebody seems who is not straight ahead, and who stands outside of the matrix or within. */
const ASIDE = 2;
const ELSEWHERE = 10000;

function middle(element) {
    const box = element.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
}

function isSeen(item) {
    return item.offsetParent !== null;
}

/** The nearest in that direction; undefined when there is none. */
function nearest(from, items, [right, down]) {
    const [x, y] = middle(from);
    return items
        .filter((item) => item !== from)
        .map((item) => {
            const [otherX, otherY] = middle(item);
            const ahead = (otherX - x) * right + (otherY - y) * down;
            const aside = Math.abs((otherX - x) * down) + Math.abs((otherY - y) * right);
            const isNear = from.closest('[data-matrix]') === item.closest('[data-matrix]');
            return { item: item, ahead: ahead, distance: ahead + ASIDE * aside + (isNear ? 0 : ELSEWHERE) };
        })
        .filter(({ ahead }) => ahead > 1)
        .sort((one, other) => one.distance - other.distance)
        .map(({ item }) => item)[0];
}

export class MatrixFocus {
    constructor(panel) {
        this.panel = panel;
        this.current = '';
        panel.addEventListener('focusin', (event) => {
            const item = event.target.closest('[data-item]');
            if (item) {
                this.current = item.dataset.item;
                this.mark(panel);
            }
        });
        this.mark(panel);
    }

    items() {
        return findAll(this.panel, '[data-item]').filter(isSeen);
    }

    /** Exactly one is reached by the tab key. @param panel the one on the page, or the next one that comes from the wiki */
    mark(panel) {
        const items = findAll(panel, '[data-item]');
        const stop = items.find((item) => item.dataset.item === this.current) || items[0];
        items.forEach((item) => {
            const index = item === stop ? '0' : '-1';
            if (item.getAttribute('tabindex') !== index) {
                item.setAttribute('tabindex', index);
            }
        });
    }

    /** @return whether the key leads from one to another */
    go(key, from) {
        const items = this.items();
        const ends = { Home: items[0], End: items[items.length - 1] };
        const next = ACROSS[key] ? nearest(from, items, ACROSS[key]) : ends[key];
        if (next) {
            next.focus();
        }
        return key in ACROSS || key in ends;
    }
}
