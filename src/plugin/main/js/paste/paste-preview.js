/*
 * What would come of a pasted sheet: which column goes into which field, and the rows as they will stand, each value to be
 * put right where it is. What is shown here is what is inserted.
 */
import { createButton, createElement, setText, setVisible } from '../common/dom.js';
import { PreviewRow } from './preview-row.js';

const HEADINGS_AMONG = 10;
const LONGEST_LINE = 60;
const PHONE = 640;

export class PastePreview {
    /**
     * @param read what the wiki made of the text
     * @param text what was pasted
     * @param actions look(columns, headingLine), insert(), id(line of text)
     * @param before the preview of the same text that this one takes the place of; null when it is the first
     */
    constructor(read, text, actions, before) {
        this.read = read;
        this.lines = text.split('\n');
        this.actions = actions;
        this.rows = [];
        this.count = createElement('p', { role: 'status', 'data-paste-count': '' }, []);
        this.open = createElement('p', { class: 'inno-hint' }, []);
        this.button = createButton('', 'aui-button aui-button-primary', () => actions.insert());
        this.root = createElement(
            'div',
            { class: 'inno-paste-preview' },
            read.problems.map((problem) => createElement('p', { class: 'inno-hint' }, [problem.message])),
        );
        this.root.append(this.columns());
        this.shown = createElement('div', {}, []);
        this.root.append(this.shown);
        if (!read.asking) {
            this.fill(before);
        }
    }

    fill(before) {
        const fields = this.fields();
        this.rows = this.read.rows.map(
            (row) => new PreviewRow(row, fields, this.actions.id(this.sourceText(row)), () => this.updateSummary()),
        );
        const table = createElement(
            'div',
            {
                class: 'inno-wide inno-paste-rows',
                tabindex: '0',
                role: 'group',
                'aria-label': AJS.I18n.getText('innovation.form.paste.preview'),
            },
            [this.table(fields)],
        );
        const unshown = this.read.total - this.read.rows.length;
        this.shown.append(this.count, this.open, table);
        if (unshown > 0) {
            this.shown.append(
                createElement('p', {}, [AJS.I18n.getText('innovation.form.paste.unshown', String(unshown))]),
            );
        }
        this.shown.append(this.button);
        this.restoreEdits(before);
        this.updateSummary();
    }

    sourceText(row) {
        return this.lines.slice(row.line - 1, row.line - 1 + row.height).join('\n');
    }

    column(key) {
        return this.read.columns.findIndex((column) => column.field === key);
    }

    /** Those that a column goes into, and the day beside a name, without which the name may not be kept. */
    fields() {
        const untils = this.read.fields.filter((field) => this.column(field.key) >= 0).map((field) => field.until);
        return this.read.fields.filter((field) => this.column(field.key) >= 0 || untils.includes(field.key));
    }

    /** What was put right stays, but for fields that another column goes into now. */
    restoreEdits(before) {
        if (!before) {
            return;
        }
        before.rows.forEach((old) => {
            const row = this.rows.find((candidate) => candidate.line === old.line);
            const edited = {};
            Object.keys(old.edited)
                .filter((key) => key === '' || before.column(key) === this.column(key))
                .forEach((key) => {
                    edited[key] = old.edited[key];
                });
            if (row) {
                row.restore(edited);
            }
        });
    }

    columns() {
        const isAsking = this.read.asking;
        this.selects = this.read.columns.map((column) => this.select(column));
        this.headings = this.headingSelect();
        this.previewButton = createButton(
            AJS.I18n.getText('innovation.form.paste.columns.show'),
            isAsking ? 'aui-button aui-button-primary' : 'aui-button',
            () => this.actions.look(this.selects.map((select) => select.value).join(','), Number(this.headings.value)),
        );
        setVisible(this.previewButton, isAsking);
        const labels = this.read.columns.map((column, number) => this.label(column, number));
        const set = createElement('details', { class: 'inno-paste-columns', 'data-paste-columns': '' }, [
            createElement('summary', {}, [AJS.I18n.getText('innovation.form.paste.columns')]),
        ]);
        set.open = isAsking || window.innerWidth > PHONE;
        if (isAsking) {
            set.append(createElement('p', { role: 'alert' }, [AJS.I18n.getText('innovation.form.paste.columns.ask')]));
        }
        set.append(
            createElement(
                'div',
                { class: 'inno-paste-choices' },
                labels.concat(
                    createElement('label', {}, [
                        createElement('span', { class: 'inno-paste-heading' }, [
                            AJS.I18n.getText('innovation.form.paste.headings'),
                        ]),
                        this.headings,
                    ]),
                ),
            ),
            this.previewButton,
        );
        set.addEventListener('change', (event) => this.columnChosen(event.target));
        return set;
    }

    /** A field has one column, so the other one loses it; what is shown below is not what would come of it any more. */
    columnChosen(select) {
        this.selects
            .filter(
                (other) =>
                    other !== select && select.value !== '' && select !== this.headings && other.value === select.value,
            )
            .forEach((other) => {
                other.value = '';
            });
        setVisible(this.previewButton, true);
        setVisible(this.shown, false);
    }

    select(column) {
        const select = createElement(
            'select',
            { class: 'select inno-control' },
            [createElement('option', { value: '' }, [AJS.I18n.getText('innovation.form.paste.column.none')])].concat(
                this.read.fields.map((field) => createElement('option', { value: field.key }, [field.label])),
            ),
        );
        select.value = column.field;
        return select;
    }

    label(column, number) {
        const heading = column.heading || AJS.I18n.getText('innovation.form.paste.column', String(number + 1));
        const sample =
            column.sample === ''
                ? []
                : [
                      createElement('span', { class: 'inno-help' }, [
                          AJS.I18n.getText('innovation.form.paste.column.sample', column.sample.slice(0, LONGEST_LINE)),
                      ]),
                  ];
        return createElement('label', {}, [
            createElement('span', { class: 'inno-paste-heading' }, [heading]),
            ...sample,
            this.selects[number],
        ]);
    }

    headingSelect() {
        const select = createElement('select', { class: 'select inno-control' }, [
            createElement('option', { value: '0' }, [AJS.I18n.getText('innovation.form.paste.headings.none')]),
        ]);
        this.lines
            .map((line, number) => ({ text: line.trim().replace(/\s+/g, ' '), number: number + 1 }))
            .filter((line) => line.text !== '')
            .slice(0, HEADINGS_AMONG)
            .forEach((line) =>
                select.append(
                    createElement('option', { value: String(line.number) }, [
                        AJS.I18n.getText('innovation.form.paste.line', String(line.number)) +
                            ': ' +
                            line.text.slice(0, LONGEST_LINE),
                    ]),
                ),
            );
        select.value = String(this.read.headingLine);
        return select;
    }

    table(fields) {
        const head = [AJS.I18n.getText('innovation.form.paste.line.head')]
            .concat(fields.map((field) => field.label))
            .map((text) => createElement('th', { scope: 'col', class: 'confluenceTh' }, [text]));
        return createElement('table', { class: 'confluenceTable inno-paste-table' }, [
            createElement('thead', {}, [createElement('tr', {}, head)]),
            createElement(
                'tbody',
                {},
                this.rows.map((row) => row.root),
            ),
        ]);
    }

    /** The rows that come along. */
    includedRows() {
        return this.rows.filter((row) => row.includeBox.checked);
    }

    updateSummary() {
        const included = this.includedRows();
        const left = this.read.total - included.length;
        const open = included.reduce((sum, row) => sum + row.cells.filter((cell) => cell.isOpen).length, 0);
        setText(
            this.count,
            AJS.I18n.getText(
                'innovation.form.paste.count',
                String(included.length),
                String(this.read.total),
                String(left),
            ),
        );
        setText(this.open, open > 0 ? AJS.I18n.getText('innovation.form.paste.open', String(open)) : '');
        setText(
            this.button,
            included.length === 1
                ? AJS.I18n.getText('innovation.form.paste.insert.one')
                : AJS.I18n.getText('innovation.form.paste.insert.many', String(included.length)),
        );
        setVisible(this.button, included.length > 0);
    }

    /**
     * The wiki refused some values: each is told where it stands.
     *
     * @return what belongs to no value that is shown
     */
    refused(errors) {
        const others = errors.filter((error) => {
            const row = this.rows.find((candidate) => error.field.startsWith(candidate.id + '.'));
            if (row) {
                row.setProblem(error.field.slice(row.id.length + 1), error.message, true);
            }
            return !row;
        });
        const first = this.root.querySelector('[aria-invalid]');
        if (first && others.length < errors.length) {
            first.focus();
        }
        return others.map((error) => error.message).join(' ');
    }

    /** What is left of the text once these rows are in; empty when no row is. */
    remainingText(included) {
        if (included.length === this.read.total) {
            return '';
        }
        const inserted = new Set(
            included.flatMap((row) => Array.from({ length: row.height }, (unused, number) => row.line + number)),
        );
        return this.lines.filter((line, number) => !inserted.has(number + 1)).join('\n');
    }
}
