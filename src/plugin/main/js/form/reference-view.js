/* A field that points to rows: a chip for each, and an entry that searches for more. */
import { isolateBidi } from '../common/bidi.js';
import { createButton, createElement, findAll, setVisible } from '../common/dom.js';
import { FieldView } from './field-view.js';
import { choicesUrl, RowPicker } from './row-picker.js';

export class ReferenceView extends FieldView {
    constructor(root) {
        super(root);
        this.chips = root.querySelector('[data-chips]');
        this.seen = [];
        findAll(this.chips, '[data-ref]').forEach((chip) => this.addRemove(chip, chip.textContent.trim()));
        this.updateEntry();
    }

    listen(changed) {
        this.changed = changed;
    }

    /** @param field gives the place of the field, in which the own row is not offered */
    connect(field, form) {
        const { targetKind, targetList } = this.control.dataset;
        this.picker = new RowPicker(
            this.control,
            this.root.querySelector('[data-options]'),
            choicesUrl(form.space, targetKind, targetList),
            (row) => row !== field.place.row && !this.ids().includes(row),
            (choice) => this.add(choice),
        );
    }

    ids() {
        return findAll(this.chips, '[data-ref]').map((chip) => chip.dataset.ref);
    }

    value() {
        return this.ids().join(',');
    }

    /** Each chip that there is or was, as {row, words, url}. */
    known() {
        this.seen = this.shown().concat(this.seen);
        return this.seen;
    }

    shown() {
        return findAll(this.chips, '[data-ref]').map((chip) => {
            const link = chip.querySelector('a');
            return {
                row: chip.dataset.ref,
                words: chip.querySelector('bdi').textContent,
                url: link ? link.getAttribute('href') : '',
            };
        });
    }

    /** @param rows the words of rows that have no chip yet */
    show(value, rows) {
        const known = this.known().concat(rows || []);
        this.chips.textContent = '';
        this.split(value).forEach((id) => this.addChip(known.find(({ row }) => row === id) || { row: id }));
        this.updateEntry();
    }

    split(value) {
        return value.split(',').filter((id) => id !== '');
    }

    receipt(receipt) {
        if (this.value() !== receipt.value) {
            this.show(receipt.value, receipt.rows);
        }
        setVisible(this.root.querySelector('[data-history]'), true);
    }

    add(choice) {
        this.addChip(choice);
        this.updateEntry();
        this.changed(true);
    }

    addChip({ row, words = AJS.I18n.getText('innovation.form.reference.gone'), url = '' }) {
        const text = createElement('bdi', {}, [words]);
        const chip = createElement('li', { class: 'inno-chip', 'data-ref': row }, [
            url ? createElement('a', { href: url }, [text]) : text,
        ]);
        this.addRemove(chip, words);
        this.chips.append(chip);
    }

    addRemove(chip, words) {
        const button = createButton('\u00d7', 'inno-chip-remove', () => {
            chip.remove();
            this.updateEntry();
            this.changed(true);
            this.focus();
        });
        button.setAttribute('aria-label', AJS.I18n.getText('innovation.form.people.remove', isolateBidi(words)));
        chip.append(button);
    }

    /** Nothing more can be chosen when there are as many as there may be. */
    updateEntry() {
        setVisible(this.root.querySelector('.inno-picker'), this.ids().length < this.limit);
    }

    focus() {
        const remove = this.chips.querySelector('button');
        (this.ids().length < this.limit || !remove ? this.control : remove).focus();
    }

    describe(value, rows) {
        const known = this.known().concat(rows || []);
        const words = (id) => {
            const found = known.find(({ row }) => row === id);
            return found ? isolateBidi(found.words) : AJS.I18n.getText('innovation.form.reference.gone');
        };
        return this.split(value).map(words).join(', ');
    }
}
