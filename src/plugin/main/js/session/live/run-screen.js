/*
 * A screen of a running session. It asks the wiki every other second where the session is, more seldom while answers are
 * missing, and shows the part that the wiki draws. It keeps nothing but what the last answer said: loaded again it is where
 * the session is.
 */
import { findAll, setText } from '../../common/dom.js';
import { restUrl } from '../../common/rest.js';
import { parseOwnPartFor } from '../../common/server-html.js';
import { keepSummary } from '../summary-button.js';
import { RunClock, ServerTime } from './run-clock.js';

const USUAL_IN_MS = 2000;
const LONGEST_IN_MS = 30000;
const TIMEOUT_IN_MS = 10000;
const UNCHANGED = 304;
const LOST = [401, 403, 404];

/** @param known the tag of the latest answer; empty for none */
export function request(url, known) {
    const controller = new AbortController();
    const timer = window.setTimeout(() => controller.abort(), TIMEOUT_IN_MS);
    const headers = { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' };
    if (known) {
        headers['If-None-Match'] = known;
    }
    return fetch(url, { credentials: 'same-origin', cache: 'no-store', headers: headers, signal: controller.signal })
        .then((answer) =>
            answer.status === 200 && !answer.redirected
                ? answer.json().then((json) => ({ answer: answer, json: json }))
                : { answer: answer, json: null },
        )
        .finally(() => window.clearTimeout(timer));
}

/** Finds the same button again in a part that was drawn anew. */
function sameElement(root, element) {
    const { action, value, key } = element.dataset;
    if (action === undefined) {
        return null;
    }
    const all = findAll(root, '[data-action]');
    return (
        all.find((other) => other.dataset.action === action && other.dataset.value === value) ||
        all.find((other) => key !== undefined && other.dataset.key === key) ||
        null
    );
}

export class RunScreen {
    /** @param root the screen */
    constructor(root) {
        this.root = root;
        this.panel = root.querySelector('[data-run-panel]');
        this.status = root.querySelector('[data-run-status]');
        this.kind = root.dataset.runScreen;
        this.version = Number(root.dataset.version);
        this.step = root.dataset.step;
        this.time = new ServerTime();
        this.clock = new RunClock(root, this.time);
        this.known = '';
        this.wait = USUAL_IN_MS;
        this.timer = 0;
        this.isAsking = false;
        this.isOver = root.querySelector('[data-run-title]') === null;
        this.listeners = [];
    }

    /** @param listener is called with each new answer, after it is shown */
    whenChanged(listener) {
        this.listeners.push(listener);
    }

    start() {
        const clock = this.root.querySelector('[data-run-clock]');
        if (clock) {
            this.time.set(Number(clock.dataset.now));
        }
        this.clock.start();
        ['focus', 'online', 'pageshow'].forEach((name) => window.addEventListener(name, () => this.ask()));
        document.addEventListener('visibilitychange', () => this.ask());
        this.ask();
    }

    url(path) {
        const { space, run } = this.root.dataset;
        return restUrl('/networks/' + encodeURIComponent(space) + '/session-runs/' + run + path);
    }

    askLater() {
        window.clearTimeout(this.timer);
        if (!this.isOver) {
            this.timer = window.setTimeout(() => this.ask(), this.wait);
        }
    }

    /** Phones in pockets do not ask; the projector does, whatever window is in front of it. */
    ask() {
        window.clearTimeout(this.timer);
        if (this.isAsking || this.isOver || (document.hidden && this.kind === 'participant')) {
            return;
        }
        this.isAsking = true;
        request(this.url('?screen=' + this.kind), this.known)
            .then(
                (found) => this.answered(found),
                () => this.failed(AJS.I18n.getText('innovation.live.offline')),
            )
            .finally(() => {
                this.isAsking = false;
                this.askLater();
            });
    }

    answered({ answer, json }) {
        const now = Number(answer.headers.get('X-Innovation-Now'));
        if (now > 0) {
            this.time.set(now);
        }
        if (answer.redirected || answer.status === 401) {
            this.failed(AJS.I18n.getText('innovation.live.loggedout'));
        } else if (LOST.includes(answer.status)) {
            this.failed(AJS.I18n.getText('innovation.live.lost'));
        } else if (json || answer.status === UNCHANGED) {
            this.wait = USUAL_IN_MS;
            this.say('');
            if (json) {
                this.known = answer.headers.get('ETag') || '';
                this.show(json);
            }
        } else {
            this.failed(AJS.I18n.getText('innovation.live.offline'));
        }
    }

    failed(message) {
        this.wait = Math.min(this.wait * 2, LONGEST_IN_MS);
        this.say(message);
    }

    /** Only where a part says nothing else: a message that somebody has to read stays until the next one. */
    say(message) {
        setText(this.status, message);
    }

    /** @param json the run, with the part of this screen */
    show(json) {
        if (json.version < this.version) {
            return;
        }
        this.version = json.version;
        this.time.set(json.timer.now);
        if (json.html) {
            this.replace(json.html);
        }
        if (json.step !== this.step) {
            this.step = json.step;
            const title = this.root.querySelector('[data-run-title]');
            this.say(title ? AJS.I18n.getText('innovation.live.now.at', title.textContent) : '');
        }
        this.isOver = json.over;
        this.clock.show();
        this.listeners.forEach((listener) => listener(json));
    }

    replace(html) {
        const before = document.activeElement;
        const isInside = this.panel.contains(before);
        const open = new Set(
            findAll(this.panel, 'details')
                .filter((details) => details.open)
                .map((details) => details.className),
        );
        keepSummary(this.panel, () => this.panel.replaceChildren(parseOwnPartFor(html, 'live')));
        findAll(this.panel, 'details').forEach((details) => {
            details.open = open.has(details.className);
        });
        if (isInside) {
            const after = sameElement(this.panel, before);
            if (after) {
                after.focus({ preventScroll: true });
            }
        }
    }
}

/** Shows every few seconds how many have written. */
export function showWriters(screen) {
    const EVERY_IN_MS = 5000;
    let text = '';
    const show = () => findAll(screen.root, '[data-run-writers]').forEach((place) => setText(place, text));
    const ask = () =>
        request(screen.url('/writers'), '')
            .then(({ json }) => {
                text = json ? json.text : text;
                show();
            })
            .catch(() => undefined)
            .finally(() => !screen.isOver && window.setTimeout(ask, EVERY_IN_MS));
    screen.whenChanged(show);
    ask();
}
