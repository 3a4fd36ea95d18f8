import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldHtml, formHtml, leave, openPage, pass, settle, type } from './page.js';

const { Form } = await loadForm();

/** The modules look at the browser when they are loaded. */
async function loadForm() {
    openPage();
    return import('../../main/js/form/form.js');
}

function open(options) {
    const page = openPage(formHtml(fieldHtml('title', options)));
    const root = page.document.querySelector('[data-innovation-form]');
    const find = (name) => root.querySelector('[data-' + name + ']');
    const form = new Form(root);
    return {
        ...page,
        form,
        find,
        field: form.fields[0],
        control: find('control'),
        state: () => find('state').dataset.name,
        unsent: () => form.unsent.find({ list: '', row: 'sheet', field: 'title' }),
    };
}

const receipt = (value, revision) => ({ value, revision, saved: '10:00' });

test('a value is sent after a pause, with the revision that it was written on', async () => {
    const page = open({ value: 'old', revision: 4 });

    type(page.control, 'ne');
    type(page.control, 'new');
    await pass(799);
    assert.equal(page.wiki.requests.length, 0);
    assert.equal(page.unsent().value, 'new');

    await pass(1);
    assert.equal(page.wiki.requests.length, 1);
    assert.equal(page.wiki.last.method, 'PATCH');
    assert.equal(page.wiki.last.url, '/wiki/rest/innovation/1.0/networks/NET/sheets/idea/rows/sheet/fields/title');
    assert.deepEqual(page.wiki.last.body, { turn: 1, list: '', value: 'new', base: 4, writer: 'u1' });
    assert.equal(page.state(), 'saving');

    await page.wiki.answer(200, receipt('new', 5));
    assert.equal(page.state(), 'saved');
    assert.equal(page.field.revision, 5);
    assert.equal(page.unsent(), null);
});

test('a field that is left unchanged sends nothing', async () => {
    const page = open({ value: 'old' });

    leave(page.control);
    await pass(60000);

    assert.equal(page.wiki.requests.length, 0);
});

test('what is typed while a request is on its way goes with the next one, on the new revision', async () => {
    const page = open({ value: 'old', revision: 1 });
    type(page.control, 'first');
    await pass(800);

    type(page.control, 'second');
    await pass(800);
    assert.equal(page.wiki.requests.length, 1);

    await page.wiki.answer(200, receipt('first', 2));
    await pass(800);
    assert.equal(page.wiki.requests.length, 2);
    assert.equal(page.wiki.last.body.value, 'second');
    assert.equal(page.wiki.last.body.base, 2);
    assert.equal(page.control.value, 'second');
});

test('without an answer the value stays on the device and is sent again, more and more seldom', async () => {
    const page = open({ value: 'old' });
    type(page.control, 'new');
    await pass(800);

    for (const wait of [2000, 5000, 10000, 30000, 30000]) {
        const sent = page.wiki.requests.length;
        await page.wiki.fail();
        assert.equal(page.state(), 'device');
        assert.equal(page.unsent().value, 'new');
        await pass(wait - 1);
        assert.equal(page.wiki.requests.length, sent);
        await pass(1);
        assert.equal(page.wiki.requests.length, sent + 1);
    }
    await page.wiki.answer(200, receipt('new', 2));
    assert.equal(page.state(), 'saved');
    assert.equal(page.unsent(), null);
});

test('a wiki that does not answer within 15 seconds counts as none', async () => {
    const page = open({ value: 'old' });
    type(page.control, 'new');
    await pass(800);

    await pass(15000);

    assert.equal(page.state(), 'device');
});

test('a device that cannot keep anything is not said to have kept it', async () => {
    const page = open({ value: 'old' });
    page.store.constructor.prototype.setItem = () => {
        throw new Error('full');
    };
    type(page.control, 'new');
    await pass(800);
    await page.wiki.fail();

    assert.equal(page.field.isOnDevice, false);
    assert.equal(page.state(), 'nowhere');
});

test('a refused value stays in the field with the reason, and is not sent again until it is changed', async () => {
    const page = open({ value: 'old' });
    type(page.control, 'too long');
    await pass(800);
    await page.wiki.answer(400, { errors: [{ field: 'title', message: 'At most 5' }] });

    assert.equal(page.control.value, 'too long');
    assert.equal(page.find('error').textContent, 'At most 5');
    assert.equal(page.control.getAttribute('aria-invalid'), 'true');
    assert.equal(page.unsent().value, 'too long');
    leave(page.control);
    await pass(60000);
    assert.equal(page.wiki.requests.length, 1);

    type(page.control, 'fits');
    assert.equal(page.find('error').textContent, '');
    await pass(800);
    assert.equal(page.wiki.last.body.value, 'fits');
});

test('a refused name of a person does not stay on the device', async () => {
    const page = open({ type: 'person' });
    type(page.control, 'A name');
    await pass(800);
    assert.equal(page.unsent().value, 'A name');

    await page.wiki.answer(400, { errors: [{ field: 'title', message: 'Until when?' }] });

    assert.equal(page.unsent(), null);
    assert.equal(page.control.value, 'A name');
    assert.equal(page.field.isOnDevice, false);
});

test('who is logged out is told so, and the value is sent once they are back', async () => {
    const page = open({ value: 'old' });
    type(page.control, 'new');
    await pass(800);
    await page.wiki.answer(401, {});

    const alert = page.find('alert');
    assert.equal(alert.hidden, false);
    const opened = [];
    page.window.open = (...args) => opened.push(args) && null;
    alert.querySelector('button').click();
    assert.equal(opened[0][0], '/wiki/login.action?os_destination=' + encodeURIComponent('/display/NET/Page'));
    assert.equal(alert.querySelector('a').getAttribute('href'), opened[0][0], 'no window was allowed');
    await pass(2000);
    await page.wiki.answer(200, receipt('new', 2));
    assert.equal(alert.hidden, true);
    assert.equal(page.state(), 'saved');
});

test('what an earlier visit could not send is sent with the revision that it was written on', async () => {
    const first = open({ value: 'old', revision: 3 });
    type(first.control, 'offline');
    const kept = { ...first.store };
    const page = openPage(formHtml(fieldHtml('title', { value: 'newer', revision: 7 })));
    Object.entries(kept).forEach(([key, value]) => page.store.setItem(key, value));

    const form = new Form(page.document.querySelector('[data-innovation-form]'));
    await settle();

    assert.equal(page.document.querySelector('[data-control]').value, 'offline');
    assert.equal(page.wiki.last.body.base, 3);
    assert.equal(form.fields[0].isUnsent, true);
});

test('who waits before sending again does not wait exactly as long as everybody else', async () => {
    const page = open({ value: 'old' });
    type(page.control, 'new');
    await pass(800);
    Math.random.mock.mockImplementationOnce(() => 0);
    await page.wiki.fail();

    await pass(1499);
    assert.equal(page.wiki.requests.length, 1);
    await pass(1);
    assert.equal(page.wiki.requests.length, 2);
});

test('a way to a log-in page, and a refusal by what knows no session, count as logged out', async () => {
    for (const response of [
        { type: 'opaqueredirect', status: 0, headers: new Headers() },
        new Response('<html>Log in', { status: 403, headers: { 'Content-Type': 'text/html' } }),
    ]) {
        const page = open({ value: 'old' });
        type(page.control, 'new');
        await pass(800);
        page.wiki.last.resolve(response);
        await settle();

        assert.equal(page.find('alert').hidden, false);
        assert.equal(page.state(), 'device');
        assert.equal(page.unsent().value, 'new');
    }
});

test('after the small window has come back from the log-in, the text is sent', async () => {
    const opened = { closed: false, location: { pathname: '/wiki/login.action' }, close: () => (opened.closed = true) };
    const { startForms } = await loadForm();
    const next = openPage(formHtml(fieldHtml('title', { value: 'old' })));
    next.window.open = () => opened;
    startForms();
    const root = next.document.querySelector('[data-innovation-form]');
    type(root.querySelector('[data-control]'), 'new');
    await pass(800);
    await next.wiki.answer(401, {});
    root.querySelector('[data-alert] button').click();
    await pass(600);
    assert.equal(next.wiki.requests.length, 1);

    opened.location.pathname = '/wiki/display/NET/Page';
    await pass(500);

    assert.equal(opened.closed, true);
    const sent = next.wiki.requests.filter(({ method }) => method === 'PATCH');
    assert.equal(sent.length, 2);
    assert.equal(sent[1].body.value, 'new');
});
