import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formHtml, listHtml, openPage, pass, type } from './page.js';

openPage();
const { Form } = await import('../../main/js/form/form.js');

const receipt = (value) => ({ value, revision: 7, saved: '' });

function open() {
    const page = openPage(formHtml(listHtml().replace('data-list="things"', 'data-list="things" data-anonymous')));
    const form = new Form(page.document.querySelector('[data-innovation-form]'));
    page.document.querySelector('[data-add]').click();
    return { ...page, form, control: page.document.querySelector('[data-rows] [data-control]') };
}

test('a save tells which value it goes on from, since revisions tell nothing there', async () => {
    const { wiki, control } = open();
    type(control, 'a thought');
    await pass(800);
    assert.equal(wiki.last.body.known, '');
    assert.ok(wiki.last.body.secret.length > 20);
    await wiki.answer(200, receipt('a thought'));

    type(control, 'a thought, longer');
    await pass(800);

    assert.equal(wiki.last.body.known, 'a thought');
});

test('when an earlier value arrived whose receipt was lost, the next one goes on from that', async () => {
    const { wiki, control, form } = open();
    type(control, 'a thought');
    await pass(800);
    await wiki.fail();
    type(control, 'a thought, longer');
    await pass(800);
    assert.equal(wiki.last.body.known, '');

    await wiki.answer(409, { current: receipt('a thought'), arrived: false });
    assert.equal(wiki.last.body.value, 'a thought, longer');
    assert.equal(wiki.last.body.known, 'a thought');
    await wiki.answer(200, receipt('a thought, longer'));
    assert.deepEqual(form.unsent.all(), []);
});
