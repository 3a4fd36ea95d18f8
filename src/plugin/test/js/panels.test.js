import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { startPanels } from '../../main/js/form/panels.js';
import { openPage, settle } from './page.js';

const BOX =
    '<div data-panel="box" data-panel-form="NET/idea" data-drawing="d1"><a data-way="on" href="#there-d1">On</a></div>';

let page;
let form;
let replaced;

beforeEach(() => {
    page = openPage('<div id="form"></div>' + BOX);
    form = { space: 'NET', kind: 'idea', fields: [] };
    page.document.getElementById('form').innovation = form;
    replaced = 0;
    page.document.addEventListener('innovation-panel', () => replaced++);
    startPanels();
});

function box() {
    return page.document.querySelector('[data-panel=box]');
}

function receive(html, panelRevision, target = page.document.getElementById('form')) {
    const receipt = { panels: { box: html }, panelRevision };
    target.dispatchEvent(new CustomEvent('innovation-changed', { bubbles: true, detail: { receipt } }));
}

test('a panel is replaced, and its ids become those of the page', () => {
    receive('<p id="a-new-panel" aria-labelledby="b-new-panel">new-panel</p>', 2);

    assert.equal(box().innerHTML, '<p id="a-d1" aria-labelledby="b-d1">new-panel</p>');
    assert.equal(replaced, 1);
});

test('what looks the same is left alone', () => {
    const link = box().firstChild;

    receive('<a data-way="on" href="#there-new-panel">On</a>', 2);

    assert.equal(box().firstChild, link);
    assert.equal(replaced, 0);
});

test('rows of a table stay rows of a table', () => {
    receive('<table><tbody><tr data-row="1"><td>One</td></tr></tbody></table>', 2);

    assert.equal(box().querySelectorAll('table > tbody > tr > td').length, 1);
});

test('whoever stands on something stands on the same thing afterwards', () => {
    const tick = '<input type="checkbox" data-time="x">';
    const line = (name) => `<tr data-line='${name}'><td>${tick}</td></tr>`;
    receive(`<table><tbody>${line('a"b')}${line('c')}</tbody></table>`, 2);
    const old = box().querySelectorAll('input')[1];
    old.focus();

    receive(`<table><tbody>${line('c')}${line('a"b')}${line('new')}</tbody></table>`, 3);

    assert.notEqual(page.document.activeElement, old);
    assert.equal(page.document.activeElement, box().querySelectorAll('input')[0]);
});

test('what is gone takes no focus along, and focus outside stays where it is', () => {
    box().firstChild.focus();
    receive('<p>Nothing</p>', 2);
    assert.equal(page.document.activeElement, page.document.body);
});

test('a receipt that comes late does not bring an older panel back', () => {
    receive('<p>Third</p>', 3);
    receive('<p>Second</p>', 2);

    assert.equal(box().textContent, 'Third');
});

test('while more is on its way the panel waits, and then the last one is shown once', async () => {
    let arrive;
    const field = { request: null };
    field.request = new Promise((resolve) => (arrive = resolve)).then(() => {
        field.request = null;
    });
    form.fields = [field];
    receive('<p>Half</p>', 2);
    assert.equal(box().textContent, 'On');

    receive('<p>Whole</p>', 3);
    arrive();
    await settle();

    assert.equal(box().textContent, 'Whole');
    assert.equal(replaced, 1);
});

test('the panel of another form or network is left alone', () => {
    form.kind = 'other';
    receive('<p>Other</p>', 2);
    form.kind = 'idea';
    form.space = 'ELSEWHERE';
    receive('<p>Elsewhere</p>', 3);

    assert.equal(box().textContent, 'On');
});

test('markup that is text in the panel stays text', () => {
    receive('<p>&lt;img src=x onerror=alert(1)&gt;</p>', 2);

    assert.equal(box().querySelector('img'), null);
    assert.equal(box().textContent, '<img src=x onerror=alert(1)>');
});
