/* Puts the cursor in a row. A page whose rows are folded hears of it first, and unfolds the row. */

const WRITE_OR_UNFOLD = '[data-control], [data-closed] [data-more]';

/** @return what has the cursor now; null when there is nothing to write in */
export function focusRow(row) {
    row.dispatchEvent(new CustomEvent('innovation-row-wanted', { bubbles: true }));
    const control = row.querySelector(WRITE_OR_UNFOLD);
    if (control) {
        control.focus();
    }
    return control;
}
