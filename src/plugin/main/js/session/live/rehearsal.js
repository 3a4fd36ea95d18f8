/*
 * The rehearsal of a session: tries what the session will need, and says what is ready and what to do about the rest. It only asks
 * and opens a window; it starts no session and writes nothing.
 */
import { createElement, findAll, setText, setVisible } from '../../common/dom.js';
import { restUrl } from '../../common/rest.js';
import { request } from './run-screen.js';

const TIMES = 5;
const PAUSE_IN_MS = 2000;
const SLOW_IN_MS = 1000;
const WRONG_IN_MS = 2000;
const WINDOW_IN_MS = 10000;
const WINDOW = 'innovation-projector';
/** What a window of ours says to the one that opened it. */
export const SHOWN = 'innovation-window-shown';

/**
 * What the answers tell.
 *
 * @param samples {sent, received, now}: this machine's clock before and after, and the server's where it
 * was told; null for no answer
 */
export function judge(samples) {
    const answered = samples.filter((sample) => sample !== null);
    if (answered.length === 0) {
        return { lost: samples.length, slowest: 0, wrong: 0 };
    }
    const took = ({ sent, received }) => received - sent;
    const [best] = answered.filter(({ now }) => now !== null).sort((a, b) => took(a) - took(b));
    return {
        lost: samples.length - answered.length,
        slowest: Math.max(...answered.map(took)),
        wrong: best ? Math.round((best.sent + best.received) / 2 - best.now) : 0,
    };
}

function pause() {
    return new Promise((resolve) => {
        window.setTimeout(resolve, PAUSE_IN_MS);
    });
}

export class Rehearsal {
    /** @param root where it stands */
    constructor(root) {
        this.root = root;
        this.button = root.querySelector('[data-rehearsal-start]');
        this.list = root.querySelector('[data-rehearsal-list]');
        this.status = root.querySelector('[data-rehearsal-status]');
        this.pauseBetween = pause;
    }

    start() {
        this.button.addEventListener('click', () => this.run());
    }

    url(path, query) {
        return restUrl('/networks/' + encodeURIComponent(this.root.dataset.space) + path) + '?' + query;
    }

    run() {
        this.button.setAttribute('disabled', 'disabled');
        this.list.replaceChildren();
        setVisible(this.list, true);
        setText(this.status, AJS.I18n.getText('innovation.rehearsal.running'));
        // A browser lets a window open only while somebody presses something
        const seen = this.openWindow();
        const query = new URLSearchParams({ instance: this.root.dataset.instance || '' });
        const changes = new URLSearchParams({ turn: '1', since: '0' });
        if (this.root.dataset.instance) {
            changes.set('instance', this.root.dataset.instance);
        }
        const own = this.url('/session-rehearsal', query);
        return Promise.all([this.sample(own, this.url('/sheets/session/changes', changes)), seen])
            .then(([found, isSeen]) => this.show(found, isSeen))
            .finally(() => this.button.removeAttribute('disabled'));
    }

    /** Asks a few times, each time both for the state and for what is new in the form. */
    async sample(url, changesUrl) {
        const samples = [];
        let checks = null;
        for (let time = 0; time < TIMES; time += 1) {
            if (time > 0) {
                await this.pauseBetween();
            }
            const sent = Date.now();
            const found = await request(url, '').catch(() => null);
            const received = Date.now();
            const json = found && found.json;
            checks = json ? json.checks : checks;
            samples.push(json ? { sent: sent, received: received, now: json.now } : null);
            const before = Date.now();
            const delta = await request(changesUrl, '').catch(() => null);
            const after = Date.now();
            const isGood = delta && delta.answer.status === 200;
            samples.push(isGood ? { sent: before, received: after, now: null } : null);
        }
        return { samples: samples, checks: checks || [] };
    }

    /** Whether the window that opens says that it shows something; false when the browser opens none. */
    openWindow() {
        return new Promise((resolve) => {
            const heard = ({ origin, data }) => {
                if (origin === window.location.origin && data === SHOWN) {
                    resolve('shown');
                }
            };
            window.addEventListener('message', heard);
            const opened = window.open(this.root.dataset.window, WINDOW, 'popup,width=960,height=600');
            if (!opened) {
                resolve('blocked');
            }
            window.setTimeout(() => resolve('silent'), WINDOW_IN_MS);
        });
    }

    show({ samples, checks }, seen) {
        const { lost, slowest, wrong } = judge(samples);
        const isLate = lost > 0 || slowest > SLOW_IN_MS;
        const seconds = String(Math.round(Math.abs(wrong) / 1000));
        if (lost < samples.length) {
            this.add(
                Math.abs(wrong) <= WRONG_IN_MS,
                Math.abs(wrong) <= WRONG_IN_MS
                    ? AJS.I18n.getText('innovation.rehearsal.time.ready')
                    : AJS.I18n.getText('innovation.rehearsal.time.wrong', seconds),
            );
        }
        this.add(
            !isLate,
            isLate
                ? AJS.I18n.getText('innovation.rehearsal.answer.slow', String(slowest), String(lost))
                : AJS.I18n.getText('innovation.rehearsal.answer.ready', String(slowest)),
        );
        this.addWindow(seen);
        checks.forEach(({ ready, text }) => this.add(ready, text));
        const open = findAll(this.list, '[data-ready=false]').length;
        setText(
            this.status,
            open === 0
                ? AJS.I18n.getText('innovation.rehearsal.done.ready')
                : AJS.I18n.getText('innovation.rehearsal.done.open', String(open)),
        );
    }

    addWindow(seen) {
        if (seen === 'shown') {
            this.add(true, AJS.I18n.getText('innovation.rehearsal.window.ready'));
        } else if (seen === 'blocked') {
            this.add(false, AJS.I18n.getText('innovation.rehearsal.window.blocked'));
        } else {
            this.add(false, AJS.I18n.getText('innovation.rehearsal.window.silent'));
        }
    }

    /** State in a sign and in words, and what to do. */
    add(isReady, text) {
        const state = isReady
            ? AJS.I18n.getText('innovation.rehearsal.ready')
            : AJS.I18n.getText('innovation.rehearsal.look');
        const line = createElement('li', { 'data-ready': String(isReady) }, [
            createElement('span', { class: 'inno-rehearsal-sign', 'aria-hidden': 'true' }, [isReady ? '✓' : '!']),
            ' ',
            createElement(
                'span',
                { class: 'aui-lozenge inno-lozenge ' + (isReady ? 'aui-lozenge-success' : 'aui-lozenge-moved') },
                [state],
            ),
            ' ',
            createElement('span', {}, [text]),
        ]);
        this.list.append(line);
    }
}

/** @param root the page */
export function startRehearsals(root) {
    findAll(root, '[data-rehearsal]').forEach((place) => new Rehearsal(place).start());
}

/** In a window that was opened for a rehearsal or as the projector: says to who opened it that it shows something. */
export function tellOpener() {
    if (window.opener && window.name === WINDOW) {
        window.opener.postMessage(SHOWN, window.location.origin);
    }
}
