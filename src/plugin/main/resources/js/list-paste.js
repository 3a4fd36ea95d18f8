/* Rows pasted from a spreadsheet into any list: looked at first, then inserted all at once, then taken away again. */
(function () {
    'use strict';

    const Innovation = window.Innovation;

    Innovation.ListPaste = class {
        /** @param form and list that the rows go into */
        constructor(form, list, root) {
            this.form = form;
            this.list = list;
            this.root = root;
            this.text = this.part('text');
            this.place = this.part('preview');
            this.error = this.part('error');
            this.done = this.part('done');
            this.undoButton = this.part('undo');
            this.preview = null;
            this.wanted = null;
            this.isSending = false;
            this.inserted = null;
            this.ids = new Map();
            this.part('look').addEventListener('click', () => this.look());
            this.text.addEventListener('input', () => this.forget());
            this.undoButton.addEventListener('click', () => this.undo());
        }

        part(name) {
            return this.root.querySelector('[data-paste-' + name + ']');
        }

        /** What was looked at belongs to the text that was there then; an answer on its way is not wanted any more. */
        forget() {
            if (this.wanted) {
                this.wanted.abort();
                this.wanted = null;
            }
            this.preview = null;
            this.place.textContent = '';
            this.error.textContent = '';
            this.done.textContent = '';
        }

        send(action, content, unwanted) {
            const path = ['', 'networks', this.form.space, 'sheets', this.form.kind, 'lists', this.list.key, action];
            return Innovation.call('POST', Innovation.restUrl(path.map(encodeURIComponent).join('/')),
                Object.assign({turn: this.form.address.turn}, content), unwanted);
        }

        /** @param columns and headingLine once the person has said which column is what */
        look(columns, headingLine) {
            const before = columns === undefined ? null : this.preview;
            this.forget();
            const wanted = this.wanted = new AbortController();
            const text = this.text.value;
            this.seen = new Map();
            this.done.textContent = AJS.I18n.getText("innovation.form.paste.looking");
            const content = columns === undefined ? {text: text}
                : {text: text, columns: columns, headingLine: headingLine};
            const answered = act => {
                if (this.wanted === wanted) {
                    this.wanted = null;
                    this.done.textContent = '';
                    act();
                }
            };
            this.send('preview', content, wanted.signal).then(
                answer => answered(() => this.looked(answer, text, before)),
                () => answered(() => this.failed({}, AJS.I18n.getText("innovation.form.paste.failed"))));
        }

        looked(answer, text, before) {
            if (answer.status !== 200) {
                this.failed(answer.json, AJS.I18n.getText("innovation.form.paste.failed"));
                return;
            }
            this.preview = new Innovation.PastePreview(answer.json, text, {
                look: (columns, headingLine) => this.look(columns, headingLine),
                insert: () => this.insert(),
                id: line => this.id(line)
            }, before);
            this.place.replaceChildren(this.preview.root);
        }

        /** The same line has the same id until it is inserted, so that a line sent again is known. */
        id(line) {
            const times = (this.seen.get(line) || 0) + 1;
            this.seen.set(line, times);
            const key = times + '\n' + line;
            if (!this.ids.has(key)) {
                this.ids.set(key, Innovation.newId());
            }
            return this.ids.get(key);
        }

        failed(json, otherwise) {
            const errors = (json.errors || []).map(error => error.message).join(' ');
            this.error.textContent = errors || json.message || otherwise;
        }

        insert() {
            if (this.isSending) {
                return;
            }
            const preview = this.preview;
            const taken = preview.taken();
            const text = this.text.value;
            const isOver = this.begin(AJS.I18n.getText("innovation.form.paste.saving"));
            const fields = preview.fields().map(field => field.key).join(',');
            this.send('import', {fields: fields, rows: taken.map(row => row.sent())}).then(answer => {
                isOver();
                if (answer.status === 200) {
                    this.arrived(answer.json, preview, taken, text);
                } else if (answer.status === 400) {
                    this.error.textContent = preview.refused(answer.json.errors || []);
                } else {
                    this.failed(answer.json, AJS.I18n.getText("innovation.form.paste.failed.insert"));
                }
            }, () => {
                isOver();
                this.error.textContent = AJS.I18n.getText("innovation.form.paste.failed.insert");
            });
        }

        /** One thing at a time. */
        begin(said) {
            this.isSending = true;
            this.error.textContent = '';
            this.done.textContent = said;
            return () => {
                this.isSending = false;
                this.done.textContent = '';
            };
        }

        arrived(answer, preview, taken, text) {
            const ids = taken.map(row => row.id);
            const rest = preview.rest(taken);
            this.show(answer);
            this.ids.clear();
            if (this.text.value === text) {
                this.text.value = rest;
                this.forget();
            }
            this.done.textContent = AJS.I18n.getText("innovation.form.paste.done", String(ids.length))
                + (rest === '' ? '' : ' ' + AJS.I18n.getText("innovation.form.paste.rest"));
            this.inserted = {ids: ids, text: text, rest: rest};
            Innovation.show(this.undoButton, true);
            this.undoButton.focus();
        }

        /** Rows that the wiki holds already. */
        show(answer) {
            answer.rows.filter(entry => !this.list.find(entry.row)).forEach(entry => {
                const row = this.list.make(entry.row);
                row.innovation.fields.filter(field => entry.fields[field.place.field])
                    .forEach(field => field.stands(entry.fields[field.place.field]));
            });
            this.follow(answer);
        }

        follow(answer) {
            this.form.received({list: this.list.key, row: '', field: ''}, answer);
        }

        undo() {
            if (this.isSending) {
                return;
            }
            const inserted = this.inserted;
            const isOver = this.begin('');
            const failed = json => this.failed(json, AJS.I18n.getText("innovation.form.paste.failed"));
            this.send('undo', {rows: inserted.ids.join(',')}).then(answer => {
                isOver();
                if (answer.status === 200) {
                    this.undone(answer.json, inserted);
                } else {
                    failed(answer.json);
                }
            }, () => {
                isOver();
                failed({});
            });
        }

        undone(answer, inserted) {
            inserted.ids.map(id => this.list.find(id)).filter(row => row).forEach(row => row.remove());
            this.list.tell();
            this.follow(answer);
            if (this.text.value === inserted.rest) {
                this.text.value = inserted.text;
                this.forget();
            }
            Innovation.show(this.undoButton, false);
            this.done.textContent = AJS.I18n.getText("innovation.form.paste.undone", String(inserted.ids.length));
            this.text.focus();
        }
    };
})();
