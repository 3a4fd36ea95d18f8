import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formHtml, openPage, pass, settle, type } from './page.js';

openPage();
const { Form } = await import('../../main/js/form/form.js');

const FIRST = '11111111-1111-4111-8111-111111111111';
const SECOND = '22222222-2222-4222-8222-222222222222';

/** A field that points to rows, as the template form/field/reference.vm draws it. */
function referenceHtml({ chips = [], limit = 2 } = {}) {
    const chip = ([id, words]) =>
        `<li class="inno-chip" data-ref="${id}"><a href="/p#row=${id}"><bdi>${words}</bdi></a></li>`;
    return `
        <div class="inno-field" data-field="ideas" data-type="reference" data-revision="1" data-limit="${limit}">
          <ul data-chips>${chips.map(chip).join('')}</ul>
          <div class="inno-picker">
            <input type="text" role="combobox" aria-expanded="false" data-control
              data-target-kind="idea" data-target-list="rows">
            <ul id="o" role="listbox" data-options hidden></ul>
          </div>
          <p data-hint></p><p data-error></p><span data-state></span>
          <button data-history hidden></button><div data-history-panel hidden></div>
          <div data-conflict hidden></div>
        </div>`;
}

async function field(settings) {
    const page = openPage(formHtml(referenceHtml(settings)));
    const form = new Form(page.document.querySelector('[data-innovation-form]'));
    const input = page.document.querySelector('[data-control]');
    const press = (key) =>
        input.dispatchEvent(
            new page.document.defaultView.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
    const search = async (text, rows, more = 0) => {
        type(input, text);
        await pass(300);
        await page.wiki.answer(200, { rows, more });
    };
    const options = () => [...page.document.querySelectorAll('[role=option]')];
    return { ...page, form, input, press, search, options, value: () => form.fields[0].view.value() };
}

const TWO = [
    { row: FIRST, words: 'A bench' },
    { row: SECOND, words: 'A table' },
];

test('what is typed is searched for after a pause, and found rows are options', async () => {
    const page = await field();

    type(page.input, 'a');
    await pass(100);
    assert.equal(page.wiki.requests.length, 0);
    await page.search('a b', TWO, 3);

    assert.equal(page.wiki.last.url, '/wiki/rest/innovation/1.0/networks/NET/sheets/idea/lists/rows/choices?q=a%20b');
    assert.deepEqual(
        page.options().map((option) => option.textContent),
        ['A bench', 'A table'],
    );
    assert.equal(page.input.getAttribute('aria-expanded'), 'true');
    assert.equal(
        page.document.querySelector('[role=status].inno-picker-status').textContent,
        'innovation.form.reference.more 3',
    );
});

test('an option is chosen by the keyboard, becomes a chip and is saved', async () => {
    const page = await field();
    await page.search('a', TWO);

    page.press('ArrowDown');
    page.press('ArrowDown');
    assert.equal(page.input.getAttribute('aria-activedescendant'), 'o-1');
    page.press('Enter');
    await pass(0);

    assert.equal(page.value(), SECOND);
    assert.equal(page.wiki.last.method, 'PATCH');
    assert.equal(page.wiki.last.body.value, SECOND);
    assert.equal(page.input.getAttribute('aria-expanded'), 'false');
    assert.equal(page.input.value, '');
});

test('Escape closes the options and keeps what was typed', async () => {
    const page = await field();
    await page.search('a', TWO);

    page.press('Escape');

    assert.equal(page.options().length, 0);
    assert.equal(page.input.value, 'a');
    assert.equal(page.value(), '');
});

test('an answer that comes late does not replace a newer one', async () => {
    const page = await field();
    type(page.input, 'a');
    await pass(300);
    const late = page.wiki.last;
    type(page.input, 'ab');
    await pass(300);
    await page.wiki.answer(200, { rows: [TWO[1]], more: 0 });
    await page.wiki.answer(200, { rows: TWO, more: 0 }, late);

    assert.deepEqual(
        page.options().map((option) => option.textContent),
        ['A table'],
    );
});

test('a row that is chosen already is not offered, and at the limit nothing more is', async () => {
    const page = await field({ chips: [[FIRST, 'A bench']] });
    await page.search('a', TWO);
    assert.deepEqual(
        page.options().map((option) => option.textContent),
        ['A table'],
    );

    page.press('Enter');
    await settle();

    assert.equal(page.value(), FIRST + ',' + SECOND);
    assert.equal(page.document.querySelector('.inno-picker').hidden, true);
});

test('a chip is removed by its button, and a value of somebody else is read by its words', async () => {
    const page = await field({ chips: [[FIRST, 'A bench']] });

    page.document.querySelector('.inno-chip-remove').click();
    await pass(0);
    assert.equal(page.wiki.last.body.value, '');
    const view = page.form.fields[0].view;
    assert.match(view.describe(SECOND, [{ row: SECOND, words: 'A table' }]), /A table/);
    assert.equal(view.describe('33333333-3333-4333-8333-333333333333', []), 'innovation.form.reference.gone');
});
