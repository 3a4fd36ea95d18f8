import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, settle, type } from './page.js';

const { fit, MOST_BYTES } = await load('picture-file');
const { PictureView } = await load('picture-view');

/** The modules look at the browser when they are loaded. */
async function load(name) {
    openPage();
    return import('../../main/js/form/' + name + '.js');
}

/** A field as the template form/field/picture.vm draws it. */
function fieldHtml(reference = '', alternative = '') {
    return `
        <div data-field="photo" data-type="picture" data-revision="1" data-limit="200">
          <div data-picture="${reference}">
            <img data-picture-image hidden><input type="file" data-picture-file hidden>
            <button data-picture-choose></button><button data-picture-retry hidden></button>
            <button data-picture-remove hidden></button><progress data-picture-progress hidden></progress>
            <span data-picture-status></span>
            <div data-picture-alternative hidden>
              <input type="text" data-control value="${alternative}"><p data-picture-hint></p>
            </div>
          </div>
          <p data-error></p><span data-state></span><button data-history hidden></button>
        </div>`;
}

function open(file, reference, alternative) {
    const page = openPage('<meta name="ajs-page-id" content="7">' + fieldHtml(reference, alternative));
    const view = new PictureView(page.document.querySelector('[data-field]'), file);
    const saved = [];
    view.listen((isDone) => saved.push([view.value(), isDone]));
    const find = (name) => page.document.querySelector('[data-' + name + ']');
    return { ...page, view, saved, find, error: () => find('error').textContent };
}

const small = { size: 10 };
const working = { shrink: async () => small, attach: async () => 200 };

test('a picture is encoded with less quality, then with fewer pixels, until it is small enough', async () => {
    const tried = [];
    const blob = await fit(3200, 1600, async (width, height, quality) => {
        tried.push([width, height, quality]);
        return { size: width === 1600 ? MOST_BYTES + 1 : MOST_BYTES };
    });

    assert.equal(blob.size, MOST_BYTES);
    assert.deepEqual(tried.slice(0, 2), [
        [1600, 800, 0.85],
        [1600, 800, 0.75],
    ]);
    assert.deepEqual(tried.at(-1), [1200, 600, 0.85]);
    assert.equal(tried.length, 6);
});

test('a small picture is encoded too, and keeps its size', async () => {
    const tried = [];
    await fit(30, 20, async (...how) => tried.push(how) && small);

    assert.deepEqual(tried, [[30, 20, 0.85]]);
});

test('a chosen picture is attached to the page, and the field holds its name', async () => {
    const sent = [];
    const page = open({ shrink: async () => small, attach: async (...what) => sent.push(what) && 200 });

    await page.view.choose({ type: 'image/jpeg' });

    assert.equal(sent[0][0], '7');
    assert.match(sent[0][1], /^innovation-[0-9a-f-]{36}\.jpg$/);
    assert.equal(sent[0][2], small);
    assert.deepEqual(page.saved, [['7/' + sent[0][1], true]]);
    assert.equal(page.find('picture-image').getAttribute('src'), '/wiki/download/attachments/7/' + sent[0][1]);
    assert.equal(page.find('picture-image').hidden, false);
    assert.equal(page.find('picture-hint').textContent, 'innovation.form.picture.hint');
});

test('what is to be seen stands behind the name, on one line', async () => {
    const page = open(working, '7/a.jpg');

    type(page.find('control'), ' En  bro ');

    assert.deepEqual(page.saved, [['7/a.jpg En bro', false]]);
    assert.equal(page.find('picture-hint').textContent, '');
});

test('a file that is no picture leaves what stood there', async () => {
    const page = open(
        { shrink: async () => Promise.reject(new TypeError()), attach: working.attach },
        '7/a.jpg',
        'Bro',
    );

    await page.view.choose({ type: 'image/svg+xml' });

    assert.equal(page.error(), 'innovation.form.problem.picture.type');
    assert.equal(page.view.value(), '7/a.jpg Bro');
    assert.deepEqual(page.saved, []);
    assert.equal(page.find('picture-retry').hidden, true);
});

test('a picture that does not arrive can be sent again', async () => {
    const answers = [403, 413, 200];
    const page = open({ shrink: working.shrink, attach: async () => answers.shift() });

    await page.view.choose({ type: 'image/png' });
    assert.equal(page.error(), 'innovation.form.picture.forbidden');
    assert.equal(page.find('picture-retry').hidden, false);
    assert.deepEqual(page.saved, []);

    page.find('picture-retry').click();
    await settle();
    assert.equal(page.error(), 'innovation.form.problem.picture.large');

    page.find('picture-retry').click();
    await settle();
    assert.equal(page.error(), '');
    assert.equal(page.find('picture-retry').hidden, true);
    assert.equal(page.saved.length, 1);
});

test('a removed picture takes its text along', async () => {
    const page = open(working, '7/a.jpg', 'Bro');

    page.find('picture-remove').click();

    assert.deepEqual(page.saved, [['', true]]);
    assert.equal(page.find('picture-image').hidden, true);
    page.view.show('7/b.jpg En \u00e5');
    assert.equal(page.view.value(), '7/b.jpg En \u00e5');
});

test('an earlier picture is a link', () => {
    const page = open(working, '7/a.jpg', 'Bro');
    const link = page.view.link('7/b.jpg En anden');

    assert.equal(link.getAttribute('href'), '/wiki/download/attachments/7/b.jpg');
    assert.equal(link.textContent, 'En anden');
    assert.equal(page.view.link(''), null);
});
