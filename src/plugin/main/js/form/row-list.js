/* Lists of rows: Add at the bottom, Enter makes the next row, Remove asks nothing and can be undone. */
import { findAll, setVisible } from '../common/dom.js';
import { newId } from '../common/ids.js';
import { ClosedRow } from './closed-row.js';
import { addActions } from './row-actions.js';
import { focusRow } from './row-focus.js';
import { addMerging } from './row-merge.js';
import { RemovedRowView } from './removed-row-view.js';

const BLANK = 'new-row';
const WITH_ID = ['id', 'name', 'for', 'list', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'data-row'];

export class RowList {
    /** @param form gives addField(root) for each field, savedField(place, revision, view) and rowChanged() */
    constructor(form, root) {
        this.form = form;
        this.root = root;
        this.key = root.dataset.list;
        this.isAnonymous = root.hasAttribute('data-anonymous');
        this.rows = root.querySelector('[data-rows]');
        this.blank = root.querySelector('[data-blank]');
        this.cards = root.querySelector('[data-cards]');
        this.all().forEach((row) => this.connectRow(row));
        this.whenClicked(root, '[data-add]', () => this.add());
    }

    /** A list whose rows are given has no buttons for other ones. */
    whenClicked(root, selector, act) {
        findAll(root, selector).forEach((button) => button.addEventListener('click', act));
    }

    /** Rows that can be written in, and those of others that are only seen. */
    all() {
        return this.own().concat(this.cards ? findAll(this.cards, '[data-row]') : []);
    }

    own() {
        return findAll(this.rows, '[data-row]');
    }

    /** Whether the row is one that is only seen. */
    isCard(row) {
        return this.cards !== null && this.cards.contains(row);
    }

    shown() {
        return this.own().filter((row) => !row.hidden);
    }

    /** The first of the rows at the end that the wiki has never heard of; null when there is none. */
    firstUnsaved() {
        const rows = this.own();
        const isSaved = ({ innovation }) => innovation.closed || innovation.fields.some((field) => field.revision > 0);
        return rows[rows.findLastIndex(isSaved) + 1] || null;
    }

    /** An empty row at the end is used before a new one is made. */
    add() {
        const rows = this.shown();
        const last = rows[rows.length - 1];
        const row = last && this.isEmpty(last) ? last : this.make(newId());
        focusRow(row);
    }

    /** @param before the row that the new one stands before; at the end when it is left out */
    make(id, before = null) {
        const row = document.importNode(this.blank.content, true).querySelector('[data-row]');
        findAll(row, '*')
            .concat(row)
            .forEach((element) =>
                WITH_ID.filter((name) => element.hasAttribute(name)).forEach((name) =>
                    element.setAttribute(name, element.getAttribute(name).split(BLANK).join(id)),
                ),
            );
        if (before) {
            before.before(row);
        } else {
            this.rows.append(row);
        }
        this.connectRow(row);
        return row;
    }

    find(id) {
        return this.all().find((row) => row.dataset.row === id);
    }

    isEmpty(row) {
        return (
            row.innovation.closed === null &&
            findAll(row, 'input[type=text], textarea, select').every((control) => control.value.trim() === '') &&
            findAll(row, '[data-picture]').every((picture) => picture.dataset.picture === '')
        );
    }

    connectRow(row) {
        const place = { list: this.key, row: row.dataset.row, field: 'removed' };
        const view = new RemovedRowView(row, () => this.bringBack(row));
        row.innovation = { fields: [], view: view, removed: null, closed: null };
        if (row.hasAttribute('data-closed')) {
            row.innovation.closed = new ClosedRow(this, row);
            row.innovation.fields = row.innovation.closed.fields;
            this.whenClicked(row, '[data-remove]', () => this.remove(row));
        } else {
            this.connectContent(row);
        }
        row.innovation.removed = this.form.savedField(place, Number(row.dataset.removedRevision || 0), view);
        this.form.rowAdded(row, this);
        this.updated();
    }

    /** Connects the fields and buttons in a row. */
    connectContent(row) {
        row.innovation.fields = findAll(row, '[data-field]').map((root) =>
            this.form.addField(root, row.dataset.row, this.key),
        );
        addActions(this.form, row);
        addMerging(this.form, this, row);
        this.whenClicked(row, '[data-remove]', () => this.remove(row));
        findAll(row, '[data-one-line]').forEach((control) =>
            control.addEventListener('keydown', (event) => {
                if (event.key === 'Enter' && !event.isComposing) {
                    event.preventDefault();
                    this.next(row);
                }
            }),
        );
    }

    /** Takes the row away with nothing left of it; the wiki has it no more. */
    drop(row) {
        row.innovation.view.line.remove();
        row.remove();
        this.updated();
    }

    next(row) {
        const rows = this.shown();
        const following = rows[rows.indexOf(row) + 1];
        if (following) {
            focusRow(following);
        } else if (this.blank && !this.isEmpty(row)) {
            this.add();
        }
    }

    /** A row that the wiki has never heard of just goes. */
    remove(row) {
        const parts = row.innovation;
        const isKnown =
            this.isCard(row) ||
            parts.closed ||
            parts.fields.some((field) => field.revision > 0 || field.isUnsent || field.request);
        parts.view.show('true');
        if (isKnown) {
            parts.removed.changed(true);
        }
        parts.view.undo.focus();
        this.updated();
    }

    bringBack(row) {
        row.innovation.view.show('');
        row.innovation.removed.changed(true);
        focusRow(row);
        this.updated();
    }

    updated() {
        setVisible(
            this.root.querySelector('[data-empty]'),
            this.all().every((row) => row.hidden),
        );
        this.form.rowChanged();
    }
}
