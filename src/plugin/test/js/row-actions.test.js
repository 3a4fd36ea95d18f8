import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nothing, start } from './live-page.js';
import { formHtml, listHtml, openPage, pass, settle, type } from './page.js';

const ACTION =
    '<span data-action="flip" data-made-label="Made in Ideas"><button type="button" data-act>Make it</button></span>';

/** A form with one row, from which another row can be made. */
function open(more = {}) {
    const page = openPage(formHtml(listHtml([['a', 'first']])));
    const root = page.document.querySelector('[data-innovation-form]');
    root.dataset.revision = '5';
    root.querySelector('[data-row=a]').insertAdjacentHTML('beforeend', ACTION);
    Object.entries(more).forEach(([name, value]) => root.querySelector('[data-action]').setAttribute(name, value));
    const [form] = start([root]);
    const redrawn = [];
    form.redraw = () => {
        redrawn.push(form);
        return Promise.resolve(form);
    };
    const asked = () => page.wiki.requests.filter(({ method }) => method === 'GET').length;
    const press = async () => {
        root.querySelector('[data-act]').click();
        await settle();
    };
    return { ...page, root, redrawn, asked, press, revision: 6 };
}

test('the row that was made is looked for at once, as it may stand on the same page', async () => {
    const page = open();
    await page.press();
    assert.equal(page.wiki.last.url, '/wiki/rest/innovation/1.0/networks/NET/sheets/idea/rows/a/actions/flip');
    assert.equal(page.asked(), 0);

    await page.wiki.answer(200, { url: '/wiki/display/NET/Ideas#b' });

    const made = page.root.querySelector('[data-action] a');
    assert.equal(made.textContent, 'Made in Ideas');
    assert.equal(page.document.activeElement, made);
    assert.equal(page.asked(), 1);
    assert.equal(page.redrawn.length, 0);
    await page.wiki.answer(200, nothing());
});

test('where the page does not ask for changes, the form is drawn again', async () => {
    const page = open();
    globalThis.window.dispatchEvent(new Event('focus'));
    await settle();
    await page.wiki.answer(200, { off: true });

    await page.press();
    await page.wiki.answer(200, { url: '/wiki/display/NET/Ideas#b' });

    assert.equal(page.asked(), 1);
    assert.equal(page.redrawn.length, 1);
});

test('what is missing is told, and the cursor does not leave the row', async () => {
    const page = open();
    page.root.querySelector('[data-act]').focus();
    await page.press();
    page.document.activeElement.blur();
    await page.wiki.answer(400, { errors: [{ message: 'Write it first.' }] });

    assert.equal(page.root.querySelector('[data-action] [role=alert]').textContent, 'Write it first.');
    assert.equal(page.document.activeElement, page.root.querySelector('[data-act]'));
    assert.equal(page.asked(), 0);
});

test('with one value of another field the row has no such button', async () => {
    const page = open({ 'data-unless-field': 'what', 'data-unless-value': 'stop' });
    const control = page.root.querySelector('[data-row=a] [data-control]');
    const write = async (value) => {
        type(control, value);
        await pass(800);
        await page.wiki.answer(200, { value, revision: page.revision++ });
    };
    assert.equal(page.root.querySelector('[data-action]').hidden, false);

    await write('stop');
    assert.equal(page.root.querySelector('[data-action]').hidden, true);

    await write('go on');
    assert.equal(page.root.querySelector('[data-action]').hidden, false);
});
