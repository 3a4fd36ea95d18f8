import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formHtml, listHtml, openPage, pass, settle, type } from './page.js';

openPage();
const { Form } = await import('../../main/js/form/form.js');

const MERGE = '<div class="inno-row-actions"><button data-merge data-revision="4"></button></div>';
const MERGED = `
    <details><ul><li data-merged="c" data-revision="7">C<button data-split></button></li></ul></details>`;

/** Two rows, of which the second has a third one under it. */
function rows() {
    const page = openPage(
        formHtml(
            listHtml([
                ['a', 'A bench'],
                ['b', 'A table'],
            ]),
        ),
    );
    page.document.querySelector('[data-row=a]').insertAdjacentHTML('beforeend', MERGE);
    page.document.querySelector('[data-row=b]').insertAdjacentHTML('beforeend', MERGED);
    const form = new Form(page.document.querySelector('[data-innovation-form]'));
    form.redraw = () => {
        form.isRedrawn = true;
        return Promise.resolve(form);
    };
    return { ...page, form, at: (selector) => page.document.querySelector(selector) };
}

async function open(page) {
    page.at('[data-merge]').click();
    await settle();
    const input = page.at('[data-row=a] [role=combobox]');
    type(input, 'a');
    await pass(300);
    const found = ['a', 'b', 'z'].map((row) => ({ row, words: 'Row ' + row }));
    await page.wiki.answer(200, { rows: found, more: 0 });
    return [...page.document.querySelectorAll('[role=option]')];
}

test('only the other rows of the page are offered, and the chosen one is saved on the revision that was seen', async () => {
    const page = rows();
    const options = await open(page);
    assert.deepEqual(
        options.map((option) => option.textContent),
        ['Row b'],
    );

    options[0].click();
    await settle();
    assert.match(page.wiki.last.url, /rows\/a\/fields\/mergedInto$/);
    assert.equal(page.wiki.last.body.value, 'b');
    assert.equal(page.wiki.last.body.base, 4);
    await page.wiki.answer(200, { revision: 8, value: 'b' });

    assert.equal(page.form.isRedrawn, true);
});

test('a row is taken out again', async () => {
    const page = rows();

    page.at('[data-split]').click();
    await settle();

    assert.match(page.wiki.last.url, /rows\/c\/fields\/mergedInto$/);
    assert.equal(page.wiki.last.body.value, '');
    assert.equal(page.wiki.last.body.base, 7);
});

test('what the wiki refuses is said beside the entry, and the form stays', async () => {
    const page = rows();
    const options = await open(page);

    options[0].click();
    await settle();
    await page.wiki.answer(400, { errors: [{ field: 'mergedInto', message: 'The round is closed.' }] });

    assert.equal(page.at('.inno-merge-entry [role=alert]').textContent, 'The round is closed.');
    assert.equal(page.form.isRedrawn, undefined);
});
