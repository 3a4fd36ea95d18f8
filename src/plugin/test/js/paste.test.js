import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formHtml, listHtml, openPage, settle, type } from './page.js';

openPage();
const { Form } = await import('../../main/js/form/form.js');
const { startListPaste } = await import('../../main/js/paste/list-paste.js');

const TEXT = 'What\tWho\nTree\tA\nBush\t\nHouse\tB';
const choices = [
    { key: 'a', label: 'A' },
    { key: 'b', label: 'B' },
];

function row(line, what, who, problems = []) {
    return {
        line,
        height: 1,
        good: !problems.some((problem) => problem.blocks === 'true'),
        values: { what, who },
        written: {},
        problems,
    };
}

/** What the wiki makes of TEXT: the second row lacks who, which is a must. */
function read(change = {}) {
    return {
        asking: false,
        headingLine: 1,
        total: 3,
        problems: [],
        columns: [
            { field: 'what', heading: 'What', sample: 'Tree' },
            { field: 'who', heading: 'Who', sample: 'A' },
        ],
        fields: [
            { key: 'what', label: 'What', type: 'text', until: '', choices: [] },
            { key: 'who', label: 'Who', type: 'choice', until: '', choices },
        ],
        rows: [
            row(2, 'Tree', 'a'),
            row(3, 'Bush', '', [{ key: 'who', message: 'Who is missing', blocks: 'true' }]),
            row(4, 'House', 'b'),
        ],
        ...change,
    };
}

function open() {
    const page = openPage(formHtml(listHtml()));
    const root = page.document.querySelector('[data-innovation-form]');
    const form = new Form(root);
    startListPaste(root);
    const part = (name) => root.querySelector('[data-paste-' + name + ']');
    return {
        ...page,
        root,
        form,
        part,
        look: () => part('look').click(),
        previewRows: () => [...root.querySelectorAll('[data-paste-row]')],
        insertButton: () => root.querySelector('.inno-paste-preview > div > .aui-button-primary'),
        listed: () => [...root.querySelectorAll('[data-rows] [data-row]')].filter((shown) => !shown.hidden),
    };
}

async function preview(answer = read()) {
    const page = open();
    type(page.part('text'), TEXT);
    page.look();
    await page.wiki.answer(200, answer);
    return page;
}

const included = (line) => line.querySelector('th input').checked;
const value = (line, number) => line.querySelectorAll('td .inno-control, td select')[number].value;

function choose(select, key) {
    select.value = key;
    select.dispatchEvent(new Event('change', { bubbles: true }));
}

test('the preview shows each row as it will stand; one with a mistake is left out and says why', async () => {
    const page = await preview();

    assert.match(page.wiki.requests[0].url, /sheets\/idea\/lists\/things\/preview$/);
    assert.deepEqual(page.wiki.requests[0].body, { turn: 1, text: TEXT });
    assert.deepEqual(page.previewRows().map(included), [true, false, true]);
    assert.equal(value(page.previewRows()[0], 0), 'Tree');
    assert.equal(value(page.previewRows()[0], 1), 'a');
    assert.match(page.previewRows()[1].textContent, /Who is missing/);
    assert.equal(page.part('count').textContent, 'innovation.form.paste.count 2 3 1');
    assert.equal(page.listed().length, 0);
});

test('a row whose mistake is put right comes along', async () => {
    const page = await preview();
    const bush = page.previewRows()[1];

    choose(bush.querySelector('select'), 'b');

    assert.equal(included(bush), true);
    assert.equal(bush.querySelector('[aria-invalid]'), null);
    assert.equal(page.part('count').textContent, 'innovation.form.paste.count 3 3 0');
});

test('what is shown is what is inserted, and the rest of the text stays', async () => {
    const page = await preview();
    const first = page.previewRows()[0].querySelector('td input');
    type(first, '  Tall tree ');

    page.insertButton().click();
    const { url, body } = page.wiki.last;
    assert.match(url, /lists\/things\/import$/);
    assert.equal(body.fields, 'what,who');
    assert.deepEqual(
        body.rows.map((sent) => sent.slice(1)),
        [
            ['Tall tree', 'a'],
            ['House', 'b'],
        ],
    );
    const [tree, house] = body.rows.map((sent) => sent[0]);
    const stored = (text) => ({ what: { value: text, revision: 1, saved: '10:00' } });
    await page.wiki.answer(200, {
        rows: [
            { row: tree, fields: stored('Tall tree') },
            { row: house, fields: stored('House') },
        ],
    });

    assert.deepEqual(
        page.listed().map((shown) => shown.querySelector('[data-control]').value),
        ['Tall tree', 'House'],
    );
    assert.equal(page.part('text').value, 'What\tWho\nBush\t');
    assert.equal(page.part('undo').hidden, false);

    page.part('undo').click();
    assert.match(page.wiki.last.url, /lists\/things\/undo$/);
    assert.equal(page.wiki.last.body.rows, tree + ',' + house);
    await page.wiki.answer(200, { rows: [] });
    assert.equal(page.listed().length, 0);
    assert.equal(page.part('text').value, TEXT);
});

test('a refused value is told where it stands, and nothing is lost', async () => {
    const page = await preview();
    page.insertButton().click();
    const id = page.wiki.last.body.rows[1][0];

    await page.wiki.answer(400, { errors: [{ field: id + '.what', message: 'Too long' }] });

    const house = page.previewRows()[2];
    assert.match(house.querySelector('.inno-error').textContent, /Too long/);
    assert.equal(house.querySelector('td input').getAttribute('aria-invalid'), 'true');
    assert.equal(page.part('text').value, TEXT);
    assert.equal(page.listed().length, 0);
});

test('a row that is sent again after no answer has the same id', async () => {
    const page = await preview();
    page.insertButton().click();
    const ids = page.wiki.last.body.rows.map((sent) => sent[0]);
    await page.wiki.fail();
    assert.equal(page.part('error').textContent, 'innovation.form.paste.failed.insert');

    page.insertButton().click();
    assert.deepEqual(
        page.wiki.last.body.rows.map((sent) => sent[0]),
        ids,
    );
});

test('the answer about a text that was changed meanwhile is not shown', async () => {
    const page = open();
    type(page.part('text'), TEXT);
    page.look();
    const [request] = page.wiki.requests;

    type(page.part('text'), TEXT + '\nGarden\tA');
    await page.wiki.answer(200, read(), request);
    await settle();

    assert.equal(page.previewRows().length, 0);
    assert.equal(page.part('error').textContent, '');
});

test('a field has one column, and corrections outlive another choice of columns', async () => {
    const page = await preview();
    choose(page.previewRows()[1].querySelector('select'), 'b');
    const [what, who] = page.root.querySelectorAll('[data-paste-columns] select');

    choose(what, 'who');
    assert.equal(who.value, '');
    choose(what, 'what');
    choose(who, 'who');
    page.root.querySelector('[data-paste-columns] > button').click();
    assert.deepEqual(page.wiki.last.body, { turn: 1, text: TEXT, columns: 'what,who', headingLine: 1 });
    await page.wiki.answer(200, read());

    assert.equal(page.previewRows()[1].querySelector('select').value, 'b');
    assert.equal(included(page.previewRows()[1]), true);
});

test('where the wiki does not know the columns it asks for them first', async () => {
    const page = await preview(read({ asking: true }));

    assert.equal(page.previewRows().length, 0);
    assert.equal(page.root.querySelector('[data-paste-columns]').open, true);
    assert.match(page.root.querySelector('[role=alert]').textContent, /columns\.ask/);
});
