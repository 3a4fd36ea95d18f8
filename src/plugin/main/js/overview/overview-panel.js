/*
 * What stands behind a number, in a panel beside the heat map. Which one is open stands in the address, so that it can be sent
 * and Back closes it. Without this script each number leads to the network.
 */
import { findAll } from '../common/dom.js';
import { restUrl, sendRequest } from '../common/rest.js';
import { parseOwnPart } from '../common/server-html.js';

const HASH = '#network=';
const OK = 200;

/** The key in an address, for example NABO.ideation; empty when none is open. */
export function keyInHash(hash) {
    if (hash.indexOf(HASH) !== 0) {
        return '';
    }
    try {
        return decodeURIComponent(hash.slice(HASH.length));
    } catch {
        return '';
    }
}

export function panelUrl(key) {
    const dot = key.lastIndexOf('.');
    return '/networks/' + encodeURIComponent(key.slice(0, dot)) + '/overview/' + encodeURIComponent(key.slice(dot + 1));
}

/** Whether the browser itself is to follow the link, into another tab. */
function isOtherwise(event) {
    return event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}

function say(panel, text) {
    const message = document.createElement('p');
    message.setAttribute('role', 'status');
    message.textContent = text;
    panel.replaceChildren(message);
}

/** Fails when the answer is not the panel. */
function fetchContent(key) {
    return sendRequest('GET', restUrl(panelUrl(key))).then((answer) => {
        if (answer.status !== OK) {
            throw new Error('Refused: ' + answer.status);
        }
        return parseOwnPart(answer.json.html);
    });
}

/** The panel of one overview: shows what stands behind a link, and gives the focus back to it. */
function createPanel(panel, links) {
    let open = '';
    let opener = null;
    const mark = () => links.forEach((link) => link.classList.toggle('inno-open', link.dataset.overviewOpen === open));
    const close = () => {
        if (!open) {
            return;
        }
        open = '';
        panel.hidden = true;
        panel.replaceChildren();
        mark();
        opener.focus();
    };
    const fill = (key) =>
        fetchContent(key)
            .then((content) => {
                if (open === key) {
                    panel.replaceChildren(content);
                    panel.querySelector('[data-panel-title]').focus();
                }
            })
            .catch(() => {
                if (open === key) {
                    say(panel, AJS.I18n.getText('innovation.overview.panel.failed'));
                }
            });
    const show = (key, link) => {
        open = key;
        opener = link;
        panel.hidden = false;
        mark();
        say(panel, AJS.I18n.getText('innovation.overview.panel.loading'));
        return fill(key);
    };
    return { close: close, show: show, openKey: () => open };
}

/** Leaves what is not chosen out of the address, which is to be read and sent. */
export function startOverviewFilter(form) {
    form.addEventListener('formdata', (event) =>
        Array.from(event.formData.entries())
            .filter(([, value]) => value === '')
            .forEach(([name]) => event.formData.delete(name)),
    );
}

export function startOverviewPanel(overview) {
    const place = overview.querySelector('[data-overview-panel]');
    if (!place) {
        return;
    }
    const links = findAll(overview, '[data-overview-open]');
    const panel = createPanel(place, links);
    let pressed = null;
    const linkOf = (key) => [pressed].concat(links).find((link) => link && link.dataset.overviewOpen === key);
    const followHash = () => {
        const key = keyInHash(window.location.hash);
        const link = linkOf(key);
        if (!link) {
            panel.close();
        } else if (key !== panel.openKey()) {
            panel.show(key, link);
        }
    };
    const leave = () => {
        window.history.replaceState(null, '', window.location.pathname + window.location.search);
        panel.close();
    };
    overview.addEventListener('click', (event) => {
        const link = event.target.closest('[data-overview-open]');
        if (event.target.closest('[data-panel-close]')) {
            leave();
        } else if (link && !isOtherwise(event)) {
            event.preventDefault();
            pressed = link;
            if (link.dataset.overviewOpen === panel.openKey()) {
                leave();
            } else {
                window.location.hash = HASH + encodeURIComponent(link.dataset.overviewOpen);
            }
        }
    });
    document.addEventListener('keydown', (event) => {
        // AUI marks every Escape as handled; only a dialog's own is
        if (event.key === 'Escape' && panel.openKey() && !event.target.closest('[role=dialog]')) {
            leave();
        }
    });
    window.addEventListener('hashchange', followHash);
    followHash();
}
