import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldHtml, formHtml, openPage, pass, type } from './page.js';

openPage();
const { Form } = await import('../../main/js/form/form.js');
const { startUnsentLine } = await import('../../main/js/form/unsent-line.js');

async function open() {
    const page = openPage(formHtml(fieldHtml('title', { value: 'old' }) + fieldHtml('why', { value: 'old' })));
    const form = new Form(page.document.querySelector('[data-innovation-form]'));
    startUnsentLine(page.document.body, () => form.fields);
    const line = page.document.querySelector('.inno-unsent');
    const [first, second] = page.document.querySelectorAll('[data-control]');
    return { ...page, form, line, first, second, said: () => [line.hidden, line.dataset.state, line.dataset.count] };
}

test('the number of what is unsent is seen as long as there is something', async () => {
    const page = await open();
    assert.equal(page.line.hidden, true);

    type(page.first, 'one');
    type(page.second, 'two');
    await pass(1);
    assert.deepEqual(page.said(), [false, 'sending', '2']);
    assert.equal(page.line.textContent, 'innovation.form.unsent.sending 2');
    assert.equal(page.line.getAttribute('aria-live'), 'off');

    await pass(800);
    await page.wiki.fail(page.wiki.requests[0]);
    await pass(1);
    assert.deepEqual(page.said(), [false, 'offline', '2']);
    assert.equal(page.line.getAttribute('aria-live'), 'polite');

    await page.wiki.answer(200, { value: 'two', revision: 2, saved: '10:00' }, page.wiki.requests[1]);
    await pass(1);
    assert.deepEqual(page.said(), [false, 'offline', '1']);
    await pass(2000);
    await page.wiki.answer(200, { value: 'one', revision: 2, saved: '10:00' });
    await pass(1);
    assert.equal(page.line.hidden, true);
});

test('whoever is logged out reads that what is unsent waits for the log-in', async () => {
    const page = await open();
    type(page.first, 'one');
    await pass(800);
    await page.wiki.answer(401, {});
    await pass(1);
    assert.deepEqual(page.said(), [false, 'login', '1']);

    await pass(2000);
    await page.wiki.answer(200, { value: 'one', revision: 2, saved: '10:00' });
    await pass(1);
    assert.equal(page.line.hidden, true);
});

test('a text that waits for a choice is counted', async () => {
    const page = await open();
    type(page.first, 'one');
    await pass(800);
    await page.wiki.answer(409, { current: { value: 'x', revision: 9, author: 'Somebody', saved: '09:00' } });
    await pass(1);

    assert.deepEqual(page.said(), [false, 'choose', '1']);
});

test('a browser that keeps nothing is told of, and saving goes on', async () => {
    const page = await open();
    page.store.constructor.prototype.setItem = () => {
        throw new Error('full');
    };
    type(page.first, 'one');
    await pass(1);
    assert.deepEqual(page.said(), [false, 'nowhere', '1']);

    await pass(800);
    await page.wiki.answer(200, { value: 'one', revision: 2, saved: '10:00' });
    await pass(1);
    assert.equal(page.form.fields[0].status, 'saved');
    assert.deepEqual(page.said(), [false, 'nowhere', '0']);
});
