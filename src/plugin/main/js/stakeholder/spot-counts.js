/*
 * The number of those who stand in a cell of the matrix: where there are more than the cell has room for, it shows the others; on a
 * phone, whose cells have room for the number only, it lists all of them below the matrix.
 */
import { createElement, findAll, setVisible } from '../common/dom.js';

const OPEN = 'inno-spot-open';
const PHONE = '(max-width: 800px)';

function keyOf(spot) {
    return spot.dataset.influence + '/' + spot.dataset.affected;
}

class SpotCounts {
    constructor(root) {
        this.root = root;
        this.panel = root.querySelector('[data-panel=matrix]');
        this.list = root.querySelector('[data-spot-list]');
        this.open = new Set();
        this.listed = null;
        root.classList.add('inno-matrix-live');
        root.addEventListener('click', (event) => {
            const button = event.target.closest('[data-spot-count]');
            if (button) {
                this.toggle(button.closest('[data-influence]'));
            }
        });
        root.addEventListener('innovation-spot', (event) => this.show(event.target));
        root.addEventListener('innovation-panel', () => this.showList());
        const others = this.panel.innovation ? this.panel.innovation.complete : () => undefined;
        this.panel.innovation = {
            complete: (next) => {
                others(next);
                this.restore(next);
            },
        };
    }

    toggle(spot) {
        const isOpen = this.open.has(keyOf(spot));
        if (isOpen) {
            this.open.delete(keyOf(spot));
        } else {
            if (window.matchMedia(PHONE).matches) {
                this.open.clear();
            }
            this.open.add(keyOf(spot));
        }
        this.listed = isOpen ? null : keyOf(spot);
        this.draw();
    }

    /** A cell that something comes into shows all of its own. */
    show(spot) {
        this.open.add(keyOf(spot));
        this.listed = this.listed === null ? null : keyOf(spot);
        this.draw();
    }

    draw() {
        this.restore(this.panel);
        this.showList();
    }

    /** @param panel the one on the page, or the next one that comes from the wiki */
    restore(panel) {
        findAll(panel, '[data-influence]').forEach((spot) => {
            const isOpen = this.open.has(keyOf(spot));
            spot.classList.toggle(OPEN, isOpen);
            const button = spot.querySelector('[data-spot-count]');
            if (button) {
                button.setAttribute('aria-expanded', String(isOpen));
            }
        });
    }

    /** Copies, as the list is beside the matrix; what they do is found by their data. */
    showList() {
        const spot = findAll(this.panel, '[data-influence]').find((candidate) => keyOf(candidate) === this.listed);
        const items = spot ? findAll(spot, 'li:not(.inno-spot-count)') : [];
        setVisible(this.list, items.length > 0);
        this.list.replaceChildren();
        if (items.length > 0) {
            const copies = items.map((item) => item.cloneNode(true));
            copies.forEach((copy) =>
                findAll(copy, '[tabindex]').forEach((button) => button.removeAttribute('tabindex')),
            );
            const title = spot.closest('[data-category]').dataset.name + ': ' + spot.getAttribute('aria-label');
            this.list.append(
                createElement('p', { class: 'inno-label' }, [title]),
                createElement('ul', { class: 'inno-spot' }, copies),
            );
        }
    }
}

export function startSpotCounts(root) {
    return new SpotCounts(root);
}
