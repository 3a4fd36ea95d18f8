import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldHtml, formHtml, openPage, settle } from './page.js';

openPage();
const { Form } = await import('../../main/js/form/form.js');
const { sendOfOtherPages } = await import('../../main/js/form/other-pages.js');
const { OwnRows } = await import('../../main/js/form/own-rows.js');
const { UnsentChanges } = await import('../../main/js/form/unsent-changes.js');

const place = { list: 'rows', row: 'r1', field: 'text' };

/** A page with another form than that of the unsent text. */
function open(user = 'u1', kind = 'needs') {
    const page = openPage(formHtml(fieldHtml('title', { value: 'old' })));
    const form = new Form(page.document.querySelector('[data-innovation-form]'));
    const changes = new UnsentChanges(user, 'NET', kind, '2:abc');
    changes.save(place, { value: 'left behind', base: 3 });
    return { ...page, changes, send: () => sendOfOtherPages('u1', [form]) };
}

test('what was left behind on another page is sent on the revision that it was written on', async () => {
    const { wiki, changes, send } = open();
    const sending = send();
    await settle();

    assert.equal(wiki.requests.length, 1);
    assert.equal(wiki.last.url, '/wiki/rest/innovation/1.0/networks/NET/sheets/needs/rows/r1/fields/text');
    assert.deepEqual(wiki.last.body, {
        turn: 2,
        list: 'rows',
        value: 'left behind',
        base: 3,
        writer: 'u1',
        instance: 'abc',
    });
    await wiki.answer(200, { value: 'left behind', revision: 4 });
    await sending;
    assert.deepEqual(changes.all(), []);
});

test('what was refused or is in conflict waits for its own page, and without an answer nothing is forgotten', async () => {
    for (const answer of [
        (wiki) => wiki.answer(409, { current: { value: 'theirs', revision: 9 }, arrived: false }),
        (wiki) => wiki.answer(400, { errors: [] }),
        (wiki) => wiki.answer(401, {}),
        (wiki) => wiki.fail(),
    ]) {
        const { wiki, changes, send } = open();
        const sending = send();
        await settle();
        await answer(wiki);
        await sending;

        assert.equal(changes.find(place).value, 'left behind');
    }
});

test('a text that somebody has gone on from is done with', async () => {
    const { wiki, changes, send } = open();
    const sending = send();
    await settle();
    await wiki.answer(409, { current: { value: 'left behind and more', revision: 9 }, arrived: true });
    await sending;

    assert.deepEqual(changes.all(), []);
});

test('the texts of somebody else on the device, and those of this page, are not sent from here', async () => {
    const other = open('u2');
    await other.send();
    assert.equal(other.wiki.requests.length, 0);

    const { wiki } = open();
    const form = new Form(globalThis.document.querySelector('[data-innovation-form]'));
    const changes = new UnsentChanges('u1', 'NET', 'needs', '2:abc');
    await sendOfOtherPages('u1', [form, { unsent: changes }]);
    assert.equal(wiki.requests.length, 0);
});

test('a row without a name goes with its secret', async () => {
    const { wiki, send } = open();
    const secret = new OwnRows('u1', 'NET', 'needs', '2:abc').secretOf('rows', 'r1');
    send();
    await settle();

    assert.equal(wiki.last.body.secret, secret);
});
