import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formHtml, listHtml, openPage, settle } from './page.js';

openPage();
const { Form } = await import('../../main/js/form/form.js');
const { UnsentChanges } = await import('../../main/js/form/unsent-changes.js');

const place = { list: '', row: 'sheet', field: 'title' };

test('what is stored is found again until it is removed', () => {
    openPage();
    const changes = new UnsentChanges('u1', 'NET', 'idea', '1');

    assert.equal(changes.save(place, { value: 'new', base: 3 }), true);
    const kept = { ...place, value: 'new', base: 3, at: 0 };
    assert.deepEqual(changes.find(place), kept);
    assert.deepEqual(new UnsentChanges('u1', 'NET', 'idea', '1').all(), [kept]);

    changes.remove(place);
    assert.equal(changes.find(place), null);
    assert.deepEqual(changes.all(), []);
});

test('another user, network, form or turn on the same device sees nothing of it', () => {
    openPage();
    new UnsentChanges('u1', 'NET', 'idea', '1').save(place, { value: 'new' });

    for (const other of [
        ['u2', 'NET', 'idea', '1'],
        ['u1', 'NET2', 'idea', '1'],
        ['u1', 'NET', 'question', '1'],
        ['u1', 'NET', 'idea', '11'],
    ]) {
        assert.equal(new UnsentChanges(...other).find(place), null, other.join());
        assert.deepEqual(new UnsentChanges(...other).all(), [], other.join());
    }
});

test('what something else has written under the same key is ignored', () => {
    const { store } = openPage();
    store.setItem('innovation/u1/NET/idea/1/sheet/title', 'no JSON');

    assert.equal(new UnsentChanges('u1', 'NET', 'idea', '1').find(place), null);
});

test('a device that refuses everything is said to have kept nothing, and stops nobody', () => {
    const { store } = openPage();
    for (const name of ['setItem', 'getItem', 'removeItem']) {
        store.constructor.prototype[name] = () => {
            throw new Error('switched off');
        };
    }
    const changes = new UnsentChanges('u1', 'NET', 'idea', '1');

    assert.equal(changes.save(place, { value: 'new' }), false);
    assert.doesNotThrow(() => changes.remove(place));
});

test('a row that an earlier visit has made and could not send stands in its list again', async () => {
    const page = openPage(formHtml(listHtml([['r1', 'known']])));
    new UnsentChanges('u1', 'NET', 'idea', '1').save(
        { list: 'things', row: 'r2', field: 'what' },
        { value: 'offline', base: 0, sent: [] },
    );

    new Form(page.document.querySelector('[data-innovation-form]'));
    await settle();

    const rows = [...page.document.querySelectorAll('[data-rows] [data-row]')];
    assert.deepEqual(
        rows.map((row) => [row.dataset.row, row.querySelector('[data-control]').value]),
        [
            ['r1', 'known'],
            ['r2', 'offline'],
        ],
    );
    assert.match(page.wiki.last.url, /rows\/r2\/fields\/what$/);
    assert.equal(page.wiki.last.body.list, 'things');
});
