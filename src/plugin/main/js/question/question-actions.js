/* Small acts on the page of the innovation question, each of which writes in fields that save themselves. */
import { setText, setVisible } from '../common/dom.js';

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

export function startQuestionActions(page) {
    page.addEventListener('click', (event) => {
        const button = event.target.closest('button');
        if (!button) {
            return;
        }
        if (button.hasAttribute('data-to-draft')) {
            makeDraft(page, button);
        } else if (button.hasAttribute('data-sharpen')) {
            page.querySelector('[data-list="drafts"] .inno-row-picked [data-control]').focus();
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
