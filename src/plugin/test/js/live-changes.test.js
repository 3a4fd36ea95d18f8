import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comeBack, news, nothing, open, sheet, start, tell } from './live-page.js';
import { fieldHtml, formHtml, openPage, pass, settle } from './page.js';

test('the page asks every three seconds from the revision that it knows', async () => {
    const page = open();

    await pass(2999);
    assert.equal(page.asked(), 0);
    await pass(1);
    assert.equal(page.wiki.last.url, '/wiki/rest/innovation/1.0/networks/NET/sheets/idea/changes?turn=1&since=5');
    await page.wiki.answer(200, nothing());
    await tell(page, news(8, [sheet({ title: 'theirs' }, 8)]));
    await pass(3000);

    assert.equal(page.asked(), 3);
    assert.match(page.wiki.last.url, /since=8$/);
});

test('a form that may not ask does not, nor one whose administrator has turned it off', async () => {
    const silent = open(null);
    await pass(60000);
    assert.equal(silent.asked(), 0);

    const page = open();
    await tell(page, { off: true });
    await pass(600000);
    await comeBack();
    assert.equal(page.asked(), 1);
});

test('pages do not ask all at the same moment', async () => {
    Math.random.mock.mockImplementationOnce(() => 0);
    const page = open();

    await pass(2000);

    assert.equal(page.asked(), 1);
});

test('missing and slow answers make it ask more seldom, up to once a minute, and a good one as before', async () => {
    const page = open();
    await pass(3000);
    await page.wiki.fail();
    for (const wait of [6000, 12000, 24000, 48000, 60000, 60000]) {
        const before = page.asked();
        await pass(wait - 1);
        assert.equal(page.asked(), before);
        await pass(1);
        assert.equal(page.asked(), before + 1);
        await page.wiki.answer(503, {});
    }
    await pass(60000);
    await page.wiki.answer(200, nothing());
    await pass(3000);
    assert.equal(page.asked(), 9);

    await pass(2500);
    await page.wiki.answer(200, nothing());
    await pass(5999);
    assert.equal(page.asked(), 9);
    await pass(1);
    assert.equal(page.asked(), 10);
});

test('a hidden page does not ask, and asks at once when it is shown again', async () => {
    const page = open();
    page.hide(true);
    await pass(3000);
    assert.equal(page.asked(), 0);

    page.hide(false);
    await settle();

    assert.equal(page.asked(), 1);
    page.hide(true);
    await page.wiki.answer(200, nothing());
    await pass(60000);
    assert.equal(page.asked(), 1);
});

test('whoever is logged out is told once, and it goes on when somebody comes back', async () => {
    const page = open();
    const alert = page.root.querySelector('[data-alert]');
    await pass(3000);
    await page.wiki.answer(401, {});
    assert.equal(alert.hidden, false);
    const link = alert.querySelector('a');
    await pass(6000);
    await page.wiki.answer(401, {});
    assert.equal(alert.querySelector('a'), link);

    await comeBack();
    assert.equal(page.asked(), 3);
    await page.wiki.answer(200, nothing());

    assert.equal(alert.hidden, true);
    await pass(3000);
    assert.equal(page.asked(), 4);
});

test('what the wiki tells to another person than the one whose page it is does not come on the page', async () => {
    const page = open();

    await tell(page, news(8, [], { whole: true, reader: '' }));

    assert.deepEqual(page.rows(), ['a', 'b']);
    assert.equal(page.root.querySelector('[data-alert]').hidden, false);
    await pass(6000);
    assert.match(page.wiki.last.url, /since=5$/);
});

test('two forms of the same sheet ask once', async () => {
    const html = formHtml(fieldHtml('title', { value: 'old' })) + formHtml(fieldHtml('goal', { value: 'aim' }));
    const page = openPage(html);
    const roots = [...page.document.querySelectorAll('[data-innovation-form]')];
    roots.forEach((root) => (root.dataset.revision = '5'));
    start(roots);
    await pass(3000);
    assert.equal(page.wiki.requests.length, 1);

    await page.wiki.answer(200, news(8, [sheet({ title: 'one', goal: 'two' }, 8)]));

    assert.deepEqual(
        roots.map((root) => root.querySelector('[data-control]').value),
        ['one', 'two'],
    );
});
