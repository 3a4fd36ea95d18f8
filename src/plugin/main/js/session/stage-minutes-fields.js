/* Number fields for the minutes of an item's stages. What they change is the item's line, which is saved as any field is. */
import { findAll, setText } from '../common/dom.js';
import { readMinutes, STAGES, writeMinutes } from './stage-minutes.js';

const LINE = 'how';

export class StageMinutes {
    /** @param page the page of a session */
    constructor(page) {
        this.page = page;
    }

    start() {
        const { rows } = this.page.list;
        // Toggling does not bubble
        rows.addEventListener('toggle', ({ target }) => this.opened(target), true);
        rows.addEventListener('input', ({ target }) => {
            if (target.matches('[data-stage]')) {
                this.write(target.closest('[data-stage-minutes]'));
            }
        });
    }

    line(part) {
        return this.page.field(part.closest('[data-row]'), LINE);
    }

    opened(part) {
        if (part.matches('[data-stage-minutes]') && part.open) {
            const minutes = readMinutes(this.line(part).view.value());
            findAll(part, '[data-stage]').forEach((input) => {
                input.value = minutes[input.dataset.stage] || '';
            });
            this.showSum(part, minutes);
        }
    }

    write(part) {
        const minutes = {};
        const words = {};
        findAll(part, '[data-stage]').forEach((input) => {
            const number = Math.floor(Number(input.value));
            minutes[input.dataset.stage] = number > 0 && number < 1000 ? number : 0;
            words[input.dataset.stage] = input.dataset.word;
        });
        const line = this.line(part);
        line.replace(writeMinutes(line.view.value(), minutes, words));
        this.showSum(part, minutes);
    }

    showSum(part, minutes) {
        const sum = STAGES.reduce((all, stage) => all + (minutes[stage] || 0), 0);
        const all = this.page.field(part.closest('[data-row]'), 'minutes').view.value();
        setText(
            part.querySelector('[data-stage-sum]'),
            sum === 0
                ? AJS.I18n.getText('innovation.session.stages.none')
                : AJS.I18n.getText('innovation.session.stages.sum', String(sum), all || '0'),
        );
    }
}
