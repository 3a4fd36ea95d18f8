/* The rows of the table are lines; one at a time is unfolded, in its place. */
import { findAll, setVisible } from '../common/dom.js';
import { keepPlace } from '../common/scrolling.js';

function panelOf(row) {
    return row.querySelector('[data-more-panel]');
}

function show(row, isUnfolded) {
    const panel = panelOf(row);
    setVisible(panel, isUnfolded);
    row.querySelector('[data-more]').setAttribute('aria-expanded', String(isUnfolded));
    findAll(panel, 'textarea').forEach((area) => area.dispatchEvent(new Event('input')));
}

export class FoldedRows {
    /** @param root holds the rows */
    constructor(root) {
        this.root = root;
        root.addEventListener('click', ({ target }) => {
            const button = target.closest('[data-more], [data-fold]');
            if (button) {
                this.clicked(button);
            }
        });
        root.addEventListener('innovation-row-wanted', ({ target }) => panelOf(target) && this.unfold(target));
        root.addEventListener('keydown', (event) => this.foldByKey(event));
    }

    clicked(button) {
        const row = button.closest('[data-row]');
        const { closed } = row.innovation;
        if (closed) {
            closed.open().then((isOpen) => isOpen && this.unfold(row));
        } else if (panelOf(row).hidden) {
            this.unfold(row);
        } else {
            this.fold(row);
        }
    }

    /** What is under the pointer or the cursor stays where it is, whatever folds above it. */
    unfold(row) {
        const others = findAll(this.root, '[data-more-panel]:not([hidden])')
            .map((panel) => panel.closest('[data-row]'))
            .filter((other) => other !== row);
        keepPlace(this.root, () => {
            others.forEach((other) => show(other, false));
            show(row, true);
        });
    }

    fold(row) {
        row.querySelector('[data-more]').focus();
        show(row, false);
    }

    /** The Escape key folds the row that somebody is in, unless it has closed something within. */
    foldByKey(event) {
        const panel = event.target.closest('[data-more-panel]');
        if (event.key === 'Escape' && panel && !event.defaultPrevented && !event.isComposing) {
            this.fold(panel.closest('[data-row]'));
        }
    }
}
