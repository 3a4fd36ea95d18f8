/* Rows pasted from a spreadsheet: looked at first, then put in all at once, then taken away again if they were wrong. */
(function () {
    'use strict';

    const Innovation = window.Innovation;

    class Paste {
        constructor(board) {
            this.board = board;
            this.root = board.root.querySelector('[data-paste]');
            this.url = '/networks/' + encodeURIComponent(board.form.dataset.space) + '/stakeholders/';
            this.text = this.part('text');
            this.preview = this.part('preview');
            this.undoButton = this.part('undo');
            this.part('look').addEventListener('click', () => this.look());
            this.text.addEventListener('input', () => this.clear());
            this.undoButton.addEventListener('click', () => this.undo());
        }

        part(name) {
            return this.root.querySelector('[data-paste-' + name + ']');
        }

        /** What was looked at belongs to the text that was there then. */
        clear() {
            this.preview.textContent = '';
            this.part('error').textContent = '';
        }

        /** The text stays whatever comes of it. */
        ask(action, body, answered) {
            this.part('error').textContent = '';
            this.part('done').textContent = '';
            const failed = message => {
                this.part('error').textContent = message || AJS.I18n.getText("innovation.stakeholder.paste.failed");
            };
            Innovation.call('POST', Innovation.restUrl(this.url + action), body).then(answer => {
                const errors = (answer.json.errors || []).map(error => error.message).join(' ');
                if (answer.status === 200) {
                    answered(answer.json);
                } else {
                    failed(errors || answer.json.message);
                }
            }, () => failed());
        }

        look() {
            this.preview.textContent = '';
            this.ask('preview', {text: this.text.value}, read => this.show(read));
        }

        show(read) {
            const unshown = read.total - read.rows.length;
            this.preview.append(
                ...read.problems.map(problem => Innovation.element('p', {class: 'inno-hint'}, [problem.message])),
                Innovation.element('p', {role: 'status'}, [AJS.I18n.getText("innovation.stakeholder.paste.count",
                    String(read.good), String(read.total))]),
                Innovation.element('div', {
                    class: 'inno-wide inno-paste-rows', tabindex: '0', role: 'group',
                    'aria-label': AJS.I18n.getText("innovation.stakeholder.paste.preview")
                }, [this.table(read.rows)]));
            if (unshown > 0) {
                this.preview.append(Innovation.element('p', {},
                    [AJS.I18n.getText("innovation.stakeholder.paste.unshown", String(unshown))]));
            }
            if (read.good > 0) {
                this.preview.append(Innovation.button(
                    AJS.I18n.getText("innovation.stakeholder.paste.insert", String(read.good)),
                    'aui-button aui-button-primary', () => this.insert()));
            }
        }

        table(rows) {
            const head = [
                AJS.I18n.getText("innovation.stakeholder.paste.line.head"),
                AJS.I18n.getText("innovation.stakeholder.paste.who"),
                AJS.I18n.getText("innovation.stakeholder.paste.preview")
            ].map(text => Innovation.element('th', {scope: 'col', class: 'confluenceTh'}, [text]));
            return Innovation.element('table', {class: 'confluenceTable'}, [
                Innovation.element('thead', {}, [Innovation.element('tr', {}, head)]),
                Innovation.element('tbody', {}, rows.map(row => this.line(row)))
            ]);
        }

        line(row) {
            const says = row.good ? AJS.I18n.getText("innovation.stakeholder.paste.good")
                : AJS.I18n.getText("innovation.stakeholder.paste.bad");
            const problems = row.problems.map(problem => Innovation.element('div',
                {class: row.good ? 'inno-hint' : 'inno-error'},
                [AJS.I18n.getText("innovation.stakeholder.paste.cell", problem.field, problem.message)]));
            return Innovation.element('tr', {}, [[String(row.line)], [row.label], [says].concat(problems)]
                .map(cell => Innovation.element('td', {class: 'confluenceTd'}, cell)));
        }

        insert() {
            const pasted = this.text.value;
            this.preview.querySelector('button').disabled = true;
            this.ask('import', {text: pasted}, imported => {
                const ids = imported.rows.map(row => row.row);
                this.board.add(imported);
                this.text.value = imported.rest;
                this.clear();
                this.part('done').textContent =
                    AJS.I18n.getText("innovation.stakeholder.paste.done", String(ids.length));
                this.inserted = {ids: ids, pasted: pasted};
                Innovation.show(this.undoButton, true);
                this.undoButton.focus();
            });
        }

        undo() {
            const inserted = this.inserted;
            this.ask('undo', {rows: inserted.ids.join(',')}, answer => {
                this.board.remove(inserted.ids, answer);
                this.text.value = inserted.pasted;
                Innovation.show(this.undoButton, false);
                this.part('done').textContent =
                    AJS.I18n.getText("innovation.stakeholder.paste.undone", String(inserted.ids.length));
                this.text.focus();
            });
        }
    }

    Innovation.startPaste = board => new Paste(board);
})();
