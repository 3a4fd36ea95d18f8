/* Puts a row under another row of its list, and takes it out again. Then the form is drawn anew. */
import { createElement, findAll, setText, setVisible } from '../common/dom.js';
import { newId } from '../common/ids.js';
import { sendRequest } from '../common/rest.js';
import { choicesUrl, RowPicker } from './row-picker.js';

class Merging {
    constructor(form, list, row) {
        this.form = form;
        this.list = list;
        this.row = row;
        this.problem = createElement('p', { class: 'inno-error', role: 'alert' }, []);
    }

    /** @param into id of the row that it is put under; empty to take it out */
    save(id, revision, into) {
        const place = { list: this.list.key, row: id, field: 'mergedInto' };
        const content = Object.assign({}, this.form.address, { list: this.list.key, value: into, base: revision });
        setText(this.problem, '');
        return Promise.all(this.form.fields.map((field) => field.send()))
            .then(() => sendRequest('PATCH', this.form.url(place), content))
            .then(
                (answer) => this.answered(answer),
                () => this.answered({ status: 0, json: {} }),
            );
    }

    /** When somebody else was first the form shows where the row stands now. */
    answered(answer) {
        if (answer.status === 200 || answer.status === 409) {
            return this.form.redraw();
        }
        const errors = (answer.json.errors || []).map((error) => error.message).join(' ');
        setText(this.problem, errors || answer.json.message || AJS.I18n.getText('innovation.form.merge.failed'));
        return undefined;
    }

    /** The entry that searches for the other row is made when it is asked for first. */
    open(button) {
        if (!this.entry) {
            this.entry = this.makeEntry(button);
            button.closest('.inno-row-actions').after(this.entry);
        }
        const isOpening = this.entry.hidden;
        setVisible(this.entry, isOpening);
        button.setAttribute('aria-expanded', String(isOpening));
        (isOpening ? this.entry.querySelector('input') : button).focus();
    }

    makeEntry(button) {
        const id = 'inno-merge-' + newId();
        const label = AJS.I18n.getText('innovation.form.merge.label');
        const input = createElement(
            'input',
            {
                type: 'text',
                class: 'text inno-control',
                id: id,
                name: id,
                autocomplete: 'off',
                dir: 'auto',
                role: 'combobox',
                'aria-autocomplete': 'list',
                'aria-expanded': 'false',
                'aria-controls': id + '-options',
            },
            [],
        );
        const options = createElement(
            'ul',
            {
                class: 'inno-picker-options',
                id: id + '-options',
                role: 'listbox',
                'aria-label': label,
                hidden: 'hidden',
            },
            [],
        );
        const entry = createElement('div', { class: 'inno-picker inno-merge-entry', hidden: 'hidden' }, [
            createElement('label', { class: 'inno-label', for: id }, [label]),
            input,
            options,
        ]);
        const own = this.row.dataset.row;
        this.picker = new RowPicker(
            input,
            options,
            choicesUrl(this.form.space, this.form.kind, this.list.key),
            (row) => row !== own && this.list.find(row) !== undefined,
            (choice) => this.save(own, Number(button.dataset.revision), choice.row),
        );
        entry.append(this.problem);
        return entry;
    }
}

/** Connects the buttons of a row that others can be put under. */
export function addMerging(form, list, row) {
    const merging = new Merging(form, list, row);
    findAll(row, '[data-merge]').forEach((button) => button.addEventListener('click', () => merging.open(button)));
    findAll(row, '[data-split]').forEach((button) => {
        const original = button.closest('[data-merged]');
        button.addEventListener('click', () => {
            button.after(merging.problem);
            merging.save(original.dataset.merged, Number(original.dataset.revision), '');
        });
    });
}
