/*
 * What others write is shown on an open page. The page asks the wiki every few seconds, more seldom while answers are slow
 * or missing, and not at all while nobody looks at it. It needs nothing but answers: they may come from another node each
 * time, after a sleep, a log-out or a restart of the wiki.
 */
import { sendRequest } from '../common/rest.js';
import { ChangeAnnouncer } from './change-announcer.js';
import { IncomingChanges } from './incoming-changes.js';

const USUAL_IN_MS = 3000;
const SPREAD_IN_MS = 1000;
const LONGEST_IN_MS = 60000;
const SLOW_IN_MS = 2000;
const SOON_IN_MS = 100;

/** Asks for the changes of one sheet. */
export class LiveChanges {
    /** @param forms all of the page that show the sheet */
    constructor(forms, announcer) {
        this.forms = forms;
        this.announcer = announcer;
        this.incoming = forms.map((form) => this.into(form));
        this.user = forms[0].root.dataset.user;
        this.revision = Math.min(...forms.map((form) => Number(form.root.dataset.revision)));
        this.wait = USUAL_IN_MS;
        this.timer = 0;
        this.isAsking = false;
        this.isStopped = false;
    }

    into(form, drawnAt) {
        return new IncomingChanges(form, (count) => this.announcer.add(count), drawnAt);
    }

    /** The form stands on the page in the place of another one, as the wiki draws it now. */
    redrawn(before, form) {
        const index = this.forms.indexOf(before);
        if (index >= 0) {
            this.forms[index] = form;
            this.incoming[index] = this.into(form, Date.now());
        }
    }

    start() {
        document.addEventListener('innovation-redrawn', (event) =>
            this.redrawn(event.detail.before, event.target.innovation),
        );
        document.addEventListener('visibilitychange', () => this.ask());
        document.addEventListener('innovation-changed', (event) => this.changed(event));
        document.addEventListener('innovation-row-made', () => this.rowMade());
        window.addEventListener('focus', () => this.ask());
        window.addEventListener('online', () => this.ask());
        this.askLater();
    }

    /** Whoever has answered wants to see the others' answers at once. */
    changed({ target, detail }) {
        const form = this.forms.find((candidate) => candidate.root === target);
        if (form && detail.receipt && detail.row && target.querySelector('[data-answers]')) {
            window.clearTimeout(this.timer);
            this.timer = window.setTimeout(() => this.ask(), SOON_IN_MS);
        }
    }

    /** A row that was made of another one may stand on the same page. Where nothing is asked, the forms are drawn again. */
    rowMade() {
        return this.isStopped ? Promise.all(this.forms.map((form) => form.redraw())) : this.ask();
    }

    /** Not all pages at the same moment. */
    askLater() {
        window.clearTimeout(this.timer);
        if (!this.isStopped && !document.hidden) {
            const spread = (Math.random() * 2 - 1) * SPREAD_IN_MS;
            this.timer = window.setTimeout(() => this.ask(), this.wait + spread);
        }
    }

    /** @return a promise that is fulfilled when the answer is on the page */
    ask() {
        window.clearTimeout(this.timer);
        if (this.isStopped || this.isAsking || document.hidden) {
            return Promise.resolve();
        }
        this.isAsking = true;
        const begun = Date.now();
        let isGood = false;
        return sendRequest('GET', this.forms[0].changesUrl(this.revision))
            .then(
                (answer) => {
                    isGood = this.answered(answer);
                },
                () => undefined,
            )
            .finally(() => {
                this.isAsking = false;
                const isSlow = Date.now() - begun > SLOW_IN_MS;
                this.wait = isGood && !isSlow ? USUAL_IN_MS : Math.min(this.wait * 2, LONGEST_IN_MS);
                this.askLater();
            });
    }

    /** Gives whether the wiki has answered the person whose page it is. */
    answered({ status, json }) {
        if (status === 200 && json.off) {
            this.isStopped = true;
            return true;
        }
        if (status === 401 || (status === 200 && json.reader !== this.user)) {
            this.forms.forEach((form) => form.loggedOut());
            return false;
        }
        if (status !== 200) {
            return false;
        }
        this.forms.forEach((form) => form.loggedIn());
        const since = this.revision;
        this.revision = json.revision;
        this.incoming.forEach((incoming) => incoming.settle());
        if (json.rows) {
            this.incoming.forEach((incoming) => incoming.take(json, since));
        }
        return true;
    }
}

/** Forms that may not ask have no revision. */
export function startLiveChanges(forms) {
    const sheets = new Map();
    forms
        .filter((form) => form.root.dataset.revision !== undefined)
        .forEach((form) => {
            const sheet = form.changesUrl(0);
            sheets.set(sheet, (sheets.get(sheet) || []).concat(form));
        });
    if (sheets.size > 0) {
        const announcer = new ChangeAnnouncer();
        sheets.forEach((ofSheet) => new LiveChanges(ofSheet, announcer).start());
    }
}
