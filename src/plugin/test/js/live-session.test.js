import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body></body>', { url: 'http://wiki/s/1234' });
globalThis.window = window;
globalThis.document = window.document;
const { document } = window;
globalThis.AJS = { I18n: { getText: (key) => key }, contextPath: () => '' };

const { inWords, piePath, secondsLeft, ServerTime } = await import('../../main/js/session/live/run-clock.js');
const { codePath } = await import('../../main/js/session/live/join-code.js');
const { Participant } = await import('../../main/js/session/live/participant.js');

test('the time is the server’s, whatever the device’s clock says', () => {
    let passed = 5000;
    const time = new ServerTime(() => passed);
    time.set(1_700_000_000_000);
    passed += 1500;
    assert.equal(time.now(), 1_700_000_001_500);
});

test('a running timer counts to its end and a paused one stands still', () => {
    assert.equal(secondsLeft({ end: 100_000, left: 0 }, 40_000), 60);
    assert.equal(secondsLeft({ end: 100_000, left: 0 }, 99_001), 1);
    assert.equal(secondsLeft({ end: 100_000, left: 0 }, 500_000), 0);
    assert.equal(secondsLeft({ end: null, left: 42 }, 500_000), 42);
    assert.equal(inWords(102, '.'), '1.42');
    assert.equal(inWords(9, ':'), '0:09');
});

test('the pie shrinks to nothing', () => {
    assert.match(piePath(1), /^M50 50L.* 0 1 1 50 4Z$/);
    assert.match(piePath(0.25), /^M50 50L4.00 50.00A46 46 0 0 1 50 4Z$/);
    assert.equal(piePath(0), '');
});

test('the QR code is of the address and has a margin', () => {
    const { path, size } = codePath('https://wiki.example.dk/plugins/servlet/innovation/s/7419');
    assert.equal((size - 8 - 17) % 4, 0);
    assert.ok(path.startsWith('M4 4h1v1h-1z'), 'the finder begins after the margin');
    assert.notEqual(path, codePath('https://wiki.example.dk/plugins/servlet/innovation/s/7420').path);
});

function opened() {
    document.body.innerHTML = `<div data-run-screen="participant" data-run="${Math.random()}" data-step="a:alone">
        <div data-run-panel><button data-run-stay data-stay="Stay" data-follow="Follow">Stay</button><a data-run-link></a></div>
        <div data-run-moved hidden><button data-run-go></button></div>
        <div data-run-exercise><textarea></textarea></div></div>`;
    const root = document.body.firstElementChild;
    const listeners = [];
    const screen = { root: root, whenChanged: (listener) => listeners.push(listener) };
    let gone = 0;
    const participant = new Participant(screen, () => {
        gone += 1;
    });
    const interval = window.setInterval;
    window.setInterval = () => 0;
    participant.start();
    window.setInterval = interval;
    return {
        root: root,
        participant: participant,
        gone: () => gone,
        tell: (json) => listeners.forEach((listen) => listen({ following: true, over: false, ...json })),
        moved: () => !root.querySelector('[data-run-moved]').hidden,
        write: () => {
            const field = root.querySelector('textarea');
            field.focus();
            field.dispatchEvent(new window.Event('input', { bubbles: true }));
        },
        press: (selector) => root.querySelector(selector).click(),
    };
}

test('the screen goes along when the leader goes on to another item, and once', () => {
    const phone = opened();
    phone.tell({ item: 'a' });
    assert.equal(phone.gone(), 0);
    phone.tell({ item: 'b' });
    phone.tell({ item: 'b' });
    assert.equal(phone.gone(), 1);
});

test('whoever writes is told, and goes along when the text is done', () => {
    const phone = opened();
    phone.write();
    phone.tell({ item: 'b' });
    assert.equal(phone.gone(), 0);
    assert.ok(phone.moved());
    phone.participant.typed -= 60_000;
    phone.participant.follow();
    assert.equal(phone.gone(), 1);
});

test('whoever stays stays until they follow again', () => {
    const phone = opened();
    phone.press('[data-run-stay]');
    phone.tell({ item: 'b' });
    assert.equal(phone.gone(), 0);
    assert.ok(phone.moved());
    phone.press('[data-run-stay]');
    assert.equal(phone.gone(), 1);
});

test('when the leader does not lead the screens, or has ended, nobody is moved', () => {
    const phone = opened();
    phone.tell({ item: 'b', following: false });
    phone.tell({ item: 'c', over: true });
    assert.equal(phone.gone(), 0);
    assert.ok(!phone.moved());
    phone.press('[data-run-go]');
    assert.equal(phone.gone(), 1);
});
