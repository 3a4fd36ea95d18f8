import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body></body>', { url: 'http://wiki/display/UNG/Session' });
globalThis.window = window;
globalThis.document = window.document;
globalThis.AJS = { I18n: { getText: (key) => key }, contextPath: () => '' };
const { document } = window;

const { readMinutes, writeMinutes } = await import('../../main/js/session/stage-minutes.js');
const { hasJustEnded, RunSound } = await import('../../main/js/session/live/run-sound.js');
const { SessionLine } = await import('../../main/js/session/live/session-line.js');

const WORDS = { alone: 'Alene', pair: 'Par', table: 'Bord', plenum: 'Fælles' };

test('the minutes of the stages are read as people write them', () => {
    assert.deepEqual(readMinutes('Alene 8, par 5, fælles 7'), { alone: 8, pair: 5, plenum: 7 });
    assert.deepEqual(readMinutes('Two tables. Pairs 5 and together 12'), { pair: 5, plenum: 12 });
    assert.deepEqual(readMinutes('I går om 12 borde 0, plenum 3'), { plenum: 3 });
    assert.deepEqual(readMinutes('Vi sparer 5'), {});
});

test('written and read again they are the same, and other words stay', () => {
    const lines = ['', 'Alene 8, par 5, fælles 7', 'Husk kort. Alene 8, par 5 og borde 3', 'Bordene står i hestesko'];
    const minutes = [{ alone: 5, plenum: 10 }, { alone: 1, pair: 2, table: 3, plenum: 4 }, {}];
    lines.forEach((line) =>
        minutes.forEach((wanted) => assert.deepEqual(readMinutes(writeMinutes(line, wanted, WORDS)), wanted)),
    );
    assert.equal(writeMinutes('Alene 8, par 5, fælles 7', { alone: 8, plenum: 12 }, WORDS), 'Alene 8, fælles 12');
    assert.equal(writeMinutes('Husk kort', { pair: 5 }, WORDS), 'Par 5. Husk kort');
    assert.equal(writeMinutes('Par 5. Husk kort', { pair: 5 }, WORDS), 'Par 5. Husk kort');
    assert.equal(writeMinutes('Par 5. Husk kort', {}, WORDS), 'Husk kort');
});

test('the time ends once, and not when another timer begins', () => {
    assert.equal(hasJustEnded({ end: 9, left: 1 }, { end: 9, left: 0 }), true);
    assert.equal(hasJustEnded({ end: 9, left: 0 }, { end: 9, left: 0 }), false);
    assert.equal(hasJustEnded({ end: 9, left: 1 }, { end: 8, left: 0 }), false);
    assert.equal(hasJustEnded(null, { end: 9, left: 0 }), false);
    assert.equal(hasJustEnded({ end: 9, left: 1 }, null), false);
});

test('nothing sounds before somebody switches it on, and the words are there all the same', () => {
    document.body.innerHTML = `<div><div data-run-clock data-end="1000" data-left="1"></div>
        <button data-run-sound aria-pressed="false"><small data-sound-state></small></button><span data-run-up></span></div>`;
    const tones = [];
    const parameter = { setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined };
    const audio = {
        currentTime: 0,
        resume: () => undefined,
        createOscillator: () => ({
            frequency: {},
            connect: () => undefined,
            start: (at) => tones.push(at),
            stop: () => undefined,
        }),
        createGain: () => ({ gain: parameter, connect: () => undefined }),
    };
    let now = 500;
    const root = document.body.firstElementChild;
    const screen = { root: root, time: { now: () => now } };
    const sound = new RunSound(screen, () => audio);
    const end = () => {
        now = 500;
        sound.look();
        now = 1500;
        sound.look();
        sound.look();
    };

    end();
    assert.deepEqual([tones.length, sound.told.textContent], [0, 'innovation.live.up']);
    now = 500;
    sound.look();
    assert.equal(sound.told.textContent, '');

    sound.toggle();
    assert.equal(tones.length, 1);
    assert.equal(sound.button.getAttribute('aria-pressed'), 'true');
    end();
    assert.equal(tones.length, 4);

    sound.toggle();
    end();
    assert.equal(tones.length, 4);
    assert.equal(sound.told.textContent, 'innovation.live.up');
});

test('the line of the session is drawn anew and the same link keeps the focus', () => {
    document.body.innerHTML =
        '<div data-run-line data-space="UNG" data-running="true"><p>A</p><a href="/a">Deltag</a></div><textarea>Halv</textarea>';
    globalThis.DOMParser = window.DOMParser;
    const line = new SessionLine(document.querySelector('[data-run-line]'));
    document.querySelector('a').focus();
    line.show({ html: '<div data-run-line data-running="true"><p>B</p><a href="/b">Deltag</a></div>' });

    assert.equal(document.activeElement.getAttribute('href'), '/b');
    assert.equal(document.querySelector('p').textContent, 'B');
    assert.equal(document.querySelector('textarea').value, 'Halv');

    line.show({ html: '<div data-run-line></div>' });
    assert.equal(line.line.dataset.running, undefined);
    assert.equal(line.line.childElementCount, 0);
});

const { judge, Rehearsal, SHOWN } = await import('../../main/js/session/live/rehearsal.js');

test('the quickest answer tells how wrong the clock is', () => {
    const samples = [
        { sent: 10_000, received: 12_000, now: 50_000 },
        { sent: 20_000, received: 20_100, now: 15_050 },
        { sent: 21_000, received: 21_020, now: null },
        null,
    ];
    assert.deepEqual(judge(samples), { lost: 1, slowest: 2000, wrong: 5000 });
    assert.deepEqual(judge([null, null]), { lost: 2, slowest: 0, wrong: 0 });
});

function rehearse(opened, answer) {
    document.body.innerHTML = `<div data-rehearsal data-space="UNG" data-instance="juni" data-window="/s">
        <button data-rehearsal-start></button><ul data-rehearsal-list hidden></ul><p data-rehearsal-status></p></div>`;
    const asked = [];
    window.open = () => opened;
    globalThis.fetch = (url, options) => {
        asked.push([options.method || 'GET', url]);
        return answer(url);
    };
    const rehearsal = new Rehearsal(document.querySelector('[data-rehearsal]'));
    rehearsal.pauseBetween = () => Promise.resolve();
    const done = rehearsal.run();
    if (opened) {
        window.dispatchEvent(new window.MessageEvent('message', { data: SHOWN, origin: window.location.origin }));
    }
    return done.then(() => asked);
}

const lines = () =>
    Array.from(document.querySelectorAll('[data-rehearsal-list] > li'), (line) => [
        line.dataset.ready,
        line.lastElementChild.textContent,
    ]);

test('a rehearsal only reads, and says what is ready', async () => {
    const body = () => ({ now: Date.now(), checks: [{ key: 'partner', ready: false, text: 'Vælg en' }] });
    const asked = await rehearse({}, () =>
        Promise.resolve({ status: 200, redirected: false, json: () => Promise.resolve(body()) }),
    );

    assert.ok(asked.every(([method]) => method === 'GET'));
    assert.ok(asked.some(([, url]) => url.includes('/sheets/session/changes?') && url.includes('instance=juni')));
    assert.deepEqual(lines(), [
        ['true', 'innovation.rehearsal.time.ready'],
        ['true', 'innovation.rehearsal.answer.ready'],
        ['true', 'innovation.rehearsal.window.ready'],
        ['false', 'Vælg en'],
    ]);
    assert.equal(document.querySelector('[data-rehearsal-status]').textContent, 'innovation.rehearsal.done.open');
});

test('a blocked window and a wiki that does not answer are told', async () => {
    await rehearse(null, () => Promise.reject(new Error('offline')));

    assert.deepEqual(lines(), [
        ['false', 'innovation.rehearsal.answer.slow'],
        ['false', 'innovation.rehearsal.window.blocked'],
    ]);
    assert.equal(document.querySelector('button').hasAttribute('disabled'), false);
});
