import { createElement } from '../common/dom.js';
import { PreviewCell } from './preview-cell.js';

/** One row; it comes along while it is ticked. */
export class PreviewRow {
    constructor(read, fields, id, changed) {
        this.id = id;
        this.line = read.line;
        this.height = read.height;
        this.edited = {};
        this.changed = changed;
        this.includeBox = createElement(
            'input',
            {
                type: 'checkbox',
                autocomplete: 'off',
                'aria-label': AJS.I18n.getText('innovation.form.paste.take', String(read.line)),
            },
            [],
        );
        this.includeBox.addEventListener('change', () => {
            this.edited[''] = this.includeBox.checked;
            this.updateIncluded();
        });
        this.cells = fields.map(
            (field) => new PreviewCell(field, read.line, read.values[field.key] || '', (cell) => this.edit(cell)),
        );
        this.cells.forEach((cell) => cell.showOriginal(read.written[cell.field.key]));
        read.problems.forEach((problem) => this.setProblem(problem.key, problem.message, problem.blocks === 'true'));
        this.root = createElement(
            'tr',
            { 'data-paste-row': '' },
            [
                createElement('th', { scope: 'row', class: 'confluenceTh' }, [
                    createElement('label', { class: 'inno-tick' }, [this.includeBox, ' ', String(read.line)]),
                ]),
            ].concat(this.cells.map((cell) => cell.root)),
        );
        this.includeBox.checked = read.good;
        this.updateIncluded();
    }

    setProblem(key, message, isWrong) {
        const cell = this.cells.find((candidate) => candidate.field.key === key) || this.cells[0];
        cell.setProblem((cell.error.textContent + ' ' + message).trim(), isWrong || cell.isWrong);
    }

    edit(cell) {
        this.edited[cell.field.key] = cell.value();
        if (!this.includeBox.checked && this.edited[''] === undefined && !this.cells.some((other) => other.isWrong)) {
            this.includeBox.checked = true;
        }
        this.updateIncluded();
    }

    updateIncluded() {
        this.root.classList.toggle('inno-paste-out', !this.includeBox.checked);
        this.changed();
    }

    /** What the person wrote before the columns were chosen anew. */
    restore(edited) {
        this.cells
            .filter((cell) => edited[cell.field.key] !== undefined)
            .forEach((cell) => {
                cell.show(edited[cell.field.key]);
                cell.setProblem('', false);
                this.edit(cell);
            });
        if (edited[''] !== undefined) {
            this.includeBox.checked = edited[''];
            this.edited[''] = edited[''];
            this.updateIncluded();
        }
    }

    /** Its id, then its values in the order of the fields. */
    values() {
        return [this.id].concat(this.cells.map((cell) => cell.value()));
    }
}
