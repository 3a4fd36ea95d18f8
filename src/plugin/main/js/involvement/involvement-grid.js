/* The grid of groups and phases: click or keys change a cell, the name of a group opens its fields. */
import { findAll, setText, setVisible } from '../common/dom.js';
import { newId } from '../common/ids.js';
import { GridGroup } from './grid-group.js';

const POINTED = 'inno-cell-pointed';
const PLANNED = 'planned';
const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

export class InvolvementGrid {
    /** @param root what the macro draws; with a form to write in */
    constructor(root) {
        this.root = root;
        this.form = root.querySelector('[data-innovation-form]').innovation;
        this.list = this.form.lists.find((candidate) => candidate.key === 'design');
        this.table = root.querySelector('[data-grid]');
        this.blankFields = root.querySelector('[data-row-fields]');
        this.troubles = root.querySelector('[data-grid-troubles]');
        this.stateLine = root.querySelector('[data-grid-state]');
        /** What was saved, for whom it is read aloud to. */
        this.saidLine = root.querySelector('[data-grid-said]');
        this.undoButton = root.querySelector('[data-grid-undo]');
        /** The cell that was changed last, with what it held before. */
        this.last = null;
        this.phaseNames = new Map(
            findAll(this.table, '[data-phase]').map((head) => [head.dataset.phase, head.lastElementChild.textContent]),
        );
        this.connectRows();
        this.listen();
        this.moveTabStop(this.stops()[0]);
        this.openFromAddress();
    }

    listen() {
        this.form.root.addEventListener('innovation-changed', (event) => this.changed(event.detail.row));
        this.root.addEventListener('innovation-panel', () => this.render());
        this.root.addEventListener('click', (event) => this.clicked(event));
        this.table.addEventListener('keydown', (event) => this.pressed(event));
        this.table.addEventListener('focusin', (event) => {
            if (event.target.matches('[data-cell], [data-more]')) {
                this.moveTabStop(event.target);
            }
        });
        window.addEventListener('hashchange', () => this.openFromAddress());
    }

    groups() {
        return this.list.own().map((row) => row.innovation.group);
    }

    shown() {
        return this.list.shown().map((row) => row.innovation.group);
    }

    /** Rows may come from others, from a spreadsheet or from an earlier visit. */
    connectRows() {
        this.list
            .own()
            .filter((row) => row.innovation && !row.innovation.group)
            .forEach((row) => new GridGroup(this, row));
    }

    changed(id) {
        this.connectRows();
        const row = id && this.list.find(id);
        if (row && row.innovation.group && !row.innovation.group.isCitizens()) {
            row.innovation.group.render();
        } else {
            this.render();
        }
    }

    render() {
        this.groups()
            .filter((group) => group !== undefined)
            .forEach((group) => group.render());
        // The row with the stop may have been removed
        if (this.stops().every(({ tabIndex }) => tabIndex !== 0)) {
            this.moveTabStop(this.stops()[0]);
        }
    }

    phaseName(phase) {
        return this.phaseNames.get(phase);
    }

    /** A choice in words. */
    choiceText(field, choice) {
        const option = findAll(this.blankFields.content, '[data-field="' + field + '"] option').find(
            ({ value }) => value === choice && value !== '',
        );
        return option ? option.textContent.trim() : choice;
    }

    matrixLink(kind) {
        return findAll(this.root, '[data-from-matrix]').find(({ dataset }) => dataset.fromMatrix === kind);
    }

    /** The next phase in which the wiki misses citizens; empty for none. */
    missing() {
        const lead = this.root.querySelector('[data-missing]');
        return lead ? lead.dataset.missing : '';
    }

    isFirstCitizens(group) {
        return this.shown().find((candidate) => candidate && candidate.isCitizens()) === group;
    }

    clicked(event) {
        const target = event.target.closest('button');
        if (target === null) {
            return;
        }
        if (target.matches('[data-cell]')) {
            this.change(target);
        } else if (target.matches('[data-more]')) {
            target.closest('[data-row]').innovation.group.toggle();
        } else if (target.matches('[data-grid-undo]')) {
            this.undo();
        } else if (target.matches('[data-add-group]')) {
            this.add('');
        } else if (target.matches('[data-lead]')) {
            this.planCitizens(target.dataset.lead);
        }
    }

    fieldOf(cell) {
        return cell.closest('[data-row]').innovation.group.cells.find((field) => field.view.button === cell);
    }

    /** Several clicks on one cell are undone together. */
    change(cell) {
        const field = this.fieldOf(cell);
        if (this.last === null || this.last.field !== field) {
            this.last = { field: field, before: field.view.value() };
        }
        field.replace(field.view.next());
        this.form.rowChanged(field.place.row);
    }

    undo() {
        const { field, before } = this.last;
        this.last = null;
        setVisible(this.undoButton, false);
        field.view.button.focus();
        field.replace(before);
        this.form.rowChanged(field.place.row);
    }

    /** Where the latest change is. */
    say(view, name, text) {
        setText(this.stateLine, text);
        setText(this.saidLine, name === 'saved' ? view.button.getAttribute('aria-label') : '');
        this.stateLine.parentElement.dataset.name = name;
        setVisible(this.undoButton, name === 'saved' && this.last !== null && this.last.field.view === view);
    }

    /** Plans the first group of citizens in that phase, as a click on its cell does; the group is made when there is none. */
    planCitizens(phase) {
        const group = this.shown().find((candidate) => candidate.isCitizens()) || this.add('citizens');
        const cell = group.row.querySelector('[data-cell="' + phase + '"]');
        cell.focus();
        cell.scrollIntoView({ block: 'center' });
        // After a click of the mouse browsers show no focus
        cell.classList.add(POINTED);
        cell.addEventListener('blur', () => cell.classList.remove(POINTED), { once: true });
        if (this.fieldOf(cell).view.next() === PLANNED) {
            this.change(cell);
        }
    }

    add(kind) {
        const { group } = this.list.make(newId()).innovation;
        group.open();
        const field = this.form.fieldInRow({ row: group.row.dataset.row }, 'rowKind');
        if (kind === '') {
            field.view.focus();
        } else {
            field.replace(kind);
        }
        group.row.scrollIntoView({ block: 'nearest' });
        return group;
    }

    pressed(event) {
        const panel = event.target.closest('[data-more-panel]');
        if (panel) {
            this.foldByKey(event, panel);
            return;
        }
        if (!event.target.matches('[data-cell], [data-more]') || event.ctrlKey || event.altKey || event.metaKey) {
            return;
        }
        const next = this.neighbour(event.target, event.key);
        if (next) {
            event.preventDefault();
            next.focus();
        }
    }

    foldByKey(event, panel) {
        if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) {
            const { group } = panel.closest('[data-row]').innovation;
            group.button.focus();
            group.close();
        }
    }

    /** Names and cells, row by row. */
    lines() {
        return this.shown().map(({ row }) => findAll(row, '[data-more], [data-cell]'));
    }

    stops() {
        return this.lines().flat();
    }

    neighbour(stop, key) {
        const lines = this.lines();
        const line = lines.findIndex((candidate) => candidate.includes(stop));
        const column = lines[line].indexOf(stop);
        if (key === 'Home' || key === 'End') {
            return lines[line][key === 'Home' ? 0 : lines[line].length - 1];
        }
        const step = STEPS[key];
        return step && lines[line + step[0]] && lines[line + step[0]][column + step[1]];
    }

    /** The grid is one stop of the Tab key; the arrow keys go on from there. */
    moveTabStop(stop) {
        findAll(this.table, '[data-more], [data-cell]').forEach((candidate) => {
            const index = candidate === stop ? 0 : -1;
            if (candidate.tabIndex !== index || !candidate.hasAttribute('tabindex')) {
                candidate.tabIndex = index;
            }
        });
    }

    openFromAddress() {
        const id = window.location.hash.startsWith('#row=') ? window.location.hash.slice('#row='.length) : '';
        const row = id === '' ? undefined : this.list.find(id);
        if (row) {
            row.innovation.group.open();
        }
    }
}
