import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entry, FORM, news, nothing, open, sheet, tell, thing } from './live-page.js';
import { formHtml, leave, listHtml, pass, type } from './page.js';

test('a changed field shows what the wiki holds, and a later save goes on its revision', async () => {
    const page = open();

    await tell(page, news(8, [sheet({ title: 'theirs' }, 8)]));

    assert.equal(page.control('title').value, 'theirs');
    assert.equal(page.said(), 'innovation.form.changes.one');
    type(page.control('title'), 'mine');
    await pass(800);
    assert.equal(page.wiki.last.body.base, 8);
});

test('a text that is not sent yet stays, and its save finds out about the other one', async () => {
    const page = open();
    page.control('title').focus();
    await pass(2900);
    type(page.control('title'), 'mine');
    await pass(100);
    await page.wiki.answer(200, news(8, [sheet({ title: 'theirs', goal: 'new aim' }, 8)]));

    assert.equal(page.control('title').value, 'mine');
    assert.equal(page.control('goal').value, 'new aim');
    assert.equal(page.document.activeElement, page.control('title'));
    await pass(700);
    assert.equal(page.wiki.last.body.value, 'mine');
    assert.equal(page.wiki.last.body.base, 1);

    await page.wiki.answer(409, { current: entry('theirs', 8) });
    assert.equal(page.root.querySelector('[data-conflict]').hidden, false);
});

test('what changes while a conflict is open is there once the person has taken the other text', async () => {
    const page = open();
    type(page.control('title'), 'mine');
    await pass(800);
    await page.wiki.answer(409, { current: entry('theirs', 6) });
    await pass(2200);
    await page.wiki.answer(200, news(9, [sheet({ title: 'theirs, better' }, 9)]));
    assert.equal(page.control('title').value, 'mine');

    page.form.fields[0].useTheirs();
    await tell(page, nothing(9));

    assert.equal(page.control('title').value, 'theirs, better');
    assert.equal(page.form.fields[0].revision, 9);
});

test('a field with the cursor in it shows what is new when the person leaves it', async () => {
    const page = open();
    page.control('title').focus();

    await tell(page, news(8, [sheet({ title: 'theirs' }, 8)]));
    assert.equal(page.control('title').value, 'old');
    assert.equal(page.form.fields[0].revision, 1);

    page.control('title').blur();
    await pass(0);
    assert.equal(page.control('title').value, 'theirs');
    assert.equal(page.form.fields[0].revision, 8);
    assert.equal(
        page.wiki.requests.every((request) => request.method === 'GET'),
        true,
    );
});

test('an own save is no news: neither shown nor said, and its receipt counts', async () => {
    const page = open();
    let told = 0;
    type(page.control('title'), 'mine');
    await pass(800);
    await page.wiki.answer(200, { value: 'mine', revision: 6, saved: '10:00' });
    page.root.addEventListener('innovation-changed', () => (told += 1));
    await pass(2200);
    await page.wiki.answer(
        200,
        news(6, [{ row: 'sheet', list: '', fields: { title: entry('mine', 6), goal: entry('aim', 2) } }]),
    );

    assert.equal(page.root.querySelector('[data-state]').dataset.name, 'saved');
    assert.equal(page.said(), '');
    assert.equal(told, 0);
});

test('the answer to a save that is on its way is left to its receipt', async () => {
    const page = open();
    await pass(2900);
    type(page.control('title'), 'mine');
    leave(page.control('title'));
    await pass(100);
    const [save, ask] = page.wiki.requests.slice(-2);

    await page.wiki.answer(200, news(6, [sheet({ title: 'mine' }, 6)]), ask);
    assert.equal(page.form.fields[0].revision, 1);
    await page.wiki.answer(200, { value: 'mine', revision: 6, saved: '10:00' }, save);
    await tell(page, nothing(6));

    assert.equal(page.form.fields[0].revision, 6);
    assert.equal(page.said(), '');
});

test('new rows come in the order of the wiki, before those that it has never heard of', async () => {
    const page = open();
    page.root.querySelector('[data-add]').click();
    const own = page.rows()[2];

    await tell(page, news(9, [thing('c', 'third', 8), thing('d', 'fourth', 9)]));

    assert.deepEqual(page.rows(), ['a', 'b', 'c', 'd', own]);
    assert.equal(page.control('what', 'c').value, 'third');
    assert.equal(page.said(), 'innovation.form.changes.many 2');
    assert.equal(page.document.activeElement, page.control('what', own));
    type(page.control('what', 'c'), 'mine');
    await pass(800);
    assert.equal(page.wiki.last.body.base, 8);
});

test('a row that others have removed goes, unless somebody writes in it', async () => {
    const page = open();
    page.control('what', 'b').focus();

    await tell(page, news(8, [], { gone: ['a', 'b', 'x'] }));

    assert.deepEqual(page.rows(), ['b']);
    assert.equal(page.said(), 'innovation.form.changes.one');
    page.control('what', 'b').blur();
    await pass(0);
    assert.deepEqual(page.rows(), []);
    assert.equal(page.root.querySelector('[data-empty]').hidden, false);
});

test('whoever has written in a removed row brings it back', async () => {
    const page = open();
    page.control('what', 'b').focus();
    await tell(page, news(8, [], { gone: ['b'] }));
    type(page.control('what', 'b'), 'mine');
    page.control('what', 'b').blur();
    await pass(0);
    await page.wiki.answer(200, { value: 'mine', revision: 9, saved: '10:00' });

    await tell(page, nothing(9));
    await pass(0);

    assert.deepEqual(page.rows(), ['a', 'b']);
    assert.match(page.wiki.last.url, /rows\/b\/fields\/removed$/);
    assert.equal(page.wiki.last.body.value, '');
});

test('a row that comes back has all its values', async () => {
    const page = open();
    await tell(page, news(8, [], { gone: ['a'] }));

    const back = thing('a', 'first', 1);
    back.fields.removed = entry('', 9);
    await tell(page, news(9, [back]));

    assert.deepEqual(page.rows(), ['b', 'a']);
    assert.equal(page.control('what', 'a').value, 'first');
    assert.equal(page.form.findRow('a').innovation.removed.revision, 9);
});

test('an own removal keeps its way back', async () => {
    const page = open();
    page.form.findRow('a').querySelector('[data-remove]').click();
    await pass(0);
    await page.wiki.answer(200, { value: 'true', revision: 6, saved: '10:00' });

    await tell(page, news(6, [], { gone: ['a'] }));

    assert.equal(page.root.querySelectorAll('.inno-undo').length, 1);
    assert.equal(page.said(), '');
});

test('the whole sheet takes the rows away that it does not have, and keeps what came after it', async () => {
    const page = open();
    type(page.control('what', 'b'), 'mine');
    await pass(800);
    await page.wiki.answer(200, { value: 'mine', revision: 9, saved: '10:00' });
    await pass(2200);

    await page.wiki.answer(200, news(8, [sheet({ stage: 'shared' }, 8), thing('c', 'older', 3)], { whole: true }));

    assert.deepEqual(page.rows(), ['b', 'c']);
    assert.equal(page.control('what', 'b').value, 'mine');
});

test('after a backup was restored the page shows what the wiki holds now', async () => {
    const page = open('40');

    await tell(page, news(1, [sheet({ title: 'restored' }, 1), thing('b', 'second', 1)], { whole: true }));

    assert.equal(page.control('goal').value, '');
    assert.deepEqual(page.rows(), ['b']);
    await pass(3000);
    assert.match(page.wiki.last.url, /since=1$/);
});

test('numbers of changes are said now and then, and no letter', async () => {
    const page = open();
    await tell(page, news(6, [sheet({ title: 't' }, 6)]));
    await tell(page, news(7, [sheet({ title: 'th' }, 7)]));
    await tell(page, news(8, [sheet({ title: 'the' }, 8)]));
    assert.equal(page.said(), 'innovation.form.changes.one');

    await tell(page, nothing(8));
    await pass(1000);

    assert.equal(page.said(), 'innovation.form.changes.many 2');
    await pass(10000);
    assert.equal(page.said(), '');
});

test('hints and conclusions of what others wrote reach the page as those of a receipt do', async () => {
    const page = open();
    const details = [];
    page.root.addEventListener('innovation-changed', (event) => details.push(event.detail.receipt));

    await tell(
        page,
        news(8, [sheet({ title: 'theirs' }, 8)], {
            hints: [{ row: 'sheet', field: 'title', text: 'Too short' }],
            criteria: [{ key: 'c' }],
        }),
    );

    assert.equal(page.root.querySelector('[data-hint]').textContent, 'Too short');
    assert.deepEqual(details.find((receipt) => receipt).criteria, [{ key: 'c' }]);
});

/** A form with a round: an own row that can be written in, and a card of somebody else. */
function openRound(fetched) {
    const card = '<li data-row="theirs"><p>Theirs</p></li>';
    const cards = '<ul data-cards>' + card + '</ul><p data-hidden-rows hidden></p>';
    const answers = '<p hidden><span data-answers="points"></span></p></li>';
    const list = listHtml([['own', 'first']])
        .replace('</ol>', '</ol>' + cards)
        .replace('</li>', answers);
    const html = formHtml('<div data-round data-revision="1"></div>' + FORM + list);
    const page = open('5', html);
    let drawn = 0;
    page.form.redraw = () => {
        drawn += 1;
        return Promise.resolve(fetched || page.form);
    };
    return { ...page, drawn: () => drawn };
}

test('only the wiki draws rows of others and the steps of a round, and not while somebody writes', async () => {
    const page = openRound();
    await tell(page, news(6, [thing('own', 'first, from another device', 6)]));
    assert.equal(page.drawn(), 0);
    page.control('title').focus();
    const keepTyping = () => {
        page.control('title').dispatchEvent(new Event('input', { bubbles: true }));
        typing = setTimeout(keepTyping, 500);
    };
    let typing = 0;
    keepTyping();

    await tell(page, news(7, [thing('new', 'of others', 7)]));
    assert.equal(page.drawn(), 0);
    assert.deepEqual(page.rows(), ['own']);
    clearTimeout(typing);
    await tell(page, nothing(7));
    assert.equal(page.drawn(), 1, 'the cursor alone, in a field that nobody writes in, keeps nothing back');

    const later = openRound();
    await tell(later, news(8, [sheet({ stage: 'shared' }, 8)], { whole: true }));
    assert.equal(later.drawn(), 1);
    assert.deepEqual(later.rows(), ['own']);
});

test('a form is not drawn again while a picture is on its way', async () => {
    const page = openRound({ root: null });
    page.form.fields[0].view.waiting = 'a picture';
    await tell(page, news(6, [thing('theirs', 'better', 6)]));
    assert.equal(page.drawn(), 0);

    page.form.fields[0].view.waiting = null;
    await tell(page, nothing(6));

    assert.equal(page.drawn(), 1);
});

test('where many write the form is drawn again now and then', async () => {
    const page = openRound({ root: null });
    await tell(page, news(6, [thing('theirs', 'better', 6)]));
    await tell(page, news(7, [thing('theirs', 'better still', 7)]));
    await tell(page, news(8, [thing('theirs', 'best', 8)]));
    assert.equal(page.drawn(), 1);

    await tell(page, nothing(8));
    await tell(page, nothing(8));

    assert.equal(page.drawn(), 2);
});

test('how many rows are hidden and what all have answered follows at once', async () => {
    const page = openRound();

    await tell(page, news(6, [], { hidden: { things: 3 }, answers: { own: { points: '7 by 3' } } }));

    assert.equal(page.root.querySelector('[data-hidden-rows]').textContent, 'innovation.form.round.hidden 3');
    assert.equal(page.root.querySelector('[data-hidden-rows]').hidden, false);
    assert.equal(page.root.querySelector('[data-answers]').textContent, '7 by 3');
    assert.equal(page.drawn(), 0);
});
