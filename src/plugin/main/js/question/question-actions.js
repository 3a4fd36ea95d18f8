/* Small acts on the page of the innovation question, each of which writes in fields that save themselves. */
import { findAll, setText, setVisible } from '../common/dom.js';

const WRITE = '#write-question';

function control(root, field) {
    return root.querySelector('[data-field="' + field + '"] [data-control]');
}

/** As if the person had written it. */
function write(target, text) {
    target.value = text;
    ['input', 'change'].forEach((name) => target.dispatchEvent(new Event(name, { bubbles: true })));
}

/** Tells at the field what is missing in it; writing there takes the words away again. */
function showMissing(target, text) {
    setText(target.closest('[data-field]').querySelector('[data-error]'), text);
    target.focus();
}

/** An empty draft, there already or new; it has the focus then. */
function emptyDraft(page) {
    page.querySelector('[data-list="drafts"] [data-add]').click();
    return document.activeElement;
}

function makeDraft(page, button) {
    const answer = control(button.closest('[data-row]'), 'withoutIt');
    const text = answer.value.trim();
    if (text === '') {
        showMissing(answer, AJS.I18n.getText('innovation.question.excuses.missing'));
    } else {
        write(emptyDraft(page), text);
    }
}

/** The network's title, and what it was before as text; that is kept the first time it changes. */
class ThemeTitle {
    constructor(page) {
        this.root = page.parentElement;
        this.now = control(this.root, 'themeTitle');
        this.before = control(page, 'titleBefore');
        this.first = this.now.value.trim();
        this.now.addEventListener('change', () => this.changed());
        findAll(this.root, '[data-take-title]').forEach((button) =>
            button.addEventListener('click', () => this.take(button.closest('[data-title-proposed]'))),
        );
    }

    changed() {
        const title = this.now.value.trim();
        if (title === '' || title === this.first) {
            return;
        }
        if (this.before.value.trim() === '') {
            write(this.before, this.first);
        }
        const before = this.before.value.trim();
        setText(this.root.querySelector('[data-title-now]'), title);
        setText(this.root.querySelector('[data-title-before-text]'), before);
        setVisible(this.root.querySelector('[data-title-before]'), before !== title);
    }

    take(proposed) {
        write(this.now, proposed.querySelector('[data-title-proposed-text]').textContent);
        setVisible(proposed, false);
        this.now.focus();
    }
}

function countDrafts(page) {
    const written = findAll(page, '[data-list="drafts"] [data-rows] > [data-row]:not([hidden])').filter(
        (row) => control(row, 'text').value.trim() !== '',
    );
    setText(page.querySelector('[data-drafts-count]'), String(written.length));
    const isChosen = page.querySelector('.inno-draft.inno-row-picked:not([hidden])') !== null;
    setVisible(page.querySelector('[data-sharpen-line]'), isChosen);
}

export function startQuestionActions(page) {
    const title = new ThemeTitle(page);
    title.root.addEventListener('innovation-changed', () => countDrafts(page));
    page.addEventListener('click', (event) => {
        const button = event.target.closest('button');
        if (!button) {
            return;
        }
        if (button.hasAttribute('data-to-draft')) {
            makeDraft(page, button);
        } else if (button.hasAttribute('data-sharpen')) {
            control(page.querySelector('.inno-draft.inno-row-picked'), 'text').focus();
        } else if (button.hasAttribute('data-pick')) {
            setVisible(page.querySelector('[data-picked-when]'), false);
        }
    });
    if (window.location.hash === WRITE) {
        // Once: a page that is loaded again should not open one more
        window.history.replaceState(null, '', window.location.pathname + window.location.search);
        emptyDraft(page);
    }
}
