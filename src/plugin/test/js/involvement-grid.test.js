import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entry, news, open, tell } from './live-page.js';
import { fieldHtml, formHtml, pass, type } from './page.js';

const { startInvolvement } = await import('../../main/js/involvement/involvement-rows.js');
const { nextValue, statusOf } = await import('../../main/js/involvement/phase-status.js');

const NOTHING = { phases: '', status: '' };
const PHASES = ['focus', 'discovery', 'theming'];
const STORED = ['who', 'function', 'rowKind', 'involvementMode', 'status', 'phases'];
const KINDS = `<div data-field="rowKind" data-type="choice" data-revision="0" data-limit="9">
    <select data-control><option value=""></option><option value="citizens">Citizens</option><option value="other">Other</option></select>
    <p data-hint></p><p data-error></p><span data-state></span>
    <button data-history hidden></button><div data-history-panel hidden></div><div data-conflict hidden></div></div>`;

function row(id, values = {}) {
    const stored = STORED.map((key) => {
        const value = values[key] || '';
        return `<span hidden data-stored="${key}" data-revision="${value ? 1 : 0}" data-value="${value}" data-hint=""></span>`;
    });
    const cells = PHASES.map((phase) => {
        const value = values[phase] || '';
        return `<td><button data-cell="${phase}" data-revision="${value ? 1 : 0}" data-value="${value}"></button></td>`;
    });
    return `<tbody data-row="${id}" data-removed-revision="0"><tr><th><button data-more data-control aria-expanded="false"
        ><bdi data-group-name></bdi><bdi data-group-who></bdi><span data-group-note></span><span data-group-mode></span></button>${stored.join('')}</th>${cells.join('')}</tr
        ><tr data-more-panel hidden><td></td></tr><tr data-details hidden><td
        ><span data-detail="function" hidden><span>Why</span> <bdi></bdi></span></td></tr></tbody>`;
}

function html(rows) {
    const heads = PHASES.map((phase) => `<th data-phase="${phase}"><span>${phase}</span></th>`).join('');
    return `<div data-involvement>
        <div data-panel="lead" data-panel-form="NET/idea"><div data-missing="theming"><button data-lead="theming"></button></div></div>
        ${formHtml(`
          <div data-list="design" data-drawing="d1">
            <p data-empty></p>
            <table data-rows data-grid><thead><tr><th></th>${heads}</tr></thead>${rows.join('')}</table>
            <template data-blank><table>${row('new-row')}</table></template>
            <template data-row-fields>${fieldHtml('who', { revision: 0 })}${fieldHtml('function', { revision: 0 })}${KINDS}
              <p><span data-group-links></span><button data-remove></button></p></template>
            <template data-from-matrix="citizens"><a href="/stakeholders">2</a></template>
            <div data-grid-troubles></div>
            <button data-add-group></button>
            <span data-grid-state></span> <button data-grid-undo hidden></button>
          </div>`)}
        </div>`;
}

/** Citizens who take part in one phase, and another group. */
function start(
    rows = [
        row('a', { rowKind: 'citizens', who: 'Neighbours', discovery: 'planned', involvementMode: 'coDesign' }),
        row('b', { rowKind: 'other' }),
    ],
) {
    const page = open('5', html(rows));
    page.document.defaultView.HTMLElement.prototype.scrollIntoView = () => undefined;
    page.store.clear();
    startInvolvement(page.document.querySelector('[data-involvement]'));
    const part = (selector) => page.document.querySelector(selector);
    return {
        ...page,
        part,
        cell: (id, phase) => part(`[data-row=${id}] [data-cell=${phase}]`),
        undo: part('[data-grid-undo]'),
        press: (key) => {
            const options = { key, bubbles: true, cancelable: true };
            page.document.activeElement.dispatchEvent(new page.document.defaultView.KeyboardEvent('keydown', options));
        },
    };
}

const receipt = (value, revision) => ({ value, revision, saved: '10.42' });
const mark = (cell) => cell.firstElementChild && cell.firstElementChild.className;

test('a cell goes from none over planned and agreed to done and back', () => {
    const values = [];
    for (let value = '', i = 0; i < 5; i++) {
        value = nextValue(value, 'discovery', NOTHING);
        values.push(value);
    }
    assert.deepEqual(values, ['planned', 'agreed', 'done', '', 'planned']);
});

test('where the whole row speaks of a phase, none is said in so many words', () => {
    const whole = { phases: 'focus,discovery', status: 'agreed' };

    assert.equal(statusOf('', 'discovery', whole), 'agreed');
    assert.equal(nextValue('', 'discovery', whole), 'done');
    assert.equal(nextValue('done', 'discovery', whole), 'none');
    assert.equal(nextValue('none', 'discovery', whole), 'planned');
    assert.equal(statusOf('', 'discovery', { phases: 'discovery', status: 'declined' }), 'none');
});

test('a click saves the field of the phase, and undoing puts back what was there before', async () => {
    const { wiki, cell, undo, part } = start();
    const discovery = cell('a', 'discovery');

    discovery.click();
    await pass(0);
    assert.equal(wiki.last.url.endsWith('/sheets/idea/rows/a/fields/discoveryStatus'), true);
    assert.deepEqual({ value: wiki.last.body.value, base: wiki.last.body.base }, { value: 'agreed', base: 1 });
    assert.equal(undo.hidden, true);
    await wiki.answer(200, receipt('agreed', 6));
    assert.equal(part('[data-grid-state]').textContent, 'innovation.form.state.saved 10.42');
    assert.equal(mark(discovery), 'inno-mark inno-mark-agreed');

    discovery.click();
    await pass(0);
    await wiki.answer(200, receipt('done', 7));
    undo.click();
    await pass(0);
    assert.deepEqual({ value: wiki.last.body.value, base: wiki.last.body.base }, { value: 'planned', base: 7 });
    assert.equal(undo.hidden, true);
    assert.equal(mark(discovery), 'inno-mark inno-mark-planned');
});

test('a cell is named by group, phase and status, and citizens by how they take part and where they are missing', () => {
    const { cell } = start();

    assert.equal(
        cell('a', 'discovery').getAttribute('aria-label'),
        'innovation.involvement.cell Citizens (Neighbours) discovery ' +
            'innovation.involvement.status.planned, innovation.involvement.short.coDesign',
    );
    assert.equal(cell('a', 'theming').textContent, 'innovation.involvement.missing');
    assert.equal(cell('b', 'theming').textContent, '');
    assert.equal(cell('b', 'theming').dataset.hint, 'innovation.involvement.cell.empty');
});

test('the grid is one stop of the Tab key, and the arrow keys go on from there', () => {
    const { cell, part, press, document } = start();
    const stops = () => Array.from(document.querySelectorAll('[data-grid] [tabindex="0"]'));

    assert.deepEqual(stops(), [part('[data-row=a] [data-more]')]);
    stops()[0].focus();
    press('ArrowRight');
    press('ArrowRight');
    press('ArrowDown');
    assert.equal(document.activeElement, cell('b', 'discovery'));
    assert.deepEqual(stops(), [cell('b', 'discovery')]);
    press('ArrowDown');
    press('End');
    press('ArrowRight');
    assert.equal(document.activeElement, cell('b', 'theming'));
});

test('what others choose shows in its cell, and a conflict is told under the grid with both statuses', async () => {
    const page = start();
    const rows = [{ row: 'b', list: 'design', fields: { themingStatus: entry('done', 8) } }];
    await tell(page, news(8, rows));
    assert.equal(mark(page.cell('b', 'theming')), 'inno-mark inno-mark-done');

    page.cell('a', 'focus').click();
    await pass(0);
    await page.wiki.answer(409, { current: entry('done', 9) });
    const trouble = page.part('[data-grid-troubles]');
    assert.equal(trouble.hidden, false);
    assert.match(trouble.textContent, /Citizens \(Neighbours\), focus/);
    assert.match(trouble.textContent, /status\.planned.*status\.done/);
    trouble.querySelectorAll('button')[1].click();
    assert.equal(mark(page.cell('a', 'focus')), 'inno-mark inno-mark-done');
});

test('a group opens in place with its values, one at a time, and saves on their revisions', async () => {
    const { part, wiki, form, document } = start();
    part('[data-row=a] [data-more]').click();

    const who = part('[data-row=a] [data-field=who] [data-control]');
    assert.equal(who.value, 'Neighbours');
    assert.equal(part('[data-row=a] [data-group-links] a').getAttribute('href'), '/stakeholders');
    assert.equal(form.fields.filter(({ place }) => place.row === 'a' && place.field === 'who').length, 1);
    type(who, 'Neighbours and friends');
    await pass(800);
    assert.equal(wiki.last.body.base, 1);
    await wiki.answer(200, receipt('Neighbours and friends', 6));
    assert.equal(part('[data-row=a] [data-group-who]').textContent, 'Neighbours and friends');

    part('[data-row=b] [data-more]').click();
    assert.equal(part('[data-row=a] [data-more-panel]').hidden, true);
    assert.equal(document.querySelectorAll('[data-more-panel]:not([hidden])').length, 1);
});

test('what others write in a closed group is there when it opens', async () => {
    const page = start();
    await tell(page, news(8, [{ row: 'a', list: 'design', fields: { function: entry('They live here', 8) } }]));

    page.part('[data-row=a] [data-more]').click();
    assert.equal(page.part('[data-row=a] [data-field=function] [data-control]').value, 'They live here');
    type(page.part('[data-row=a] [data-field=function] [data-control]'), 'They live there');
    await pass(800);
    assert.equal(page.wiki.last.body.base, 8);
});

test('a group that somebody else adds has cells that take and save values', async () => {
    const page = start();
    const fields = { rowKind: entry('other', 8), focusStatus: entry('agreed', 8) };
    await tell(page, news(8, [{ row: 'c', list: 'design', fields }]));

    assert.equal(page.part('[data-row=c] [data-group-name]').textContent, 'Other');
    assert.equal(mark(page.cell('c', 'focus')), 'inno-mark inno-mark-agreed');
    page.cell('c', 'focus').click();
    await pass(0);
    assert.equal(page.wiki.last.body.base, 8);
});

test('the button above plans citizens in the cell, and makes a group of them where there is none', async () => {
    const some = start();
    some.part('[data-lead]').click();
    assert.equal(some.document.activeElement, some.cell('a', 'theming'));
    assert.equal(mark(some.cell('a', 'theming')), 'inno-mark inno-mark-planned');
    await pass(0);
    assert.equal(some.wiki.last.body.value, 'planned');

    const none = start([row('b', { rowKind: 'other' })]);
    none.part('[data-lead]').click();
    await pass(0);
    assert.equal(none.wiki.last.body.value, 'planned');
    assert.equal(none.document.activeElement.dataset.cell, 'theming');
});

test('what stands under a closed row is there for paper, and a group without content can be left out', async () => {
    const page = start();
    const details = page.part('[data-row=b] [data-details]');
    assert.equal(details.hidden, true);
    assert.equal(page.part('[data-row=b]').classList.contains('inno-group-untouched'), true);

    await tell(page, news(8, [{ row: 'b', list: 'design', fields: { function: entry('They know', 8) } }]));
    assert.equal(details.hidden, false);
    assert.equal(page.part('[data-row=b] [data-detail=function] bdi').textContent, 'They know');
    assert.equal(page.part('[data-row=b]').classList.contains('inno-group-untouched'), false);
});

test('a narrow page says beside the name how citizens take part and where they are missing', () => {
    const { part } = start();

    assert.equal(
        part('[data-row=a] [data-group-mode]').textContent,
        'innovation.involvement.short.coDesign \u00b7 innovation.involvement.missingIn theming',
    );
    assert.equal(part('[data-row=b] [data-group-mode]').textContent, '');
});

test('the cell that the button above leads to is marked until somebody goes on', () => {
    const { cell, part } = start();
    part('[data-lead]').click();
    assert.equal(cell('a', 'theming').classList.contains('inno-cell-pointed'), true);
    cell('a', 'focus').focus();
    assert.equal(cell('a', 'theming').classList.contains('inno-cell-pointed'), false);
});

test('a status that did not reach the wiki stays on the device', async () => {
    const { cell, wiki, document, form, store } = start();
    cell('a', 'focus').click();
    await pass(0);
    await wiki.fail();

    assert.equal(
        form.unsent.all().some((text) => text.field === 'focusStatus'),
        true,
    );
    assert.equal(store.length > 0, true);
    assert.equal(document.querySelector('[data-grid-undo]').hidden, true);
});
