import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comeBack, news, open, tell, thing } from './live-page.js';
import { fieldHtml, formHtml, openPage, pass, settle, type } from './page.js';

const { Form } = await import('../../main/js/form/form.js');
const { UnsentChanges } = await import('../../main/js/form/unsent-changes.js');

const LINE = { list: 'things', row: 'a' };
const SIZE = `<div data-field="size" data-type="choice" data-revision="0" data-limit="9">
    <label class="inno-label">Size</label>
    <select data-control><option value=""></option><option value="s">Small</option><option value="l">Large</option></select>
    <p data-hint></p><p data-error></p><span data-state></span>
    <button data-history hidden></button><div data-history-panel hidden></div><div data-conflict hidden></div></div>`;

/** A list with one row as a line. */
function html() {
    return formHtml(`
        <div data-list="things" data-drawing="d1">
          <p data-empty></p>
          <ol data-rows>
            <li data-row="a" data-closed><span data-line="what" data-revision="3">first</span
              ><span data-line="size" data-revision="2" data-value="s">Small</span><span><button data-more></button><button data-remove></button></span></li>
          </ol>
          <template data-blank>
            <li data-row="new-row" data-removed-revision="0">${fieldHtml('what', { revision: 0 })}${SIZE}</li>
          </template>
          <button data-add></button>
        </div>`);
}

/** What the wiki answers: the row with a field that the line does not have. */
function fetched({ what = 'first', revision = 3, more = 'long' } = {}) {
    return {
        row: 'a',
        html: `<li data-row="a"><input id="x-new-panel">${fieldHtml('what', { value: what, revision })}
            ${fieldHtml('more', { value: more, revision: 1 })}<button data-more></button><button data-remove></button></li>`,
    };
}

function start() {
    const page = openPage(html());
    const root = page.document.querySelector('[data-innovation-form]');
    const form = new Form(root);
    const row = form.findRow('a');
    return { ...page, form, row, closed: row.innovation.closed, line: (key) => line(row, key) };
}

const line = (row, key) => row.querySelector('[data-line=' + key + ']');
const control = (row, key) => row.querySelector('[data-field=' + key + '] [data-control]');

test('the fields come in the place of the line, with the ids of the page', async () => {
    const { wiki, row, closed, form } = start();

    const opening = closed.open();
    await settle();
    assert.equal(wiki.last.url, '/wiki/rest/innovation/1.0/networks/NET/sheets/idea/rows/a/form?turn=1');
    await wiki.answer(200, fetched());

    assert.equal(await opening, true);
    assert.equal(row.innovation.closed, null);
    assert.equal(row.querySelector('#x-d1') !== null, true);
    assert.deepEqual(
        form.fields.filter((field) => field.place.row === 'a').map((field) => field.place.field),
        ['removed', 'what', 'more'],
    );
    type(control(row, 'more'), 'longer');
    await pass(1000);
    assert.equal(wiki.last.method, 'PATCH');
    assert.equal(wiki.last.body.base, 1);
});

test('a line that is opened twice is fetched once', async () => {
    const { wiki, closed } = start();
    closed.open();
    closed.open();
    await settle();

    assert.equal(wiki.requests.length, 1);
});

test('without an answer the line says so, and can be tried again', async () => {
    const { wiki, row, closed } = start();
    const opening = closed.open();
    await settle();
    await wiki.fail();

    assert.equal(await opening, false);
    assert.equal(row.querySelector('[role=alert]').textContent, 'innovation.form.row.unfetched');
    assert.equal(line(row, 'what').textContent, 'first');
    closed.open();
    await settle();
    await wiki.answer(200, fetched());
    assert.equal(row.querySelector('[role=alert]'), null);
    assert.equal(control(row, 'more').value, 'long');
});

test('a refusal is told with the words of the wiki', async () => {
    const { wiki, row, closed } = start();
    closed.open();
    await settle();
    await wiki.answer(403, { message: 'Not yours' });

    assert.equal(row.querySelector('[role=alert]').textContent, 'Not yours');
});

test('a value of the line is saved without the fields, and shown in words', async () => {
    const { wiki, form, row } = start();
    const size = form.fields.find((field) => field.place.field === 'size');
    size.replace('l');
    await pass(0);

    assert.equal(line(row, 'size').textContent, 'Large');
    assert.deepEqual(wiki.last.body, { turn: 1, list: 'things', value: 'l', base: 2, writer: 'u1' });
    await wiki.answer(200, { revision: 4, value: 'l', saved: '09:00' });
    assert.equal(row.querySelector('.inno-state').textContent, 'innovation.form.state.saved 09:00');
});

test('when somebody else was first the field is fetched, and tells of it', async () => {
    const { wiki, form, row } = start();
    form.fields.find((field) => field.place.field === 'what').replace('mine');
    await pass(0);
    await wiki.answer(409, { current: { revision: 5, value: 'theirs', author: 'B', saved: '09:00' } });
    await settle();
    assert.match(wiki.last.url, /rows\/a\/form/);
    await wiki.answer(200, fetched({ what: 'theirs', revision: 5 }));
    await pass(0);

    assert.equal(control(row, 'what').value, 'mine');
    assert.equal(wiki.last.body.base, 3);
    await wiki.answer(409, { current: { revision: 5, value: 'theirs', author: 'B', saved: '09:00' } });
    assert.equal(row.querySelector('[data-field=what] [data-conflict]').hidden, false);
});

test('what an earlier visit could not send is put into the row, which is fetched for it', async () => {
    const before = openPage();
    new UnsentChanges('u1', 'NET', 'idea', '1').save({ ...LINE, field: 'more' }, { value: 'kept', base: 1 });
    const kept = Object.entries({ ...before.store });
    const page = openPage(html());
    kept.forEach(([key, value]) => page.store.setItem(key, value));
    const form = new Form(page.document.querySelector('[data-innovation-form]'));
    await settle();
    assert.equal(page.wiki.requests.length, 1);
    await page.wiki.answer(200, fetched());
    await pass(0);

    assert.equal(control(form.findRow('a'), 'more').value, 'kept');
    assert.equal(page.wiki.last.method, 'PATCH');
    assert.equal(page.wiki.last.body.value, 'kept');
});

test('what others write comes into the line, and a row that they remove goes', async () => {
    const page = open('5', html());
    await tell(page, news(6, [thing('a', 'theirs', 6)]));
    assert.equal(line(page.form.findRow('a'), 'what').textContent, 'theirs');

    await comeBack();
    await page.wiki.answer(200, news(7, [], { gone: ['a'] }));
    assert.equal(page.form.findRow('a'), undefined);
});

test('a line is no empty row to write in', () => {
    const { form, document } = start();
    document.querySelector('[data-add]').click();

    assert.equal(form.lists[0].own().length, 2);
});

test('a line that is removed is told to the wiki, and can be brought back', async () => {
    const { wiki, row, document } = start();
    row.querySelector('[data-remove]').click();
    await pass(0);
    assert.equal(row.hidden, true);
    assert.equal(wiki.last.body.value, 'true');

    document.querySelector('.inno-undo .inno-link').click();
    assert.equal(row.hidden, false);
    assert.equal(document.activeElement, row.querySelector('[data-more]'));
});
