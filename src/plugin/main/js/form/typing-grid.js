/*
 * Typing in what was written on paper: the form's main list as a grid of the first fields of each row and the row's picture.
 * Tab goes to the next field, Enter to the next row, Escape shows the list as it was. The fields are the list's own, so they are
 * saved as always.
 */
import { createButton, createElement, findAll } from '../common/dom.js';
import { newId } from '../common/ids.js';
import { columnsOf, labelOf, mainListOf } from '../page/main-list.js';

/** The share of the width that each type gets. */
const WIDTHS = {
    text: 'minmax(0, 2fr)',
    long_text: 'minmax(0, 3fr)',
    choice: 'minmax(0, 2fr)',
    scale: 'minmax(0, 2fr)',
    date: 'minmax(0, 2fr)',
    number: '96px',
    picture: '192px',
};
const COLUMN = 'inno-typed';
const CELL = '.' + COLUMN + ':not([data-type=picture]) [data-control]';

class TypingGrid {
    constructor(list) {
        this.list = list;
        this.isOpen = false;
        this.columns = columnsOf(list.root);
        this.button = createButton(AJS.I18n.getText('innovation.form.typing.open'), 'inno-link', () =>
            this.isOpen ? this.close() : this.open(),
        );
        this.button.classList.add('inno-typing-button');
        list.root.querySelector('[data-add]').after(this.button);
        // Before the rows themselves, which know of keys too
        list.root.addEventListener('keydown', (event) => this.keyInCell(event), true);
        list.root.addEventListener('keydown', (event) => this.keyBeside(event));
    }

    /** What is typed in comes after what is there. */
    open() {
        this.show();
        const rows = this.list.shown();
        const last = rows[rows.length - 1];
        this.focus(last && this.list.isEmpty(last) ? last : this.list.make(newId()));
    }

    show() {
        this.isOpen = true;
        this.mark(true);
        this.head = createElement('div', { class: 'inno-typing-head', 'aria-hidden': 'true' });
        this.head.append(...this.columns.map((field) => createElement('span', {}, [labelOf(field)])));
        this.help = createElement('p', { class: 'inno-help inno-typing-help', role: 'status' }, [
            AJS.I18n.getText('innovation.form.typing.help'),
        ]);
        this.list.rows.before(this.help, this.head);
        this.button.textContent = AJS.I18n.getText('innovation.form.typing.close');
    }

    close() {
        this.isOpen = false;
        this.dropEmpty();
        this.mark(false);
        this.head.remove();
        this.help.remove();
        this.button.textContent = AJS.I18n.getText('innovation.form.typing.open');
        this.button.focus();
    }

    /** The row that was made for the next sheet goes when there was none. */
    dropEmpty() {
        const rows = this.list.shown();
        const last = rows[rows.length - 1];
        const isKnown = (field) => field.revision > 0 || field.isUnsent || field.request;
        if (last && this.list.isEmpty(last) && !last.innovation.fields.some(isKnown)) {
            this.list.form.dropRow(last);
        }
    }

    /** The blank row is marked as well, and with it all rows that are made while the grid is there. */
    mark(isOn) {
        const { root, rows, blank } = this.list;
        const keys = this.columns.map((field) => field.dataset.field);
        [rows, blank.content]
            .flatMap((part) => findAll(part, '[data-row] > [data-field]'))
            .filter((field) => keys.includes(field.dataset.field))
            .forEach((field) => field.classList.toggle(COLUMN, isOn));
        root.classList.toggle('inno-typing', isOn);
        rows.classList.toggle('inno-rows', !isOn);
        rows.classList.toggle('inno-typing-rows', isOn);
        const widths = this.columns.map((field) => WIDTHS[field.dataset.type]).join(' ');
        root.style.setProperty('--inno-typing-columns', widths);
    }

    focus(row) {
        row.querySelector(CELL).focus();
    }

    /** Escape in a field elsewhere takes back what was written; here it must not, as it only means that one is done. */
    keyInCell(event) {
        const isNewLine = event.shiftKey && !event.target.matches('[data-one-line]');
        const isMeant = event.key === 'Escape' || (event.key === 'Enter' && !isNewLine);
        if (!this.isOpen || !isMeant || event.isComposing || !this.isCell(event.target)) {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Escape') {
            this.close();
        } else {
            this.next(event.target.closest('[data-row]'));
        }
    }

    /** On a button, such as that of a picture. */
    keyBeside(event) {
        if (this.isOpen && event.key === 'Escape' && !event.defaultPrevented) {
            event.preventDefault();
            this.close();
        }
    }

    isCell(target) {
        return this.list.rows.contains(target) && target.matches('.' + COLUMN + ' [data-control]');
    }

    /** After the last row comes a new one, unless nothing is written in the last one. */
    next(row) {
        const rows = this.list.shown();
        const following = rows[rows.indexOf(row) + 1];
        if (following || this.list.isEmpty(row)) {
            this.focus(following || row);
        } else {
            this.focus(this.list.make(newId()));
        }
    }
}

/** Offers the grid at the main list of an exercise. It stays when the form is drawn again. */
export function startTypingGrid(form) {
    const root = mainListOf(form.root);
    if (!root) {
        return null;
    }
    const list = form.lists.find((candidate) => candidate.root === root);
    const grid = new TypingGrid(list);
    form.root.addEventListener('innovation-redrawn', ({ detail }) => {
        if (detail.before.typing && detail.before.typing.isOpen) {
            grid.show();
        }
    });
    return grid;
}
