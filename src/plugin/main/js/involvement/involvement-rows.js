/* The page of an involvement design. */
import { findAll, setVisible } from '../common/dom.js';
import { InvolvementGrid } from './involvement-grid.js';

/** The rows have the same ids whoever makes them, so that two who do it at once make seven and not fourteen. */
function makeStarters(grid, button) {
    const groups = button.dataset.starters
        .split(' ')
        .map((starter) => starter.split(':'))
        .map(([id, kind]) => {
            const row = grid.list.find(id) || grid.list.make(id);
            grid.form.fieldInRow({ row: id }, 'rowKind').replace(kind);
            return row.innovation.group;
        });
    setVisible(button.parentElement, false);
    groups[0].button.focus();
}

/** @param root what the macro draws of the involvement design */
export function startInvolvement(root) {
    if (!root.querySelector('[data-innovation-form]')) {
        return;
    }
    const grid = new InvolvementGrid(root);
    findAll(root, '[data-starters]').forEach((button) =>
        button.addEventListener('click', () => makeStarters(grid, button)),
    );
}
