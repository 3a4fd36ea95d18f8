/* The rows of an involvement design: those not begun are folded, and a button makes the ones it begins with. */
import { findAll, setVisible } from '../common/dom.js';

/** The rows have the same ids whoever makes them, so that two who do it at once make seven and not fourteen. */
function makeStarters(form, button) {
    const list = form.lists.find((candidate) => candidate.key === 'design');
    const rows = button.dataset.starters
        .split(' ')
        .map((starter) => starter.split(':'))
        .map((starter) => {
            const row = list.find(starter[0]) || list.make(starter[0]);
            const kind = row.innovation.fields.find((field) => field.place.field === 'rowKind');
            kind.replace(starter[1]);
            return row;
        });
    setVisible(button.parentElement, false);
    rows.forEach(collapseWhenEmpty);
    rows[0].querySelector('[data-field=who] [data-control]').focus();
}

/** A row that only says its kind shows only whom it asks for, until somebody comes to it: seven open rows are a long way. */
function collapseWhenEmpty(row) {
    const isWritten = findAll(row, '[data-field]')
        .filter((field) => field.dataset.field !== 'rowKind')
        .some((field) =>
            findAll(field, '[data-control]').some((control) =>
                control.type === 'checkbox' ? control.checked : control.value !== '',
            ),
        );
    if (!isWritten && !row.contains(document.activeElement)) {
        row.classList.add('inno-row-quiet');
        row.addEventListener('focusin', () => row.classList.remove('inno-row-quiet'), { once: true });
    }
}

/** @param root what the macro draws of the involvement design */
export function startInvolvement(root) {
    const form = root.querySelector('[data-innovation-form]');
    if (!form) {
        return;
    }
    findAll(form, '[data-row]').forEach(collapseWhenEmpty);
    findAll(root, '[data-starters]').forEach((button) =>
        button.addEventListener('click', () => makeStarters(form.innovation, button)),
    );
}
