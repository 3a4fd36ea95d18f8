/* A row of the grid: its cells, its name, and the fields that unfold under it. */
import { createElement, findAll, setText, setVisible } from '../common/dom.js';
import { CellView } from './cell-view.js';
import { modeText } from './grid-texts.js';
import { StoredView } from './stored-view.js';

const NEW = 'new-row';
const WITH_ID = ['id', 'name', 'for', 'aria-describedby', 'aria-labelledby', 'aria-controls'];

export class GridGroup {
    constructor(grid, row) {
        this.grid = grid;
        this.row = row;
        this.panel = row.querySelector('[data-more-panel]');
        this.button = row.querySelector('[data-more]');
        this.said = null;
        const connect = (root, key, view) => {
            const place = { list: grid.list.key, row: row.dataset.row, field: key };
            return grid.form.savedField(place, Number(root.dataset.revision), view);
        };
        this.cells = findAll(row, '[data-cell]').map((cell) =>
            connect(cell, cell.dataset.cell + 'Status', new CellView(cell, this)),
        );
        this.stored = findAll(row, '[data-stored]').map((root) =>
            connect(root, root.dataset.stored, new StoredView(root, this)),
        );
        row.innovation.fields = row.innovation.fields.concat(this.cells, this.stored);
        row.innovation.group = this;
        this.render();
        this.cells.concat(this.stored).forEach((field) => grid.form.restoreField(field));
    }

    /** The value of a field, whether the row is open or not. */
    value(key) {
        const field = this.row.innovation.fields.find((candidate) => candidate.place.field === key);
        return field ? field.view.value() : '';
    }

    /** What applies to every phase in which nothing is chosen. */
    whole() {
        return { phases: this.value('phases'), status: this.value('status') };
    }

    isCitizens() {
        return this.value('rowKind') === 'citizens';
    }

    /** Citizens are missed in one row, not in each. */
    isMissing(phase) {
        return this.isCitizens() && this.grid.isFirstCitizens(this) && this.grid.missing() === phase;
    }

    kind() {
        return this.grid.choiceText('rowKind', this.value('rowKind'));
    }

    name() {
        const kind = this.kind();
        const who = this.value('who').trim();
        if (kind === '') {
            return who || AJS.I18n.getText('innovation.involvement.unnamed');
        }
        return who === '' ? kind : kind + ' (' + who + ')';
    }

    render() {
        const kind = this.kind();
        const who = this.value('who').trim();
        setText(
            this.row.querySelector('[data-group-name]'),
            kind || who || AJS.I18n.getText('innovation.involvement.unnamed'),
        );
        setText(this.row.querySelector('[data-group-who]'), kind === '' ? '' : who);
        this.row.classList.toggle('inno-grid-citizens', this.isCitizens());
        this.row.classList.toggle('inno-group-untouched', this.isUntouched());
        this.cells.forEach((cell) => cell.view.render());
        setText(this.row.querySelector('[data-group-note]'), this.note());
        setText(this.row.querySelector('[data-group-mode]'), this.summary());
        this.renderDetails();
        this.renderLinks();
    }

    /** Whether nothing but the group is chosen. */
    isUntouched() {
        return this.row.innovation.fields.every(
            ({ place, view }) => place.field === 'rowKind' || view.value().trim() === '',
        );
    }

    note() {
        return this.value('status') === 'declined' ? this.grid.choiceText('status', 'declined') : '';
    }

    /** How citizens take part and where they are missing, for a page too narrow to say so in each cell. */
    summary() {
        const isIn = this.cells.some(({ view }) => view.status() !== 'none');
        const mode = this.isCitizens() && isIn ? modeText(this.value('involvementMode')) : '';
        const missing = this.cells
            .map(({ view }) => view)
            .filter((cell) => cell.status() === 'none' && this.isMissing(cell.phase))
            .map((cell) => AJS.I18n.getText('innovation.involvement.missingIn', cell.phaseName()));
        return [mode].concat(missing).filter(Boolean).join(' \u00b7 ');
    }

    /** What paper shows of the fields under the row. */
    renderDetails() {
        const details = findAll(this.row, '[data-detail]');
        details.forEach((detail) => {
            const text = this.grid.choiceText(detail.dataset.detail, this.value(detail.dataset.detail).trim());
            setText(detail.lastElementChild, text);
            setVisible(detail, text !== '');
        });
        findAll(this.row, '[data-details]').forEach((line) =>
            setVisible(
                line,
                details.some((detail) => !detail.hidden),
            ),
        );
    }

    renderLinks() {
        const links = this.panel.querySelector('[data-group-links]');
        const link = this.grid.matrixLink(this.value('rowKind'));
        if (links && links.dataset.of !== this.value('rowKind')) {
            links.dataset.of = this.value('rowKind');
            links.replaceChildren(...(link ? [document.importNode(link.content, true)] : []));
        }
    }

    /** Where the values of a closed row are, while that is not where they should be. */
    say(text) {
        if (this.said === null) {
            this.said = createElement('span', { class: 'inno-state', role: 'status' }, []);
            this.button.after(this.said);
        }
        setText(this.said, text);
    }

    isOpen() {
        return !this.panel.hidden;
    }

    toggle() {
        if (this.isOpen()) {
            this.close();
        } else {
            this.open();
        }
    }

    close() {
        setVisible(this.panel, false);
        this.button.setAttribute('aria-expanded', 'false');
        this.row.classList.remove('inno-group-open');
    }

    /** One at a time. The fields are made when the row is opened for the first time. */
    open() {
        this.grid
            .groups()
            .filter((group) => group !== this && group.isOpen())
            .forEach((group) => group.close());
        if (this.panel.querySelector('[data-field]') === null) {
            this.makeFields();
        }
        setVisible(this.panel, true);
        this.button.setAttribute('aria-expanded', 'true');
        this.row.classList.add('inno-group-open');
        findAll(this.panel, 'textarea').forEach((area) => area.dispatchEvent(new Event('input')));
    }

    /** The fields take over what is stored, and what is not yet sent. */
    makeFields() {
        const content = document.importNode(this.grid.blankFields.content, true);
        findAll(content, '*').forEach((element) =>
            WITH_ID.filter((name) => element.hasAttribute(name)).forEach((name) =>
                element.setAttribute(name, element.getAttribute(name).split(NEW).join(this.row.dataset.row)),
            ),
        );
        const before = this.stored.filter((field) => content.querySelector('[data-field="' + field.place.field + '"]'));
        before.forEach((field) => this.release(field));
        this.panel.firstElementChild.append(content);
        const fields = findAll(this.panel, '[data-field]').map((root) => {
            const stored = before.find((field) => field.place.field === root.dataset.field);
            root.dataset.revision = String(stored.revision);
            return this.takeOver(this.grid.form.addField(root, this.row.dataset.row, this.grid.list.key), stored);
        });
        this.row.innovation.fields = this.row.innovation.fields.concat(fields);
        this.panel.querySelector('[data-remove]').addEventListener('click', () => this.grid.list.remove(this.row));
        this.say('');
        this.grid.form.rowChanged(this.row.dataset.row);
    }

    release(field) {
        window.clearTimeout(field.timer);
        const isOther = (candidate) => candidate !== field;
        this.stored = this.stored.filter(isOther);
        this.row.innovation.fields = this.row.innovation.fields.filter(isOther);
        this.grid.form.fields = this.grid.form.fields.filter(isOther);
    }

    takeOver(field, stored) {
        field.view.show(stored.savedValue);
        field.savedValue = field.view.value();
        field.view.hint(stored.view.root.dataset.hint);
        setVisible(field.view.root.querySelector('[data-history]'), stored.revision > 0);
        if (stored.isUnsent) {
            const send = () =>
                field.restore({ value: stored.view.value(), base: stored.revision, sent: stored.sentValues });
            // What is on its way from the closed row comes to its end first
            if (stored.request) {
                stored.request.then(send);
            } else {
                send();
            }
        }
        return field;
    }
}
