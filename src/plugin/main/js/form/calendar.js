/*
 * A calendar in a dialog, after the date picker dialog of the ARIA Authoring Practices: arrows go by day and week, Home and
 * End to the week's ends, Page Up and Page Down by month, with Shift by year; Enter or Space chooses and Esc closes.
 */
import { createButton, createElement, findAll } from '../common/dom.js';
import { addDays, addMonths, dayText, isDay, todayIso, weekdayOf, weekOf } from './date-words.js';

const WEEKS = 6;
const DAYS_IN_WEEK = 7;
const MONTHS_IN_YEAR = 12;
const A_MONDAY = '2024-01-01';
const MARGIN = 8;

function weekdays(language, width) {
    return Array.from({ length: DAYS_IN_WEEK }, (_, index) =>
        dayText(addDays(A_MONDAY, index), language, { weekday: width }),
    );
}

class Calendar {
    /** @param options {day, latest, language, choose}; days are ISO 8601, latest may be empty */
    constructor(opener, options) {
        this.opener = opener;
        this.options = options;
        this.today = todayIso(new Date());
        this.chosen = isDay(options.day) ? options.day : '';
        this.day = this.allowed(this.chosen || this.today) ? this.chosen || this.today : options.latest;
        this.heading = createElement('h2', { class: 'inno-calendar-month', 'aria-live': 'polite' }, []);
        this.body = createElement('tbody', {}, []);
        this.root = this.draw();
        this.listen();
    }

    allowed(day) {
        return isDay(day) && (this.options.latest === '' || day <= this.options.latest);
    }

    draw() {
        const turn = (label, sign, months) => {
            const button = createButton(sign, 'aui-button inno-calendar-turn', () => {
                this.show(addMonths(this.day, months));
            });
            button.setAttribute('aria-label', label);
            button.title = label;
            return button;
        };
        const head = createElement('div', { class: 'inno-calendar-head' }, [
            turn(AJS.I18n.getText('innovation.form.date.year.previous'), '\u00ab', -MONTHS_IN_YEAR),
            turn(AJS.I18n.getText('innovation.form.date.month.previous'), '\u2039', -1),
            this.heading,
            turn(AJS.I18n.getText('innovation.form.date.month.next'), '\u203a', 1),
            turn(AJS.I18n.getText('innovation.form.date.year.next'), '\u00bb', MONTHS_IN_YEAR),
        ]);
        const foot = createElement('div', { class: 'inno-calendar-foot' }, [
            createButton(AJS.I18n.getText('innovation.form.date.today'), 'aui-button', () => this.choose(this.today)),
            createButton(AJS.I18n.getText('innovation.form.date.close'), 'aui-button', () => this.close()),
        ]);
        const label = AJS.I18n.getText('innovation.form.date.pick');
        return createElement('dialog', { class: 'inno-calendar', 'aria-label': label }, [
            head,
            this.table(label),
            foot,
        ]);
    }

    table(label) {
        const long = weekdays(this.options.language, 'long');
        const cells = weekdays(this.options.language, 'short').map((name, index) =>
            createElement('th', { scope: 'col', abbr: long[index] }, [name.replace('.', '').slice(0, 2)]),
        );
        const week = createElement('th', { scope: 'col', class: 'inno-calendar-week' }, [
            AJS.I18n.getText('innovation.form.date.week'),
        ]);
        return createElement('table', { role: 'grid', class: 'inno-calendar-grid', 'aria-label': label }, [
            createElement('thead', {}, [createElement('tr', {}, [week, ...cells])]),
            this.body,
        ]);
    }

    listen() {
        this.body.addEventListener('click', (event) => {
            const cell = event.target.closest('[data-day]');
            if (cell) {
                this.choose(cell.dataset.day);
            }
        });
        this.body.addEventListener('keydown', (event) => this.key(event));
        this.root.addEventListener('click', (event) => {
            if (event.target === this.root) {
                this.close();
            }
        });
        this.root.addEventListener('keydown', (event) => {
            // Neither the wiki's shortcuts nor the form around it are meant
            event.stopPropagation();
            if (event.key === 'Escape') {
                event.preventDefault();
                this.close();
            }
        });
        this.root.addEventListener('close', () => this.root.remove());
    }

    key(event) {
        const weekday = weekdayOf(this.day);
        const by = event.shiftKey ? MONTHS_IN_YEAR : 1;
        const days = {
            ArrowLeft: () => addDays(this.day, -1),
            ArrowRight: () => addDays(this.day, 1),
            ArrowUp: () => addDays(this.day, -DAYS_IN_WEEK),
            ArrowDown: () => addDays(this.day, DAYS_IN_WEEK),
            Home: () => addDays(this.day, -weekday),
            End: () => addDays(this.day, DAYS_IN_WEEK - 1 - weekday),
            PageUp: () => addMonths(this.day, -by),
            PageDown: () => addMonths(this.day, by),
        };
        if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault();
            this.choose(this.day);
        } else if (days[event.key]) {
            event.preventDefault();
            this.show(days[event.key]());
            this.focus();
        }
    }

    /** Shows the month of a day, and that day is the one that Tab comes to. */
    show(day) {
        if (!isDay(day)) {
            return;
        }
        this.day = day;
        const { language } = this.options;
        this.heading.textContent = dayText(day, language, { month: 'long', year: 'numeric' });
        const first = day.slice(0, 8) + '01';
        const start = addDays(first, -weekdayOf(first));
        this.body.replaceChildren(
            ...Array.from({ length: WEEKS }, (_, week) => this.week(addDays(start, week * DAYS_IN_WEEK))),
        );
    }

    week(monday) {
        const number = createElement('th', { scope: 'row', class: 'inno-calendar-week' }, [String(weekOf(monday))]);
        const days = Array.from({ length: DAYS_IN_WEEK }, (_, index) => this.cell(addDays(monday, index)));
        return createElement('tr', {}, [number, ...days]);
    }

    cell(day) {
        const isHere = day === this.day;
        const attributes = {
            role: 'gridcell',
            'data-day': day,
            tabindex: isHere ? '0' : '-1',
            'aria-label': dayText(day, this.options.language, { dateStyle: 'full' }),
            'aria-selected': String(day === this.chosen),
        };
        if (day === this.today) {
            attributes['aria-current'] = 'date';
        }
        if (day.slice(0, 7) !== this.day.slice(0, 7)) {
            attributes['data-other-month'] = '';
        }
        if (!this.allowed(day)) {
            attributes['aria-disabled'] = 'true';
        }
        return createElement('td', attributes, [String(Number(day.slice(8)))]);
    }

    focus() {
        const here = findAll(this.body, '[tabindex="0"]');
        here.forEach((cell) => cell.focus());
    }

    choose(day) {
        if (this.allowed(day)) {
            this.close();
            this.options.choose(day);
        }
    }

    open() {
        (this.opener.closest('.inno') || document.body).append(this.root);
        this.show(this.day);
        this.root.showModal();
        this.place();
        this.focus();
    }

    /** Below the button, or above where there is no room; never beside the window. */
    place() {
        const button = this.opener.getBoundingClientRect();
        const own = this.root.getBoundingClientRect();
        const fits = button.bottom + own.height + MARGIN <= window.innerHeight;
        const top = fits ? button.bottom + MARGIN / 2 : Math.max(MARGIN, button.top - own.height - MARGIN / 2);
        const left = Math.min(button.right - own.width, window.innerWidth - own.width - MARGIN);
        this.root.style.top = top + 'px';
        this.root.style.left = Math.max(MARGIN, left) + 'px';
    }

    close() {
        this.root.close();
        this.opener.focus();
    }
}

/** Opens a calendar at a button, which has the focus again when it is closed. */
export function openCalendar(opener, options) {
    new Calendar(opener, options).open();
}
