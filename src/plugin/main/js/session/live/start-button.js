/* Starts a session from its page, and goes to the leader's window. */
import { setText } from '../../common/dom.js';
import { newId } from '../../common/ids.js';
import { restUrl, sendRequest } from '../../common/rest.js';

function start(button) {
    const { space, instance } = button.dataset;
    const error = button.closest('[data-run-line]').querySelector('[data-run-start-error]');
    const failed = (json) => {
        const messages = (json.errors || []).map(({ message }) => message).join(' ');
        setText(error, messages || json.message || AJS.I18n.getText('innovation.live.start.failed'));
        button.removeAttribute('disabled');
    };
    button.setAttribute('disabled', 'disabled');
    setText(error, '');
    return sendRequest('POST', restUrl('/networks/' + encodeURIComponent(space) + '/session-runs'), {
        instance: instance,
        operation: newId(),
    }).then(
        ({ status, json }) => (status === 200 ? window.location.assign(json.lead) : failed(json)),
        () => failed({}),
    );
}

/** @param root the page; the button may come to it later */
export function startButtons(root) {
    root.addEventListener('click', ({ target }) => {
        const button = target.closest('[data-run-start]');
        if (button) {
            start(button);
        }
    });
}
