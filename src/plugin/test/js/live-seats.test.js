import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body></body>', { url: 'http://wiki/s/1234' });
globalThis.window = window;
globalThis.document = window.document;
globalThis.Blob = window.Blob;
const { document } = window;
globalThis.AJS = { I18n: { getText: (key) => key }, contextPath: () => '' };

const { Seats } = await import('../../main/js/session/live/seats.js');

const SEAT = (reading, seen) => `<div data-run-seat data-reading="${reading}">
    <button data-seat="write" data-seen="${seen}"></button>
    <button data-seat-form data-show="Show" data-hide="Hide"></button></div>`;

function opened(reading, seen = 0) {
    document.body.innerHTML = `<div data-run-screen="participant" data-run="7" data-space="UNG">
        <div data-run-panel>${SEAT(reading, seen)}</div>
        <div data-run-exercise><textarea></textarea></div></div>`;
    const root = document.body.firstElementChild;
    const listeners = [];
    const said = [];
    const shown = [];
    const screen = {
        root: root,
        isOver: false,
        say: (text) => said.push(text),
        show: (json) => shown.push(json.version),
        whenChanged: (listener) => listeners.push(listener),
    };
    let gone = 0;
    const exercise = root.querySelector('[data-run-exercise]');
    const seats = new Seats(screen, {
        exercise: exercise,
        go: () => {
            gone += 1;
        },
    });
    const sent = [];
    let answer = { status: 200, json: { version: 3 } };
    globalThis.fetch = (url, request) => {
        sent.push([url, JSON.parse(request.body)]);
        return answer === null
            ? Promise.reject(new Error('no connection'))
            : Promise.resolve({
                  ok: answer.status === 200,
                  status: answer.status,
                  headers: { get: () => 'application/json' },
                  json: () => Promise.resolve(answer.json),
              });
    };
    const interval = window.setInterval;
    window.setInterval = () => 0;
    seats.start();
    window.setInterval = interval;
    return {
        root: root,
        exercise: exercise,
        seats: seats,
        sent: sent,
        said: said,
        shown: shown,
        gone: () => gone,
        answer: (next) => {
            answer = next;
        },
        redraw: (nowReading) => {
            root.querySelector('[data-run-panel]').innerHTML = SEAT(nowReading, 5);
            listeners.forEach((listen) => listen({}));
        },
        press: async (selector) => {
            root.querySelector(selector).click();
            await new Promise((resolve) => setTimeout(resolve, 5));
        },
    };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test('who opens the screen says so once', async () => {
    const phone = opened(false);
    await settled();
    phone.redraw(false);
    await settled();
    assert.deepEqual(phone.sent, [['/rest/innovation/1.0/networks/UNG/session-seats/7', { action: 'join' }]]);
    assert.deepEqual(phone.shown, [3]);
});

test('the form is put away while another writes, and shown by a press', async () => {
    const phone = opened(true, 5);
    await settled();
    assert.ok(phone.exercise.hidden);
    await phone.press('[data-seat-form]');
    assert.ok(!phone.exercise.hidden);
    phone.redraw(true);
    assert.ok(!phone.exercise.hidden);
    await phone.press('[data-seat-form]');
    assert.ok(phone.exercise.hidden);
});

test('it is never put away from under somebody’s fingers', async () => {
    const phone = opened(false);
    await settled();
    const field = phone.root.querySelector('textarea');
    field.focus();
    field.value = 'Halvt';
    phone.redraw(true);
    assert.ok(!phone.exercise.hidden);
    field.blur();
    phone.seats.show();
    assert.ok(phone.exercise.hidden);
    assert.equal(phone.root.querySelector('textarea').value, 'Halvt');
});

test('who takes over names whom the screen has shown, and gets what is written', async () => {
    const phone = opened(true, 5);
    await settled();
    await phone.press('[data-seat=write]');
    assert.deepEqual(phone.sent[1], [
        '/rest/innovation/1.0/networks/UNG/session-seats/7/writer',
        { writing: true, seen: 5 },
    ]);
    assert.equal(phone.gone(), 1);
});

test('who is too late is told, and keeps the page', async () => {
    const phone = opened(false);
    await settled();
    phone.answer({ status: 409, json: { version: 4, message: 'Another writes' } });
    await phone.press('[data-seat=write]');
    assert.deepEqual(phone.shown, [3, 4]);
    assert.deepEqual(phone.said, ['Another writes']);
    phone.answer(null);
    await phone.press('[data-seat=write]');
    assert.equal(phone.said[1], 'innovation.live.seat.failed');
    assert.equal(phone.gone(), 0);
});
