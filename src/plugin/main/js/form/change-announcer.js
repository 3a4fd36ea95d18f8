/* Says aloud how much others have changed: numbers now and then, for single letters would drown all else. */
import { createElement } from '../common/dom.js';

const PAUSE_IN_MS = 10000;

/** Writes in a line of its own on the page, which nobody sees. */
export class ChangeAnnouncer {
    constructor() {
        this.line = createElement('div', { class: 'inno-hidden', role: 'status', 'data-live-status': '' }, []);
        this.count = 0;
        this.timer = 0;
        const language = { class: 'inno', lang: AJS.I18n.getText('innovation.locale') };
        document.body.append(createElement('div', language, [this.line]));
    }

    /** @param count how many changes were shown */
    add(count) {
        this.count += count;
        if (this.count > 0 && this.timer === 0) {
            this.say();
        }
    }

    /** The same number twice is read twice only when the line was empty in between. */
    say() {
        this.line.textContent =
            this.count === 1
                ? AJS.I18n.getText('innovation.form.changes.one')
                : AJS.I18n.getText('innovation.form.changes.many', String(this.count));
        this.count = 0;
        this.timer = window.setTimeout(() => {
            this.timer = 0;
            this.line.textContent = '';
            this.add(0);
        }, PAUSE_IN_MS);
    }
}
