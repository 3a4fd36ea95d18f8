/* Whoever is logged out logs in again in a small window; the page with its texts stays as it is. */
import { contextPath, loginUrl } from '../common/rest.js';
import { findAll } from '../common/dom.js';
import { parseOwnPage } from '../common/server-html.js';

const NAME = 'innovation-login';
const LOOK_IN_MS = 500;
const META = 'meta[name="ajs-atl-token"]';

/** Whether this page is what the small window shows after the log-in. */
export function isLoginWindow() {
    return window.name === NAME && window.opener !== null;
}

/** The window has gone from the log-in page to one of the wiki's own. Of another site's page nothing can be read. */
function isLoggedIn(opened) {
    try {
        const { pathname } = opened.location;
        return pathname.startsWith(contextPath() + '/') && !/\/(?:do)?login\.action$/.test(pathname);
    } catch {
        return false;
    }
}

/** The forms of the wiki itself carry the token of the session. */
function renewToken() {
    return fetch(window.location.href, { credentials: 'same-origin' })
        .then((answer) => answer.text())
        .then((html) => {
            const token = parseOwnPage(html).querySelector(META);
            if (token) {
                findAll(document, META).forEach((meta) => meta.setAttribute('content', token.content));
                findAll(document, 'input[name="atl_token"]').forEach((input) => {
                    input.value = token.content;
                });
            }
        })
        .catch(() => undefined);
}

/**
 * Opens the wiki's own log-in page; only a click may do so.
 *
 * @param done is called when the person is logged in again, or has closed the window
 * @return whether the browser allows the window
 */
export function openLogin(done) {
    const opened = window.open(loginUrl(), NAME, 'popup,width=520,height=680');
    if (!opened) {
        return false;
    }
    const look = () => {
        if (!opened.closed && !isLoggedIn(opened)) {
            window.setTimeout(look, LOOK_IN_MS);
            return;
        }
        opened.close();
        done();
        renewToken();
    };
    window.setTimeout(look, LOOK_IN_MS);
    return true;
}
