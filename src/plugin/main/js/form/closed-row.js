/*
 * A row of a long list stands on the page as a line with a few of its values; its fields come when it is unfolded. The values of
 * the line are saved and brought up to date as fields are, so that other views of the form can change them without the fields.
 */
import { createButton, createElement, findAll, setText } from '../common/dom.js';
import { sendRequest } from '../common/rest.js';
import { parseOwnPartFor } from '../common/server-html.js';
import { stateText } from './field-view.js';

/** Troubles that only the field itself can tell of. */
const TROUBLES = ['refused', 'conflict'];

/** One value in the line. */
class LineView {
    /** @param model the same field in the blank row, which knows the words of each choice; null when there is none */
    constructor(row, root, model) {
        this.isLine = true;
        this.row = row;
        this.root = root;
        this.model = model;
        /** Whether people read the value as it is kept; a number stands without the words for it. */
        this.isPlain = root.dataset.value === undefined;
        this.current = this.isPlain ? root.textContent : root.dataset.value;
        const label = model && model.querySelector('.inno-label');
        if (label && label.firstChild) {
            root.dataset.label = label.firstChild.textContent.trim();
        }
        if (root.textContent === '') {
            this.show(this.current);
        }
    }

    value() {
        return this.current;
    }

    show(value) {
        this.current = value;
        setText(this.root, this.isPlain ? value : this.describe(value));
    }

    /** The value as people read it. */
    describe(value) {
        const chosen = value.split(',');
        const choices = this.model ? findAll(this.model, 'option, input[type=checkbox]') : [];
        return choices.length === 0
            ? value
            : choices
                  .filter((choice) => choice.value !== '' && chosen.includes(choice.value))
                  .map((choice) => (choice.matches('option') ? choice : choice.parentElement).textContent.trim())
                  .join(', ');
    }

    receipt(receipt) {
        if (this.value() !== receipt.value) {
            this.show(receipt.value);
        }
    }

    state(name, time) {
        this.row.say(stateText(name, time));
        if (TROUBLES.includes(name)) {
            this.row.open();
        }
    }

    problem(text) {
        if (text) {
            this.row.say(text);
        }
    }

    hint(text) {
        this.row.hint(this.root.dataset.line, text);
    }

    /** The fetched field finds out about the other's text by itself. */
    conflict() {
        return undefined;
    }

    offer() {
        return undefined;
    }
}

export class ClosedRow {
    constructor(list, row) {
        this.list = list;
        this.form = list.form;
        this.row = row;
        this.opening = null;
        this.fields = findAll(row, '[data-line]').map((root) => {
            const key = root.dataset.line;
            const model = list.blank && list.blank.content.querySelector('[data-field="' + key + '"]');
            const place = { list: list.key, row: row.dataset.row, field: key };
            return this.form.savedField(place, Number(root.dataset.revision), new LineView(this, root, model));
        });
    }

    /** A text in the line about where its values are. */
    say(text) {
        if (!this.said && text !== '') {
            this.said = createElement('span', { class: 'inno-state', role: 'status' }, []);
            this.button().parentElement.append(this.said);
        }
        setText(this.said, text);
    }

    button() {
        return this.row.querySelector('[data-more]');
    }

    hint(field, text) {
        const line = this.row.querySelector('[data-line-hint="' + field + '"]');
        if (line) {
            setText(line, text);
        } else if (text !== '') {
            this.button().parentElement.append(
                createElement('p', { class: 'inno-hint', 'data-line-hint': field }, [text]),
            );
        }
    }

    /**
     * Puts the row's fields in the place of the line. What is on its way goes first, so that the fields have it.
     *
     * @return a promise of whether the fields are there
     */
    open() {
        if (this.opening === null) {
            this.showProblem('');
            this.button().setAttribute('aria-busy', 'true');
            this.opening = Promise.allSettled(this.fields.map((field) => field.request))
                .then(() => sendRequest('GET', this.form.rowUrl(this.row.dataset.row)))
                .then(
                    (answer) => this.answered(answer),
                    () => this.failed(''),
                );
        }
        return this.opening;
    }

    answered(answer) {
        if (answer.status === 401) {
            this.form.loggedOut();
        }
        const fields = answer.status === 200 && parseOwnPartFor(answer.json.html, this.list.root.dataset.drawing);
        const next = fields && fields.querySelector('[data-row]');
        return next ? this.replace(next) : this.failed(answer.json.message || '');
    }

    failed(message) {
        this.opening = null;
        this.button().removeAttribute('aria-busy');
        this.showProblem(message || AJS.I18n.getText('innovation.form.row.unfetched'));
        return false;
    }

    /** With a button to try again, which unfolds the row when it works. */
    showProblem(text) {
        if (this.problem) {
            this.problem.remove();
            this.problem = null;
        }
        if (text !== '') {
            const again = createButton(AJS.I18n.getText('innovation.form.row.again'), 'inno-link', () => {
                this.button().focus();
                this.button().click();
            });
            this.problem = createElement('div', {}, [
                createElement('span', { class: 'inno-error', role: 'alert' }, [text]),
                ' ',
                again,
            ]);
            this.button().parentElement.append(this.problem);
        }
    }

    replace(next) {
        const { form, row, fields } = this;
        const isFocused = row.contains(document.activeElement);
        fields.forEach((field) => window.clearTimeout(field.timer));
        form.fields = form.fields.filter((field) => !fields.includes(field));
        row.replaceChildren(...next.childNodes);
        row.removeAttribute('data-closed');
        row.innovation.closed = null;
        this.list.connectContent(row);
        fields.filter((field) => field.isUnsent).forEach((field) => handOver(field, row));
        row.innovation.fields.filter((field) => !field.isUnsent).forEach((field) => form.restoreField(field));
        if (isFocused) {
            row.querySelector('[data-more]').focus();
        }
        form.rowChanged(row.dataset.row);
        return true;
    }
}

/** What was not sent from the line goes on in the field. */
function handOver(field, row) {
    const next = row.innovation.fields.find((candidate) => candidate.place.field === field.place.field);
    if (next) {
        next.restore({ value: field.view.value(), base: field.revision, sent: field.sentValues });
    }
}
