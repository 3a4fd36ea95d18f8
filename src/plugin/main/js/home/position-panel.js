/*
 * Puts the line that tells where the network stands above the page's text; Confluence draws it at the foot of the page. There
 * it is not told which page it stands on, so the server is asked what the page says already; outside networks nothing is.
 */

function meta(name) {
    const element = document.querySelector('meta[name="ajs-' + name + '"]');
    return element ? element.content : '';
}

/** Fails when there is no answer; twice said is better than not at all. */
function alreadySaid(spaceKey, pageId) {
    const url =
        meta('context-path') +
        '/rest/innovation/1.0/networks/' +
        encodeURIComponent(spaceKey) +
        '/standing?page=' +
        encodeURIComponent(pageId);
    return fetch(url, { credentials: 'same-origin', headers: { Accept: 'application/json' } })
        .then((answer) => (answer.ok ? answer.json() : { said: [] }))
        .then((answer) => answer.said);
}

function show(line, text, parts) {
    parts.forEach((part) =>
        line.querySelectorAll('[data-position-part="' + part + '"]').forEach((known) => known.remove()),
    );
    if (line.querySelector('[data-position-part]')) {
        text.before(line);
        line.hidden = false;
    } else {
        line.remove();
    }
}

export function startPositionPanel() {
    const line = document.querySelector('[data-position-panel]');
    const text = document.getElementById('main-content');
    if (!line || !text) {
        return;
    }
    const pageId = meta('page-id');
    if (!line.dataset.space || !pageId) {
        show(line, text, []);
        return;
    }
    alreadySaid(line.dataset.space, pageId)
        .catch(() => [])
        .then((parts) => show(line, text, parts));
}
