/*
 * Makes the page with the summary of a session, and mails it when that is ticked. From the session's page the new page is opened,
 * unless there is a receipt to read; the leader's window stays where it is.
 */
import { createElement, findAll, setText, setVisible } from '../common/dom.js';
import { restUrl, sendRequest } from '../common/rest.js';

function url({ dataset }, path) {
    return restUrl('/networks/' + encodeURIComponent(dataset.space) + '/session-summaries' + path);
}

function session({ dataset }) {
    return dataset.run ? { run: Number(dataset.run) } : { instance: dataset.instance };
}

function part(tools, name) {
    return tools.querySelector('[data-summary-' + name + ']');
}

/** Says how many would get a mail, and who; without mail server or participants there is nothing to tick. */
function showReceivers(tools) {
    return sendRequest('GET', url(tools, '/receivers?' + new URLSearchParams(session(tools)))).then(
        ({ status, json }) => {
            const names = status === 200 ? json.names : [];
            findAll(tools, '[data-summary-mail]').forEach((element) => setVisible(element, names.length > 0));
            setText(
                part(tools, 'count'),
                AJS.I18n.getText('innovation.session.summary.mail.send', String(names.length)),
            );
            setText(part(tools, 'names'), names.join(', '));
        },
        () => undefined,
    );
}

function receipt({ mails, receivers }) {
    return mails === receivers
        ? AJS.I18n.getText('innovation.session.summary.mail.sent', String(mails))
        : AJS.I18n.getText('innovation.session.summary.mail.some', String(mails), String(receivers));
}

function show(tools, json, isMailed) {
    const link = createElement('a', { href: json.url, target: '_blank' }, [json.title]);
    const said = [AJS.I18n.getText('innovation.session.summary.made') + ' ', link];
    part(tools, 'said').replaceChildren(...said, ...(isMailed ? ['. ' + receipt(json)] : []));
    part(tools, 'send').checked = false;
}

function make(tools, button) {
    const said = part(tools, 'said');
    const isMailed = part(tools, 'send').checked;
    const failed = (json) => {
        const messages = (json.errors || []).map(({ message }) => message).join(' ');
        setText(said, messages || json.message || AJS.I18n.getText('innovation.session.summary.failed'));
    };
    button.setAttribute('disabled', 'disabled');
    setText(said, '');
    return sendRequest('POST', url(tools, ''), { ...session(tools), mail: isMailed })
        .then(
            ({ status, json }) => {
                if (status !== 200) {
                    failed(json);
                } else if (isMailed || tools.dataset.run) {
                    show(tools, json, isMailed);
                } else {
                    window.location.assign(json.url);
                }
            },
            () => failed({}),
        )
        .finally(() => button.removeAttribute('disabled'));
}

/** What stands around the buttons may be drawn anew: a tick and a receipt stay. */
export function keepSummary(root, draw) {
    const kept = root.querySelector('[data-summary]');
    const focused = document.activeElement;
    const isInside = kept && kept.contains(focused);
    draw();
    const next = root.querySelector('[data-summary]');
    if (!next) {
        return;
    }
    if (!kept) {
        showReceivers(next);
        return;
    }
    next.replaceWith(kept);
    if (isInside) {
        focused.focus({ preventScroll: true });
    }
}

/** @param root where buttons stand, now and later */
export function summaryButtons(root) {
    root.addEventListener('click', ({ target }) => {
        const button = target.closest('[data-summary-make]');
        if (button) {
            make(button.closest('[data-summary]'), button);
        }
    });
    root.addEventListener('change', ({ target }) => {
        if (target.matches('[data-summary-send]') && target.checked) {
            showReceivers(target.closest('[data-summary]'));
        }
    });
    findAll(root, '[data-summary]').forEach(showReceivers);
}
