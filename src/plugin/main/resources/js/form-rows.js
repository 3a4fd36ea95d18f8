/* Lists of rows: Add at the bottom, Enter makes the next row, Remove asks nothing and can be undone. */
(function () {
    'use strict';

    const Innovation = window.Innovation;
    const BLANK = 'new-row';
    const WITH_ID = ['id', 'name', 'for', 'list', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'data-row'];

    /** Whether the row stands in its list; a field of every row. */
    class RemovedFace {
        constructor(row, onUndo) {
            this.row = row;
            this.isRemoved = false;
            this.line = Innovation.element(row.tagName, {class: 'inno-undo'}, []);
            this.stateLine = Innovation.element('span', {class: 'inno-state', role: 'status'}, []);
            this.undo = Innovation.button(AJS.I18n.getText("innovation.form.row.undo"), 'inno-link', onUndo);
            this.inside().append(AJS.I18n.getText("innovation.form.row.removed") + ' ', this.undo, ' ', this.stateLine);
        }

        /** A row of a table has its text in a cell. */
        inside() {
            if (this.line.tagName !== 'TBODY') {
                return this.line;
            }
            const cell = Innovation.element('td', {colspan: '99'}, []);
            this.line.append(Innovation.element('tr', {}, [cell]));
            return cell;
        }

        value() {
            return this.isRemoved ? 'true' : '';
        }

        show(value) {
            this.isRemoved = value === 'true';
            Innovation.show(this.row, !this.isRemoved);
            if (this.isRemoved) {
                this.row.after(this.line);
            } else {
                this.line.remove();
            }
        }

        state(name) {
            this.stateLine.textContent = name === 'device' ? AJS.I18n.getText("innovation.form.state.device") : '';
        }

        problem(text) {
            if (text) {
                this.stateLine.textContent = text;
            }
        }

        receipt() {
            return undefined;
        }

        /** Somebody else removed it or brought it back: the later wish counts, the row itself is never lost. */
        conflict(theirs, field) {
            if (theirs) {
                field.keepMine();
            }
        }

        offer() {
            return undefined;
        }
    }

    Innovation.RowList = class {
        /** @param form gives addField(root) for each field, savedField(place, revision, face) and rowChanged() */
        constructor(form, root) {
            this.form = form;
            this.root = root;
            this.key = root.dataset.list;
            this.rows = root.querySelector('[data-rows]');
            this.blank = root.querySelector('[data-blank]');
            Innovation.all(this.rows, '[data-row]').forEach(row => this.wire(row));
            this.whenClicked(root, '[data-add]', () => this.add());
        }

        /** A list whose rows are given has no buttons for other ones. */
        whenClicked(root, selector, act) {
            Innovation.all(root, selector).forEach(button => button.addEventListener('click', act));
        }

        shown() {
            return Innovation.all(this.rows, '[data-row]').filter(row => !row.hidden);
        }

        /** An empty row at the end is used before a new one is made. */
        add() {
            const rows = this.shown();
            const last = rows[rows.length - 1];
            const row = last && this.isEmpty(last) ? last : this.make(Innovation.newId());
            row.querySelector('[data-control]').focus();
        }

        make(id) {
            const row = document.importNode(this.blank.content, true).querySelector('[data-row]');
            Innovation.all(row, '*').concat(row).forEach(element => WITH_ID
                .filter(name => element.hasAttribute(name))
                .forEach(name => element.setAttribute(name, element.getAttribute(name).split(BLANK).join(id))));
            this.rows.append(row);
            this.wire(row);
            return row;
        }

        find(id) {
            return Innovation.all(this.rows, '[data-row]').find(row => row.dataset.row === id);
        }

        isEmpty(row) {
            return Innovation.all(row, 'input[type=text], textarea, select').every(control => control.value.trim() === '');
        }

        wire(row) {
            const fields = Innovation.all(row, '[data-field]').map(root => this.form.addField(root, row.dataset.row, this.key));
            const place = {list: this.key, row: row.dataset.row, field: 'removed'};
            const face = new RemovedFace(row, () => this.bringBack(row));
            row.innovation = {
                fields: fields,
                face: face,
                removed: this.form.savedField(place, Number(row.dataset.removedRevision), face)
            };
            this.whenClicked(row, '[data-remove]', () => this.remove(row));
            Innovation.all(row, '[data-one-line]').forEach(control => control.addEventListener('keydown', event => {
                if (event.key === 'Enter' && !event.isComposing) {
                    event.preventDefault();
                    this.next(row);
                }
            }));
            this.form.rowAdded(row, this);
            this.tell();
        }

        next(row) {
            const rows = this.shown();
            const following = rows[rows.indexOf(row) + 1];
            if (following) {
                following.querySelector('[data-control]').focus();
            } else if (this.blank && !this.isEmpty(row)) {
                this.add();
            }
        }

        /** A row that the wiki has never heard of just goes. */
        remove(row) {
            const parts = row.innovation;
            const isKnown = parts.fields.some(field => field.revision > 0 || field.isUnsent || field.request);
            parts.face.show('true');
            if (isKnown) {
                parts.removed.changed(true);
            }
            parts.face.undo.focus();
            this.tell();
        }

        bringBack(row) {
            row.innovation.face.show('');
            row.innovation.removed.changed(true);
            row.querySelector('[data-control]').focus();
            this.tell();
        }

        tell() {
            Innovation.show(this.root.querySelector('[data-empty]'), this.shown().length === 0);
            this.form.rowChanged();
        }
    };
})();
