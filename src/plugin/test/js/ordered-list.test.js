import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { OrderedList } from '../../main/js/settings/ordered-list.js';
import { openPage } from './page.js';

function row(name, danish, english) {
    return (
        `<li data-settings-row="${name}"><button data-settings-up>up</button><button data-settings-down>down</button>` +
        `<details><summary><span data-settings-name="da">${danish}</span><span data-settings-name="en">${english}</span>` +
        `</summary><span data-settings-default="excuse.${name}.da">${danish}</span>` +
        `<input name="excuse.${name}.da" aria-labelledby="${name}-a ${name}-b"><input name="excuse.${name}.en"></details>` +
        '<button data-settings-remove>remove</button></li>'
    );
}

let page;
let list;
let changes;

beforeEach(() => {
    page = openPage(
        '<div id="list"><ol data-settings-items>' +
            row('money', 'Penge', 'Money') +
            row('time', 'Tid', 'Time') +
            '</ol><p data-settings-moved></p><template data-settings-blank>' +
            row('new-0', '', '') +
            '</template><button data-settings-add>add</button></div>',
    );
    changes = 0;
    list = new OrderedList(page.document.getElementById('list'), () => changes++);
});

function find(name, selector) {
    return page.document.querySelector(`[data-settings-row="${name}"] ${selector}`);
}

test('a row that is moved keeps the focus, and its new place is spoken', () => {
    find('time', '[data-settings-up]').click();

    assert.deepEqual(list.names(), ['time', 'money']);
    assert.equal(page.document.activeElement, find('time', '[data-settings-up]'));
    assert.equal(page.document.querySelector('[data-settings-moved]').textContent, 'innovation.settings.moved Tid 1 2');
    assert.equal(find('time', '[data-settings-up]').getAttribute('aria-disabled'), 'true');
    assert.equal(find('money', '[data-settings-up]').getAttribute('aria-disabled'), 'false');
    assert.equal(changes, 1);
});

test('a button that leads nowhere changes nothing', () => {
    find('money', '[data-settings-up]').click();

    assert.deepEqual(list.names(), ['money', 'time']);
    assert.equal(changes, 0);
});

test('a new row is unfolded with the cursor in it, and can be removed', () => {
    const add = page.document.querySelector('[data-settings-add]');
    add.click();

    assert.deepEqual(list.names(), ['money', 'time', 'new-1']);
    assert.equal(page.document.activeElement.name, 'excuse.new-1.da');
    assert.equal(page.document.activeElement.getAttribute('aria-labelledby'), 'new-1-a new-1-b');
    assert.equal(find('new-1', 'details').open, true);
    find('new-1', '[data-settings-remove]').click();
    assert.deepEqual(list.names(), ['money', 'time']);
    assert.equal(page.document.activeElement, add);
});

test('the line says what is written, else the default', () => {
    const write = (name, text) => {
        const input = find(name, 'input');
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        return find(name, '[data-settings-name=da]').textContent;
    };
    page.document.querySelector('[data-settings-add]').click();

    assert.equal(write('money', ' Kroner '), 'Kroner');
    assert.equal(write('money', ''), 'Penge');
    assert.equal(write('new-1', ''), 'innovation.settings.new');
});
