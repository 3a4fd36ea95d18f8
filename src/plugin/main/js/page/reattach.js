import { restUrl, sendRequest } from '../common/rest.js';

/** Attaches the network that the page tells of to the page's space. */
export function startReattach(root) {
    const go = root.querySelector('[data-reattach-go]');
    const error = root.querySelector('[data-reattach-error]');
    const refuse = (text) => {
        go.disabled = false;
        error.textContent = text;
        go.focus();
    };
    go.addEventListener('click', () => {
        go.disabled = true;
        error.textContent = '';
        const url = restUrl('/networks/' + encodeURIComponent(root.dataset.reattach) + '/reattach');
        sendRequest('POST', url, { page: root.dataset.page }).then(
            (answer) => {
                if (answer.status === 200) {
                    window.location.reload();
                } else {
                    refuse(answer.json.message || AJS.I18n.getText('innovation.stray.failed'));
                }
            },
            () => refuse(AJS.I18n.getText('innovation.stray.failed')),
        );
    });
}
