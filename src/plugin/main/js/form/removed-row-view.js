import { createButton, createElement, setVisible } from '../common/dom.js';

/** Whether the row stands in its list; a field of every row. */
export class RemovedRowView {
    constructor(row, onUndo) {
        this.row = row;
        this.isRemoved = false;
        this.line = createElement(row.tagName, { class: 'inno-undo' }, []);
        this.stateLine = createElement('span', { class: 'inno-state', role: 'status' }, []);
        this.undo = createButton(AJS.I18n.getText('innovation.form.row.undo'), 'inno-link', onUndo);
        this.inside().append(AJS.I18n.getText('innovation.form.row.removed') + ' ', this.undo, ' ', this.stateLine);
    }

    /** A row of a table has its text in a cell. */
    inside() {
        if (this.line.tagName !== 'TBODY') {
            return this.line;
        }
        const cell = createElement('td', { colspan: '99' }, []);
        this.line.append(createElement('tr', {}, [cell]));
        return cell;
    }

    value() {
        return this.isRemoved ? 'true' : '';
    }

    show(value) {
        this.isRemoved = value === 'true';
        setVisible(this.row, !this.isRemoved);
        if (this.isRemoved) {
            this.row.after(this.line);
        } else {
            this.line.remove();
        }
    }

    state(name) {
        this.stateLine.textContent = name === 'device' ? AJS.I18n.getText('innovation.form.state.device') : '';
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
