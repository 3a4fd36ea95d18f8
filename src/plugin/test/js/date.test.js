import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths, dayText, isDay, parseDay, todayIso, weekdayOf, weekOf } from '../../main/js/form/date-words.js';
import { fieldHtml, leave, openPage, type } from './page.js';

const TODAY = '2026-11-27';

const { DateView } = await loadView();

/** The modules look at the browser when they are loaded. */
async function loadView() {
    openPage();
    return import('../../main/js/form/date-view.js');
}

function open(value = '') {
    const field = fieldHtml('day', { type: 'date', value }).replace(
        /<input[^>]*>/,
        (input) =>
            '<span>' + input.replace('<input', '<input data-date') + '<button data-date-open hidden></button></span>',
    );
    const page = openPage('<div class="inno">' + field + '</div>');
    page.document.defaultView.HTMLElement.prototype.showModal = function show() {
        this.open = true;
    };
    page.document.defaultView.HTMLElement.prototype.close = function close() {
        this.dispatchEvent(new Event('close'));
    };
    const view = new DateView(page.document.querySelector('[data-field]'));
    const sent = [];
    view.listen((isDone) => sent.push([view.value(), isDone]));
    const one = (selector) => page.document.querySelector(selector);
    return {
        ...page,
        view,
        sent,
        one,
        control: one('[data-control]'),
        error: () => one('[data-error]').textContent,
        openCalendar: () => one('[data-date-open]').click(),
        press: (key, more = {}) => {
            const event = new page.document.defaultView.KeyboardEvent('keydown', { key, bubbles: true, ...more });
            page.document.activeElement.dispatchEvent(event);
        },
        here: () => page.document.activeElement.dataset.day,
    };
}

test('the usual ways to write a day are understood, day first', () => {
    const may12 = [
        '2026-05-12',
        '12.05.2026',
        '12.5.2026',
        '12. 5. 2026',
        '12/5/2026',
        '12-5-26',
        '12 5 2026',
        '12. maj 2026',
        '12 maj 2026',
        'Tirsdag den 12. maj 2026',
        'tirsdag d. 12. maj 2026',
        '12 May 2026',
        'May 12, 2026',
        '12th of May 2026',
        ' 12.  MAJ 2026 ',
    ];

    assert.deepEqual(
        may12.filter((text) => parseDay(text, TODAY) !== '2026-05-12'),
        [],
    );
});

test('without a year it is the nearest such day', () => {
    assert.equal(parseDay('12/12', TODAY), '2026-12-12');
    assert.equal(parseDay('12. dec.', TODAY), '2026-12-12');
    assert.equal(parseDay('5/1', TODAY), '2027-01-05');
    assert.equal(parseDay('3. september', TODAY), '2026-09-03');
    assert.equal(parseDay('20/12', '2027-01-03'), '2026-12-20');
});

test('words for days close by are understood', () => {
    assert.equal(parseDay('i dag', TODAY), TODAY);
    assert.equal(parseDay('I morgen', '2026-12-31'), '2027-01-01');
    assert.equal(parseDay('i går', '2026-03-01'), '2026-02-28');
    assert.equal(parseDay('tomorrow', TODAY), '2026-11-28');
});

test('what is no day is none', () => {
    const none = [
        '31.02.2026',
        '0.5.2026',
        '12.13.2026',
        '2026-02-30',
        'snart',
        '12',
        '12.5.1889',
        '12.5.2100',
        '12. blommemåned 2026',
        '--',
        '9'.repeat(500),
        '<b>12.5.2026</b>',
    ];

    assert.deepEqual(
        none.filter((text) => parseDay(text, TODAY) !== null),
        [],
    );
    assert.equal(parseDay('  ', TODAY), '');
    assert.equal(isDay('2024-02-29'), true);
    assert.equal(isDay('2026-02-29'), false);
});

test('months end where they end, and weeks are those of the calendar on the wall', () => {
    assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
    assert.equal(addMonths('2024-01-31', 1), '2024-02-29');
    assert.equal(addMonths('2026-12-31', -13), '2025-11-30');
    assert.equal(weekdayOf('2026-11-30'), 0);
    assert.equal(weekdayOf('2026-11-29'), 6);
    assert.equal(weekOf('2026-01-01'), 1);
    assert.equal(weekOf('2026-12-31'), 53);
    assert.equal(weekOf('2027-01-03'), 53);
    assert.equal(weekOf('2027-01-04'), 1);
    assert.equal(weekOf('2024-12-30'), 1);
});

test('today is the day on the clock of the machine', () => {
    assert.equal(todayIso(new Date(2026, 0, 1, 0, 0, 1)), '2026-01-01');
    assert.equal(todayIso(new Date(2025, 11, 31, 23, 59, 59)), '2025-12-31');
});

test('what the field shows it understands, in both languages', () => {
    for (let month = 1; month <= 12; month++) {
        const iso = '2026-' + String(month).padStart(2, '0') + '-08';
        ['da-DK', 'en-GB'].forEach((language) =>
            assert.equal(parseDay(dayText(iso, language, { dateStyle: 'long' }), TODAY), iso),
        );
    }
});

test('a typed day is sent as ISO 8601 and shown in words', () => {
    const page = open('1. marts 2026');
    assert.equal(page.view.value(), '2026-03-01');

    type(page.control, '12.5.20');
    assert.deepEqual(page.sent, []);
    type(page.control, '12.5.2026');
    assert.deepEqual(page.sent, [['2026-05-12', false]]);

    page.control.dispatchEvent(new Event('change'));
    assert.equal(page.control.value, '12. maj 2026');
    assert.deepEqual(page.sent.at(-1), ['2026-05-12', true]);
    assert.equal(page.view.describe('2026-05-12'), '12. maj 2026');
});

test('a text that is no day stays, with an error at the field', () => {
    const page = open();

    type(page.control, 'når sneen er væk');
    leave(page.control);

    assert.equal(page.control.value, 'når sneen er væk');
    assert.equal(page.error(), 'innovation.form.problem.date');
    assert.equal(page.control.getAttribute('aria-invalid'), 'true');
});

test('the calendar opens on the day, goes by keyboard and brings the choice back', () => {
    const page = open('1. marts 2026');

    page.openCalendar();
    assert.equal(page.here(), '2026-03-01');
    assert.equal(page.one('.inno-calendar-month').textContent, 'marts 2026');
    assert.equal(page.one('[data-day="2026-03-01"]').getAttribute('aria-selected'), 'true');
    assert.equal(page.one('.inno-calendar tbody th').textContent, '9');

    page.press('ArrowRight');
    page.press('ArrowDown');
    assert.equal(page.here(), '2026-03-09');
    page.press('End');
    assert.equal(page.here(), '2026-03-15');
    page.press('Home');
    assert.equal(page.here(), '2026-03-09');
    page.press('PageDown');
    page.press('PageUp', { shiftKey: true });
    page.press('ArrowUp');
    page.press('ArrowLeft');
    assert.equal(page.here(), '2025-04-01');
    assert.equal(page.document.querySelectorAll('.inno-calendar [tabindex="0"]').length, 1);

    page.press('Enter');
    assert.equal(page.one('.inno-calendar'), null);
    assert.equal(page.control.value, '1. april 2025');
    assert.deepEqual(page.sent.at(-1), ['2025-04-01', true]);
    assert.equal(page.document.activeElement, page.one('[data-date-open]'));
});

test('escape closes the calendar and changes nothing', () => {
    const page = open('1. marts 2026');

    page.openCalendar();
    page.press('ArrowRight');
    page.press('Escape');

    assert.equal(page.one('.inno-calendar'), null);
    assert.equal(page.control.value, '1. marts 2026');
    assert.deepEqual(page.sent, []);
    assert.equal(page.document.activeElement, page.one('[data-date-open]'));
});

test('a day after the last that is allowed is not chosen', () => {
    const page = open('1. marts 2026');
    page.control.dataset.latest = '2026-03-01';

    page.openCalendar();
    page.one('[data-day="2026-03-02"]').click();

    assert.equal(page.one('[data-day="2026-03-02"]').getAttribute('aria-disabled'), 'true');
    assert.notEqual(page.one('.inno-calendar'), null);
    assert.equal(page.control.value, '1. marts 2026');
});
