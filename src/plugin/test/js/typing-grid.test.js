import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldHtml, formHtml, openPage, pass, type } from './page.js';

openPage();
const { Form } = await import('../../main/js/form/form.js');

const COLUMNS = ['what', 'who', 'why'];

function rowHtml(id, values = []) {
    const fields = COLUMNS.map((key, index) =>
        fieldHtml(key, { type: key === 'why' ? 'long_text' : 'text', value: values[index], revision: values.length }),
    );
    return `
        <li data-row="${id}" data-removed-revision="0">
          ${fieldHtml('sources', { type: 'code', revision: values.length })}${fields.join('')}<button data-remove></button>
        </li>`;
}

/** A list with three fields that can be typed in and one that cannot. */
function open(rows = []) {
    const page = openPage(
        formHtml(`
            <div class="inno-list" data-list="things">
              <p data-empty></p>
              <ol class="inno-rows" data-rows>${rows.map(([id, ...values]) => rowHtml(id, values)).join('')}</ol>
              <template data-blank>${rowHtml('new-row')}</template>
              <button data-add></button>
            </div>`),
    );
    const root = page.document.querySelector('[data-innovation-form]');
    [root, root.querySelector('template').content].forEach((part) =>
        part.querySelectorAll('[data-field]').forEach((field) => {
            field.insertAdjacentHTML('afterbegin', '<label class="inno-label">' + field.dataset.field + '</label>');
        }),
    );
    const form = new Form(root);
    const rowsNow = () => Array.from(root.querySelectorAll('[data-row]')).filter((row) => !row.hidden);
    const cell = (row, key) => rowsNow()[row].querySelector('[data-field=' + key + '] [data-control]');
    const press = (key, more = {}) => {
        const event = new page.window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
        page.document.activeElement.dispatchEvent(event);
        return event;
    };
    return { ...page, root, form, rowsNow, cell, press, button: root.querySelector('.inno-typing-button') };
}

test('the grid opens with an empty row after those that are there', () => {
    const page = open([['a', 'first', 'Ann', 'because']]);

    page.button.click();

    assert.equal(page.rowsNow().length, 2);
    assert.equal(page.document.activeElement, page.cell(1, 'what'));
    const heads = Array.from(page.root.querySelectorAll('.inno-typing-head span'));
    assert.deepEqual(
        heads.map((head) => head.textContent),
        COLUMNS,
    );
});

test('only the first fields that fit in a cell are marked, in rows that are made later too', () => {
    const page = open([['a', 'first', 'Ann', 'because']]);
    page.button.click();

    page.rowsNow().forEach((row) => {
        const marked = Array.from(row.querySelectorAll('.inno-typed')).map((field) => field.dataset.field);
        assert.deepEqual(marked, COLUMNS);
    });
});

test('Enter goes to the next row, and makes it after the last one', () => {
    const page = open([
        ['a', 'first', 'Ann', 'because'],
        ['b', 'second', 'Bo', 'why not'],
    ]);
    page.button.click();
    page.cell(0, 'who').focus();

    page.press('Enter');
    assert.equal(page.document.activeElement, page.cell(1, 'what'));

    page.press('Enter');
    type(page.cell(2, 'what'), 'third');
    page.cell(2, 'why').focus();
    const event = page.press('Enter');

    assert.equal(event.defaultPrevented, true);
    assert.equal(page.rowsNow().length, 4);
    assert.equal(page.document.activeElement, page.cell(3, 'what'));
});

test('Enter in an empty last row makes no more empty rows', () => {
    const page = open();
    page.button.click();
    page.cell(0, 'who').focus();

    page.press('Enter');

    assert.equal(page.rowsNow().length, 1);
    assert.equal(page.document.activeElement, page.cell(0, 'what'));
});

test('Tab, Enter while letters are composed, and Shift and Enter in a long text are left to the browser', () => {
    const page = open();
    page.button.click();
    assert.equal(page.press('Tab').defaultPrevented, false);
    assert.equal(page.press('Enter', { isComposing: true }).defaultPrevented, false);
    page.cell(0, 'why').focus();
    assert.equal(page.press('Enter', { shiftKey: true }).defaultPrevented, false);
});

test('what is typed is sent as that of any field', async () => {
    const page = open();
    page.button.click();
    type(page.cell(0, 'what'), 'From sheet one');
    const [row] = page.rowsNow();

    await pass(2000);

    assert.equal(page.wiki.last.method, 'PATCH');
    assert.match(page.wiki.last.url, new RegExp('/rows/' + row.dataset.row + '/fields/what$'));
    assert.equal(page.wiki.last.body.value, 'From sheet one');
});

test('Escape shows the list as it was, without the row that nobody wrote in', () => {
    const page = open([['a', 'first', 'Ann', 'because']]);
    page.button.click();

    page.press('Escape');

    assert.equal(page.rowsNow().length, 1);
    assert.equal(page.root.querySelectorAll('.inno-typed, .inno-typing, .inno-typing-head').length, 0);
    assert.equal(page.root.querySelectorAll('.inno-rows').length, 1);
    assert.equal(page.document.activeElement, page.button);
    const [first] = page.form.lists;
    assert.equal(first.make('b').querySelectorAll('.inno-typed').length, 0);
});

test('what is typed and not sent yet stays when the grid is closed', () => {
    const page = open();
    page.button.click();
    type(page.cell(0, 'what'), 'Not sent');

    page.press('Escape');

    assert.equal(page.rowsNow().length, 1);
    assert.equal(page.cell(0, 'what').value, 'Not sent');
});

test('the grid stays when the form is drawn again', () => {
    const page = open([['a', 'first', 'Ann', 'because']]);
    page.button.click();
    const root = page.root.cloneNode(true);
    root.querySelectorAll('.inno-typing-head, .inno-typing-help, .inno-typing-button').forEach((part) => part.remove());
    page.root.replaceWith(root);

    const next = new Form(root);
    root.dispatchEvent(new CustomEvent('innovation-redrawn', { bubbles: true, detail: { before: page.form } }));

    assert.equal(next.typing.isOpen, true);
});
