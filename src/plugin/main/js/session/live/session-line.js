/*
 * The line on a session's page that says where the session is. It asks the wiki while somebody looks at the page, more often
 * while the session runs, and draws nothing but itself: what is written on the page stays as it is.
 */
import { findAll } from '../../common/dom.js';
import { restUrl } from '../../common/rest.js';
import { parseOwnPartFor } from '../../common/server-html.js';
import { keepSummary } from '../summary-button.js';
import { request } from './run-screen.js';

const RUNNING_IN_MS = 4000;
const WAITING_IN_MS = 15000;
const LONGEST_IN_MS = 60000;

export class SessionLine {
    /** @param line where it stands */
    constructor(line) {
        this.line = line;
        const { space, instance } = line.dataset;
        const query = new URLSearchParams({ instance: instance || '' });
        this.url = restUrl('/networks/' + encodeURIComponent(space) + '/session-state') + '?' + query;
        this.known = '';
        this.failures = 0;
        this.timer = 0;
        this.isAsking = false;
    }

    start() {
        this.askLater();
        document.addEventListener('visibilitychange', () => this.ask());
    }

    /** Longer each time that there is no answer. */
    wait() {
        const usual = this.line.dataset.running ? RUNNING_IN_MS : WAITING_IN_MS;
        return Math.min(usual * 2 ** this.failures, LONGEST_IN_MS);
    }

    askLater() {
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.ask(), this.wait());
    }

    /** A page that nobody looks at does not ask. */
    ask() {
        window.clearTimeout(this.timer);
        if (document.hidden || this.isAsking) {
            return Promise.resolve();
        }
        this.isAsking = true;
        return request(this.url, this.known)
            .then(({ answer, json }) => {
                this.failures = json || answer.status === 304 ? 0 : this.failures + 1;
                if (json) {
                    this.known = answer.headers.get('ETag') || '';
                    this.show(json);
                }
            })
            .catch(() => {
                this.failures += 1;
            })
            .finally(() => {
                this.isAsking = false;
                this.askLater();
            });
    }

    /** Whoever stands on a link or button stands on the same one afterwards. */
    show({ html }) {
        const next = parseOwnPartFor(html, 'line').querySelector('[data-run-line]');
        const parts = 'a, button';
        if (
            !next.dataset.running &&
            !this.line.dataset.running &&
            next.childElementCount === this.line.childElementCount
        ) {
            // What the start button says of a failure stays
            return;
        }
        const at = findAll(this.line, parts).indexOf(document.activeElement);
        if (next.dataset.running) {
            this.line.dataset.running = next.dataset.running;
        } else {
            delete this.line.dataset.running;
        }
        keepSummary(this.line, () => this.line.replaceChildren(...next.childNodes));
        const same = findAll(this.line, parts)[at];
        if (same) {
            same.focus({ preventScroll: true });
        }
    }
}
