/* An address may lead to one row of a form: #row=<id>. */
import { findAll, unfoldAround } from '../common/dom.js';
import { focusRow } from './row-focus.js';

const ROW_IN_ADDRESS = '#row=';

/** Shows the row that the address asks for, if the form has it: also one that is folded under another. */
export function goToRow(form) {
    if (!window.location.hash.startsWith(ROW_IN_ADDRESS)) {
        return;
    }
    const id = window.location.hash.slice(ROW_IN_ADDRESS.length);
    const row = findAll(form, '[data-row], [data-merged]').find(
        ({ dataset }) => (dataset.row || dataset.merged) === id,
    );
    if (!row) {
        return;
    }
    if (row.innovation && row.innovation.closed) {
        row.innovation.closed.open().then((isOpen) => isOpen && goToRow(form));
    }
    unfoldAround(row);
    if (!focusRow(row)) {
        row.tabIndex = -1;
        row.focus();
    }
    row.scrollIntoView({ block: 'center' });
}
