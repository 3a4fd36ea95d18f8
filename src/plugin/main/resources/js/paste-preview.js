/*
 * What would come of a pasted sheet: which column goes into which field, and the rows as they will stand, each value to be
 * put right where it is. What is shown here is what is inserted.
 */
(function () {
    'use strict';

    const Innovation = window.Innovation;
    const HEADINGS_AMONG = 10;
    const LONGEST_LINE = 60;
    const PHONE = 640;
    const TEXT_TYPES = ['text', 'person', 'people', 'number'];

    /** One value of one row, in a control of the field's type. */
    class Cell {
        constructor(field, line, value, changed) {
            this.field = field;
            this.name = AJS.I18n.getText("innovation.form.paste.cell", field.label, String(line));
            this.control = this.make();
            this.show(value);
            this.note = Innovation.element('div', {class: 'inno-help'}, []);
            this.error = Innovation.element('div', {class: 'inno-error'}, []);
            this.isOpen = false;
            this.isWrong = false;
            this.root = Innovation.element('td', {class: 'confluenceTd', 'data-label': field.label},
                [this.control, this.note, this.error]);
            ['input', 'change'].forEach(name => this.control.addEventListener(name, () => {
                this.say('', false);
                changed(this);
            }));
        }

        make() {
            const attributes = {'aria-label': this.name, class: 'inno-control'};
            const type = this.field.type;
            if (type === 'choice' || type === 'scale') {
                const choices = [{key: '', label: ''}].concat(this.field.choices);
                return Innovation.element('select', Object.assign(attributes, {class: 'select inno-control'}), choices
                    .map(choice => Innovation.element('option', {value: choice.key}, [choice.label])));
            }
            if (type === 'choices') {
                return this.several();
            }
            if (type === 'long_text') {
                return Innovation.element('textarea',
                    Object.assign(attributes, {class: 'textarea inno-control', rows: '2', autocomplete: 'off'}), []);
            }
            const kind = type === 'yes_no' ? 'checkbox' : type === 'date' ? 'date' : 'text';
            return Innovation.element('input', Object.assign(attributes,
                {type: kind, autocomplete: 'off', class: kind === 'checkbox' ? '' : 'text inno-control'}), []);
        }

        /** Folded: a box for each phase in each row would be a long way. */
        several() {
            this.summary = Innovation.element('summary', {'aria-label': this.name}, []);
            this.boxes = this.field.choices.map(choice => Innovation.element('input', {
                type: 'checkbox', value: choice.key, autocomplete: 'off'
            }, []));
            const labels = this.boxes.map((box, number) => Innovation.element('label', {class: 'inno-tick'},
                [box, ' ', this.field.choices[number].label]));
            const several = Innovation.element('details', {class: 'inno-paste-several'}, [this.summary].concat(labels));
            several.addEventListener('change', () => this.sum());
            return several;
        }

        sum() {
            const chosen = this.field.choices.filter((choice, number) => this.boxes[number].checked)
                .map(choice => choice.label).join(', ');
            this.summary.textContent = chosen || AJS.I18n.getText("innovation.form.paste.none");
            this.summary.setAttribute('aria-label', this.name + ': ' + this.summary.textContent);
        }

        show(value) {
            if (this.boxes) {
                const keys = value.split(',');
                this.boxes.forEach(box => {
                    box.checked = keys.includes(box.value);
                });
                this.sum();
            } else if (this.field.type === 'yes_no') {
                this.control.checked = value === 'true';
            } else {
                this.offer(value);
                this.control.value = value;
            }
        }

        /** A choice that is not offered any more, but may still stand there. */
        offer(value) {
            const isNew = this.control.tagName === 'SELECT'
                && !Innovation.all(this.control, 'option').some(option => option.value === value);
            if (isNew) {
                this.control.append(Innovation.element('option', {value: value}, [value]));
            }
        }

        value() {
            if (this.boxes) {
                return this.boxes.filter(box => box.checked).map(box => box.value).join(',');
            }
            if (this.field.type === 'yes_no') {
                return this.control.checked ? 'true' : '';
            }
            return TEXT_TYPES.includes(this.field.type) ? this.control.value.trim() : this.control.value;
        }

        /** @param isWrong whether the row cannot be inserted because of it */
        say(message, isWrong) {
            Innovation.write(this.error, message);
            this.error.className = isWrong ? 'inno-error' : 'inno-hint';
            this.isOpen = message !== '' && this.value() === '';
            this.isWrong = isWrong;
            const target = this.summary || this.control;
            if (isWrong) {
                target.setAttribute('aria-invalid', 'true');
            } else {
                target.removeAttribute('aria-invalid');
            }
        }

        written(text) {
            this.note.textContent = text ? AJS.I18n.getText("innovation.form.paste.written", text) : '';
        }
    }

    /** One row; it comes along while it is ticked. */
    class PreviewRow {
        constructor(read, fields, id, changed) {
            this.id = id;
            this.line = read.line;
            this.height = read.height;
            this.edited = {};
            this.changed = changed;
            this.take = Innovation.element('input', {
                type: 'checkbox', autocomplete: 'off',
                'aria-label': AJS.I18n.getText("innovation.form.paste.take", String(read.line))
            }, []);
            this.take.addEventListener('change', () => {
                this.edited[''] = this.take.checked;
                this.follow();
            });
            this.cells = fields.map(field => new Cell(field, read.line, read.values[field.key] || '',
                cell => this.edit(cell)));
            this.cells.forEach(cell => cell.written(read.written[cell.field.key]));
            read.problems.forEach(problem => this.say(problem.key, problem.message, problem.blocks === 'true'));
            this.root = Innovation.element('tr', {'data-paste-row': ''}, [
                Innovation.element('th', {scope: 'row', class: 'confluenceTh'}, [
                    Innovation.element('label', {class: 'inno-tick'}, [this.take, ' ', String(read.line)])])
            ].concat(this.cells.map(cell => cell.root)));
            this.take.checked = read.good;
            this.follow();
        }

        say(key, message, isWrong) {
            const cell = this.cells.find(candidate => candidate.field.key === key) || this.cells[0];
            cell.say((cell.error.textContent + ' ' + message).trim(), isWrong || cell.isWrong);
        }

        edit(cell) {
            this.edited[cell.field.key] = cell.value();
            if (!this.take.checked && this.edited[''] === undefined && !this.cells.some(other => other.isWrong)) {
                this.take.checked = true;
            }
            this.follow();
        }

        follow() {
            this.root.classList.toggle('inno-paste-out', !this.take.checked);
            this.changed();
        }

        /** What the person wrote before the columns were chosen anew. */
        restore(edited) {
            this.cells.filter(cell => edited[cell.field.key] !== undefined).forEach(cell => {
                cell.show(edited[cell.field.key]);
                cell.say('', false);
                this.edit(cell);
            });
            if (edited[''] !== undefined) {
                this.take.checked = edited[''];
                this.edited[''] = edited[''];
                this.follow();
            }
        }

        /** Its id, then its values in the order of the fields. */
        sent() {
            return [this.id].concat(this.cells.map(cell => cell.value()));
        }
    }

    Innovation.PastePreview = class {
        /**
         * @param read what the wiki made of the text
         * @param text what was pasted
         * @param acts look(columns, headingLine), insert(), id(line of text)
         * @param before the preview of the same text that this one takes the place of; null when it is the first
         */
        constructor(read, text, acts, before) {
            this.read = read;
            this.lines = text.split('\n');
            this.acts = acts;
            this.rows = [];
            this.count = Innovation.element('p', {role: 'status', 'data-paste-count': ''}, []);
            this.open = Innovation.element('p', {class: 'inno-hint'}, []);
            this.button = Innovation.button('', 'aui-button aui-button-primary', () => acts.insert());
            this.root = Innovation.element('div', {class: 'inno-paste-preview'}, read.problems
                .map(problem => Innovation.element('p', {class: 'inno-hint'}, [problem.message])));
            this.root.append(this.columns());
            this.shown = Innovation.element('div', {}, []);
            this.root.append(this.shown);
            if (!read.asking) {
                this.fill(before);
            }
        }

        fill(before) {
            const fields = this.fields();
            this.rows = this.read.rows.map(row => new PreviewRow(row, fields, this.acts.id(this.raw(row)),
                () => this.sum()));
            const table = Innovation.element('div', {
                class: 'inno-wide inno-paste-rows', tabindex: '0', role: 'group',
                'aria-label': AJS.I18n.getText("innovation.form.paste.preview")
            }, [this.table(fields)]);
            const unshown = this.read.total - this.read.rows.length;
            this.shown.append(this.count, this.open, table);
            if (unshown > 0) {
                this.shown.append(Innovation.element('p', {},
                    [AJS.I18n.getText("innovation.form.paste.unshown", String(unshown))]));
            }
            this.shown.append(this.button);
            this.keep(before);
            this.sum();
        }

        raw(row) {
            return this.lines.slice(row.line - 1, row.line - 1 + row.height).join('\n');
        }

        column(key) {
            return this.read.columns.findIndex(column => column.field === key);
        }

        /** Those that a column goes into, and the day beside a name, without which the name may not be kept. */
        fields() {
            const untils = this.read.fields.filter(field => this.column(field.key) >= 0).map(field => field.until);
            return this.read.fields.filter(field => this.column(field.key) >= 0 || untils.includes(field.key));
        }

        /** What was put right stays, but for fields that another column goes into now. */
        keep(before) {
            if (!before) {
                return;
            }
            before.rows.forEach(old => {
                const row = this.rows.find(candidate => candidate.line === old.line);
                const edited = {};
                Object.keys(old.edited)
                    .filter(key => key === '' || before.column(key) === this.column(key))
                    .forEach(key => {
                        edited[key] = old.edited[key];
                    });
                if (row) {
                    row.restore(edited);
                }
            });
        }

        columns() {
            const isAsking = this.read.asking;
            this.selects = this.read.columns.map(column => this.select(column));
            this.headings = this.headingSelect();
            this.again = Innovation.button(AJS.I18n.getText("innovation.form.paste.columns.show"),
                isAsking ? 'aui-button aui-button-primary' : 'aui-button',
                () => this.acts.look(this.selects.map(select => select.value).join(','), Number(this.headings.value)));
            Innovation.show(this.again, isAsking);
            const labels = this.read.columns.map((column, number) => this.label(column, number));
            const set = Innovation.element('details', {class: 'inno-paste-columns', 'data-paste-columns': ''}, [
                Innovation.element('summary', {}, [AJS.I18n.getText("innovation.form.paste.columns")])]);
            set.open = isAsking || window.innerWidth > PHONE;
            if (isAsking) {
                set.append(Innovation.element('p', {role: 'alert'},
                    [AJS.I18n.getText("innovation.form.paste.columns.ask")]));
            }
            set.append(Innovation.element('div', {class: 'inno-paste-choices'}, labels.concat(
                Innovation.element('label', {}, [Innovation.element('span', {class: 'inno-paste-heading'},
                    [AJS.I18n.getText("innovation.form.paste.headings")]), this.headings]))), this.again);
            set.addEventListener('change', event => this.chosen(event.target));
            return set;
        }

        /** A field has one column, so the other one loses it; what is shown below is not what would come of it any more. */
        chosen(select) {
            this.selects.filter(other => other !== select && select.value !== '' && select !== this.headings
                && other.value === select.value).forEach(other => {
                other.value = '';
            });
            Innovation.show(this.again, true);
            Innovation.show(this.shown, false);
        }

        select(column) {
            const select = Innovation.element('select', {class: 'select inno-control'},
                [Innovation.element('option', {value: ''}, [AJS.I18n.getText("innovation.form.paste.column.none")])]
                    .concat(this.read.fields.map(field =>
                        Innovation.element('option', {value: field.key}, [field.label]))));
            select.value = column.field;
            return select;
        }

        label(column, number) {
            const heading = column.heading || AJS.I18n.getText("innovation.form.paste.column", String(number + 1));
            const sample = column.sample === '' ? [] : [Innovation.element('span', {class: 'inno-help'},
                [AJS.I18n.getText("innovation.form.paste.column.sample", column.sample.slice(0, LONGEST_LINE))])];
            return Innovation.element('label', {}, [
                Innovation.element('span', {class: 'inno-paste-heading'}, [heading]), ...sample, this.selects[number]]);
        }

        headingSelect() {
            const select = Innovation.element('select', {class: 'select inno-control'},
                [Innovation.element('option', {value: '0'}, [AJS.I18n.getText("innovation.form.paste.headings.none")])]);
            this.lines.map((line, number) => ({text: line.trim().replace(/\s+/g, ' '), number: number + 1}))
                .filter(line => line.text !== '')
                .slice(0, HEADINGS_AMONG)
                .forEach(line => select.append(Innovation.element('option', {value: String(line.number)},
                    [AJS.I18n.getText("innovation.form.paste.line", String(line.number)) + ': '
                        + line.text.slice(0, LONGEST_LINE)])));
            select.value = String(this.read.headingLine);
            return select;
        }

        table(fields) {
            const head = [AJS.I18n.getText("innovation.form.paste.line.head")].concat(fields.map(field => field.label))
                .map(text => Innovation.element('th', {scope: 'col', class: 'confluenceTh'}, [text]));
            return Innovation.element('table', {class: 'confluenceTable inno-paste-table'}, [
                Innovation.element('thead', {}, [Innovation.element('tr', {}, head)]),
                Innovation.element('tbody', {}, this.rows.map(row => row.root))
            ]);
        }

        /** The rows that come along. */
        taken() {
            return this.rows.filter(row => row.take.checked);
        }

        sum() {
            const taken = this.taken();
            const left = this.read.total - taken.length;
            const open = taken.reduce((sum, row) => sum + row.cells.filter(cell => cell.isOpen).length, 0);
            Innovation.write(this.count, AJS.I18n.getText("innovation.form.paste.count", String(taken.length),
                String(this.read.total), String(left)));
            Innovation.write(this.open, open > 0
                ? AJS.I18n.getText("innovation.form.paste.open", String(open)) : '');
            Innovation.write(this.button, taken.length === 1 ? AJS.I18n.getText("innovation.form.paste.insert.one")
                : AJS.I18n.getText("innovation.form.paste.insert.many", String(taken.length)));
            Innovation.show(this.button, taken.length > 0);
        }

        /**
         * The wiki refused some values: each is told where it stands.
         *
         * @return what belongs to no value that is shown
         */
        refused(errors) {
            const others = errors.filter(error => {
                const row = this.rows.find(candidate => error.field.startsWith(candidate.id + '.'));
                if (row) {
                    row.say(error.field.slice(row.id.length + 1), error.message, true);
                }
                return !row;
            });
            const first = this.root.querySelector('[aria-invalid]');
            if (first && others.length < errors.length) {
                first.focus();
            }
            return others.map(error => error.message).join(' ');
        }

        /** What is left of the text once these rows are in; empty when no row is. */
        rest(taken) {
            if (taken.length === this.read.total) {
                return '';
            }
            const gone = new Set(taken.flatMap(row =>
                Array.from({length: row.height}, (unused, number) => row.line + number)));
            return this.lines.filter((line, number) => !gone.has(number + 1)).join('\n');
        }
    };
})();
