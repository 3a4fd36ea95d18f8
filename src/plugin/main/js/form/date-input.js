/*
 * An input for a day: a text in the reader's own format, and a button that opens a calendar. What cannot be read as a day
 * stays as it was written.
 */
import { openCalendar } from './calendar.js';
import { dayText, isDay, parseDay, todayIso } from './date-words.js';

/** As the reader reads it, for example 12. maj 2026. */
export function longDay(day) {
    return dayText(day, AJS.I18n.getText('innovation.locale'), { dateStyle: 'long' });
}

/** The day in a control as ISO 8601; the text itself where it is no day. */
export function readDay(control) {
    const day = parseDay(control.value, todayIso(new Date()));
    return day === null ? control.value.trim() : day;
}

/** What is no day is written as it is. */
export function writeDay(control, value) {
    control.value = isDay(value) ? longDay(value) : value;
}

/** Whether a text that is still being written is a whole day already. */
export function isWholeDay(text) {
    const year = /\d{4}/.exec(text);
    return year !== null && isDay(parseDay(text, todayIso(new Date())) || '');
}

/**
 * Makes a control of the template one for days. The button beside it is of no use without scripts and is shown here.
 *
 * @param control an input; data-latest is the last day that may be chosen
 */
export function startDateInput(control) {
    const button = control.parentElement.querySelector('[data-date-open]');
    const say = () => {
        const day = readDay(control);
        const label = isDay(day)
            ? AJS.I18n.getText('innovation.form.date.change', longDay(day))
            : AJS.I18n.getText('innovation.form.date.pick');
        button.setAttribute('aria-label', label);
        button.title = label;
    };
    const choose = (day) => {
        writeDay(control, day);
        control.dispatchEvent(new Event('change', { bubbles: true }));
    };
    writeDay(control, readDay(control));
    control.addEventListener('change', () => writeDay(control, readDay(control)));
    if (button) {
        button.hidden = false;
        say();
        button.addEventListener('focus', say);
        control.addEventListener('change', say);
        button.addEventListener('click', () =>
            openCalendar(button, {
                day: readDay(control),
                latest: control.dataset.latest || '',
                language: AJS.I18n.getText('innovation.locale'),
                choose,
            }),
        );
    }
}
