import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldHtml, formHtml, openPage, pass, type } from './page.js';

openPage();
const { Form } = await import('../../main/js/form/form.js');

const theirs = { value: 'theirs', revision: 9, author: 'Somebody', saved: '09:00' };

/** A field in which somebody else has written in the meantime. */
async function conflict(current = theirs) {
    const page = openPage(formHtml(fieldHtml('title', { value: 'old', revision: 1 })));
    const root = page.document.querySelector('[data-innovation-form]');
    const form = new Form(root);
    const control = root.querySelector('[data-control]');
    const panel = root.querySelector('[data-conflict]');
    type(control, 'mine');
    await pass(800);
    await page.wiki.answer(409, { current });
    const press = (label) => [...root.querySelectorAll('button')].find((b) => b.textContent.includes(label)).click();
    return { ...page, root, form, field: form.fields[0], control, panel, press };
}

test('both texts are shown side by side, and nothing is sent until the person has decided', async () => {
    const page = await conflict();

    assert.equal(page.panel.hidden, false);
    assert.deepEqual(
        [...page.panel.querySelectorAll('.inno-conflict-text')].map((text) => text.textContent),
        ['mine', 'theirs'],
    );
    assert.equal(page.control.value, 'mine');
    type(page.control, 'mine, longer');
    await pass(60000);
    assert.equal(page.wiki.requests.length, 1);
    assert.equal(page.panel.querySelector('.inno-conflict-text').textContent, 'mine, longer');
});

test('whoever keeps the own text sends it on the revision of the other one', async () => {
    const page = await conflict();

    page.press('mine.keep');
    await pass(0);

    assert.equal(page.panel.hidden, true);
    assert.equal(page.wiki.last.body.value, 'mine');
    assert.equal(page.wiki.last.body.base, 9);
});

test('whoever takes the other text can have the own one back', async () => {
    const page = await conflict();

    page.press('theirs.use');
    await pass(60000);
    assert.equal(page.control.value, 'theirs');
    assert.equal(page.wiki.requests.length, 1);
    assert.deepEqual(page.form.unsent.all(), []);

    page.press('conflict.back');
    await pass(0);
    assert.equal(page.control.value, 'mine');
    assert.equal(page.wiki.last.body.value, 'mine');
    assert.equal(page.wiki.last.body.base, 9);
});

/** The receipt of the value "first" is lost, and the user has typed another one. */
async function lostReceipt(next) {
    const page = openPage(formHtml(fieldHtml('title', { value: 'old', revision: 1 })));
    const form = new Form(page.document.querySelector('[data-innovation-form]'));
    const control = page.document.querySelector('[data-control]');
    type(control, 'first');
    await pass(800);
    await page.wiki.fail();
    type(control, next);
    await pass(800);
    return { form, control, wiki: page.wiki };
}

test('an own text whose receipt was lost is no conflict', async () => {
    const { form, wiki } = await lostReceipt('first and second');
    assert.equal(wiki.last.body.base, 1);

    // The wiki has cleaned the text that it received: a space at the end is gone
    await wiki.answer(409, { current: { ...theirs, value: ' first ', revision: 2 } });

    assert.equal(form.fields[0].theirs, null);
    assert.equal(wiki.last.body.value, 'first and second');
    assert.equal(wiki.last.body.base, 2);
});

test('an own text that arrived and that somebody has gone on from is no conflict', async () => {
    const page = openPage(formHtml(fieldHtml('title', { value: 'old', revision: 1 })));
    const form = new Form(page.document.querySelector('[data-innovation-form]'));
    const control = page.document.querySelector('[data-control]');
    type(control, 'first');
    await pass(800);
    await page.wiki.fail();
    await pass(2000);
    await page.wiki.answer(409, { current: { ...theirs, value: 'first and theirs' }, arrived: true });

    assert.equal(control.value, 'first and theirs');
    assert.equal(form.fields[0].theirs, null);
    assert.equal(form.fields[0].revision, 9);
    assert.deepEqual(form.unsent.all(), []);
});

test('who has written on since the arrived text sees both', async () => {
    const { form, control, wiki } = await lostReceipt('first and mine');
    type(control, 'first and mine, too');
    await wiki.answer(409, { current: { ...theirs, value: 'first and theirs' }, arrived: true });

    assert.equal(form.fields[0].theirs.value, 'first and theirs');
});

test('a text of nobody here is a conflict even when an own one was sent before', async () => {
    const { form, wiki } = await lostReceipt('second');

    await wiki.answer(409, { current: theirs });

    assert.equal(form.fields[0].theirs.value, 'theirs');
});
