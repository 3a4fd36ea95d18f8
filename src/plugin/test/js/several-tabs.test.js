import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldHtml, formHtml, openPage, pass, settle, type } from './page.js';

openPage();
const { Form } = await import('../../main/js/form/form.js');
const { listenToTabs } = await import('../../main/js/form/other-tabs.js');

const receipt = (value, revision) => ({ value, revision, saved: '10:00' });
const place = { list: '', row: 'sheet', field: 'title' };

/** Locks as the browser gives them: one holder of a name at a time, in the order in which they asked. */
function locks() {
    const queues = new Map();
    return {
        request(name, options, act) {
            const turn = (queues.get(name) || Promise.resolve()).then(act);
            queues.set(
                name,
                turn.catch(() => undefined),
            );
            return turn;
        },
    };
}

/** Two tabs of one person show the same form; each hears what the other one says. */
function openTwoTabs() {
    const html = formHtml(fieldHtml('title', { value: 'old', revision: 1 }));
    const page = openPage(html + html);
    const forms = [];
    page.window.BroadcastChannel = class {
        addEventListener() {
            return undefined;
        }
        postMessage(message) {
            const copy = structuredClone(message);
            forms.filter((form) => form !== page.speaking).forEach((form) => form.toldByTab(copy));
        }
    };
    Object.defineProperty(page.window.navigator, 'locks', { value: locks() });
    listenToTabs(() => undefined);
    page.document.querySelectorAll('[data-innovation-form]').forEach((root) => forms.push(new Form(root)));
    forms.forEach((form) => {
        // Whoever acts is the one who is not told
        form.fields[0].tell = function (message) {
            page.speaking = form;
            page.window.channel.postMessage(Object.assign({ key: form.unsent.key(place) }, message));
            page.speaking = null;
        };
    });
    page.window.channel = new page.window.BroadcastChannel();
    const controls = forms.map((form) => form.root.querySelector('[data-control]'));
    return { ...page, forms, controls, fields: forms.map((form) => form.fields[0]) };
}

test('what is written in one tab stands in the other, and is sent once', async () => {
    const { wiki, controls, fields } = openTwoTabs();

    type(controls[0], 'new');
    assert.equal(controls[1].value, 'new');
    await pass(800);
    assert.equal(wiki.requests.length, 1);
    await pass(5000);
    assert.equal(wiki.requests.length, 1, 'the other tab waits for its turn');
    await wiki.answer(200, receipt('new', 2));
    await pass(60000);

    assert.equal(wiki.requests.length, 1);
    assert.deepEqual(
        fields.map(({ isUnsent, revision, status }) => [isUnsent, revision, status]),
        [
            [false, 2, 'saved'],
            [false, 2, 'saved'],
        ],
    );
});

test('the other tab goes on from the same text and revision', async () => {
    const { wiki, controls } = openTwoTabs();
    type(controls[0], 'new');
    await pass(800);
    await wiki.answer(200, receipt('new', 2));

    type(controls[1], 'newer');
    await pass(800);

    assert.equal(wiki.last.body.value, 'newer');
    assert.equal(wiki.last.body.base, 2);
    assert.equal(controls[0].value, 'newer');
});

test('a tab sends what another one wrote that is gone', async () => {
    const { wiki, controls, forms, fields } = openTwoTabs();
    type(controls[0], 'new');
    clearTimeout(fields[0].timer);
    forms[0].fields = [];

    await pass(5000);

    assert.equal(wiki.requests.length, 1);
    assert.equal(wiki.last.body.value, 'new');
    await wiki.answer(200, receipt('new', 2));
    assert.equal(fields[1].status, 'saved');
});

test('a choice between two texts in one tab is one in the other, too', async () => {
    const { wiki, controls, fields } = openTwoTabs();
    type(controls[0], 'mine');
    await pass(800);
    await wiki.answer(409, { current: { value: 'theirs', revision: 9, author: 'Somebody', saved: '09:00' } });

    fields[0].useTheirs();
    await settle();
    await pass(60000);

    assert.equal(controls[1].value, 'theirs');
    assert.equal(fields[1].isUnsent, false);
    assert.equal(wiki.requests.length, 1);
});
