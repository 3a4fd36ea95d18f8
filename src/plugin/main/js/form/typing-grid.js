/*
 * Typing in what was written on paper: the form's main list as a grid of the first fields of each row and the row's picture.
 * Tab goes to the next field, Enter to the next row, Escape shows the list as it was. The fields are the list's own, so they are
 * saved as always.
 */
import { createButton, createElement, findAll } from '../common/dom.js';
import { newId } from '../common/ids.js';

const MOST_COLUMNS = 4;
const FEWEST_COLUMNS = 2;
/** The types that can be written in one cell, with the share of the width that each gets. */
const WIDTHS = {
    text: 'minmax(0, 2fr)',
    long_text: 'minmax(0, 3fr)',
    choice: 'minmax(0, 2fr)',
    scale: 'minmax(0, 2fr)',
    date: 'minmax(0, 2fr)',
    number: '96px',
    picture: '192px',
};
const PICTURE = 'picture';
const COLUMN = 'inno-typed';
const CELL = '.' + COLUMN + ':not([data-type=' + PICTURE + ']) [data-control]';

/** The fields that are shown, in the form's order: the first ones that fit in a cell, and one picture. */
function columnsOf(list) {
    const row = list.blank.content.querySelector('[data-row]');
    const fields = findAll(row, ':scope > [data-field]').filter(
        (field) => WIDTHS[field.dataset.type] && !field.hasAttribute('data-for-editors'),
    );
    const texts = fields.filter((field) => field.dataset.type !== PICTURE).slice(0, MOST_COLUMNS);
    const picture = fields.find((field) => field.dataset.type === PICTURE);
    return fields.filter((field) => texts.includes(field) || field === picture);
}

function isWorthwhile(list) {
    return list.blank !== null && list.root.classList.contains('inno-list') && columnsOf(list).length >= FEWEST_COLUMNS;
}

class TypingGrid {
    constructor(list) {
        this.list = list;
        this.isOpen = false;
        this.columns = columnsOf(list);
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
        this.head = createElement('div', { class: 'inno-typing-head', 'aria-hidden': 'true' }, this.labels());
        this.help = createElement('p', { class: 'inno-typing-help', role: 'status' }, [
            AJS.I18n.getText('innovation.form.typing.help'),
        ]);
        this.list.rows.before(this.help, this.head);
        this.button.textContent = AJS.I18n.getText('innovation.form.typing.close');
    }

    labels() {
        return this.columns.map((field) =>
            createElement('span', {}, [field.querySelector('.inno-label').textContent.trim()]),
        );
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

/**
 * Offers the grid at an exercise's first list whose rows have fields enough; a phase is no exercise. The grid stays when the form
 * is drawn again.
 */
export function startTypingGrid(form) {
    const list = form.root.closest('.inno-phase-page') ? undefined : form.lists.find(isWorthwhile);
    if (!list) {
        return null;
    }
    const grid = new TypingGrid(list);
    form.root.addEventListener('innovation-redrawn', ({ detail }) => {
        if (detail.before.typing && detail.before.typing.isOpen) {
            grid.show();
        }
    });
    return grid;
}
