/* The rows that were removed from a list in earlier visits: each can be brought back, and the page then shows it. */
import { findAll, setText } from '../common/dom.js';
import { sendRequest } from '../common/rest.js';

function bringBack(form, list, button) {
    const row = button.dataset.bringBack;
    const content = Object.assign({}, form.address, {
        list: list.dataset.list,
        value: '',
        base: Number(button.dataset.revision),
    });
    const failed = (text) => {
        button.disabled = false;
        setText(list.querySelector('[data-bring-back-error]'), text);
    };
    button.disabled = true;
    return sendRequest('PATCH', form.url({ row: row, field: 'removed' }), content).then(
        ({ status, json }) => {
            // Somebody else may have been quicker; then the row is there as well
            if (status === 200 || status === 409) {
                window.location.hash = 'row=' + row;
                window.location.reload();
            } else {
                failed(json.message || AJS.I18n.getText('innovation.form.removed.failed'));
            }
        },
        () => failed(AJS.I18n.getText('innovation.form.removed.failed')),
    );
}

/** Connects the buttons of a form's lists. */
export function addRemovedRows(form) {
    findAll(form.root, '[data-bring-back]').forEach((button) =>
        button.addEventListener('click', () => bringBack(form, button.closest('[data-list]'), button)),
    );
}
