/* Makes the page with the summary of a session. From the session's page it is opened; the leader's window stays where it is. */
import { createElement, setText } from '../common/dom.js';
import { restUrl, sendRequest } from '../common/rest.js';

function show(place, { title, url }) {
    const link = createElement('a', { href: url, target: '_blank' }, [title]);
    place.replaceChildren(AJS.I18n.getText('innovation.session.summary.made') + ' ', link);
}

function make(button) {
    const { space, run, instance } = button.dataset;
    const said = button.closest('[data-summary]').querySelector('[data-summary-said]');
    const failed = (json) => {
        const messages = (json.errors || []).map(({ message }) => message).join(' ');
        setText(said, messages || json.message || AJS.I18n.getText('innovation.session.summary.failed'));
    };
    button.setAttribute('disabled', 'disabled');
    setText(said, '');
    return sendRequest(
        'POST',
        restUrl('/networks/' + encodeURIComponent(space) + '/session-summaries'),
        run ? { run: Number(run) } : { instance: instance },
    )
        .then(
            ({ status, json }) => {
                if (status !== 200) {
                    failed(json);
                } else if (run) {
                    show(said, json);
                } else {
                    window.location.assign(json.url);
                }
            },
            () => failed({}),
        )
        .finally(() => button.removeAttribute('disabled'));
}

/** @param root where buttons stand, now and later */
export function summaryButtons(root) {
    root.addEventListener('click', ({ target }) => {
        const button = target.closest('[data-summary-make]');
        if (button) {
            make(button);
        }
    });
}
