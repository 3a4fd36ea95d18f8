/* Choosing one of the rows of a list, for example the draft that becomes the network's question. */
import { createElement, findAll, setText, setVisible } from '../common/dom.js';
import { showConflict } from './conflict-panel.js';

export class RowPick {
    constructor(form, root) {
        this.form = form;
        this.key = root.dataset.picked;
        this.root = root;
        this.rowId = '';
        this.panel = createElement('div', { class: 'inno-conflict', hidden: 'hidden' }, []);
        root.append(this.panel);
        this.lists = [];
        this.saved = null;
    }

    /** The rows come after; the first one that is picked tells what the wiki knows. */
    rowAdded(row, list) {
        const button = row.querySelector('[data-pick="' + this.key + '"]');
        if (!button) {
            return;
        }
        if (this.lists.indexOf(list) < 0) {
            this.lists.push(list);
        }
        if (row.classList.contains('inno-row-picked')) {
            this.rowId = row.dataset.row;
        }
        button.addEventListener('click', () => this.toggle(row));
    }

    start(revision) {
        this.saved = this.form.savedField({ list: '', row: 'sheet', field: this.key }, revision, this);
        this.render();
    }

    row() {
        return this.lists.map((list) => list.find(this.rowId)).find((row) => row !== undefined);
    }

    textOf(row) {
        return row && !row.hidden ? row.querySelector('[data-control]').value.trim() : '';
    }

    toggle(row) {
        if (row.dataset.row !== this.rowId && this.textOf(row) === '') {
            row.innovation.fields[0].view.problem(AJS.I18n.getText('innovation.form.pick.empty'));
            row.querySelector('[data-control]').focus();
            return;
        }
        this.rowId = row.dataset.row === this.rowId ? '' : row.dataset.row;
        this.render();
        // The wiki must know the row before it can be chosen
        Promise.all(row.innovation.fields.map((field) => field.send())).then(() => this.saved.changed(true));
    }

    render() {
        const text = this.textOf(this.row());
        const line = this.root.querySelector('[data-picked-text]');
        setText(line, text);
        setVisible(line, text !== '');
        setVisible(this.root.querySelector('[data-picked-none]'), text === '');
        this.lists.forEach((list) => list.shown().forEach((row) => this.renderRow(row)));
    }

    renderRow(row) {
        const isPicked = row.dataset.row === this.rowId;
        const button = row.querySelector('[data-pick="' + this.key + '"]');
        row.classList.toggle('inno-row-picked', isPicked);
        setVisible(row.querySelector('[data-pick-mark]'), isPicked);
        setText(button, isPicked ? button.dataset.unpickLabel : button.dataset.pickLabel);
    }

    value() {
        return this.rowId;
    }

    show(value) {
        this.rowId = value;
        this.render();
    }

    describe(value) {
        const row = this.lists.map((list) => list.find(value)).find((found) => found !== undefined);
        return this.textOf(row);
    }

    stateLine() {
        const row = this.row();
        return row ? row.querySelector('[data-pick-state]') : null;
    }

    state(name, time) {
        const states = {
            saving: AJS.I18n.getText('innovation.form.state.saving'),
            saved: AJS.I18n.getText('innovation.form.state.saved', time || ''),
            device: AJS.I18n.getText('innovation.form.state.device'),
            nowhere: AJS.I18n.getText('innovation.form.state.nowhere'),
        };
        const row = this.row();
        const said = row && row.querySelector('[data-pick="' + this.key + '"]').dataset.pickedSaid;
        // What shows the choice may be out of sight
        this.showState(name === 'saved' && said ? said : states[name] || '');
    }

    problem(text) {
        if (text) {
            this.showState(text);
        }
    }

    /** Advice on the choice. */
    hint(text) {
        setText(this.root.querySelector('[data-picked-hint]'), text);
    }

    showState(text) {
        this.lists.forEach((list) =>
            findAll(list.root, '[data-pick-state]').forEach((line) => {
                line.textContent = '';
            }),
        );
        if (this.stateLine()) {
            this.stateLine().textContent = text;
        }
    }

    receipt() {
        return undefined;
    }

    conflict(theirs, field) {
        showConflict(this.panel, this, theirs, field);
    }

    offer() {
        return undefined;
    }
}
