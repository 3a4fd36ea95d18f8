/* Rows pasted from a spreadsheet into any list: previewed first, then inserted all at once, with undo. */
import { findAll, setVisible } from '../common/dom.js';
import { newId } from '../common/ids.js';
import { restUrl, sendRequest } from '../common/rest.js';
import { PastePreview } from './paste-preview.js';

/** The paste panel of one list. */
export class ListPaste {
    /** @param form and list that the rows go into */
    constructor(form, list, root) {
        this.form = form;
        this.list = list;
        this.root = root;
        this.text = this.part('text');
        this.previewArea = this.part('preview');
        this.error = this.part('error');
        this.done = this.part('done');
        this.undoButton = this.part('undo');
        this.preview = null;
        this.pending = null;
        this.isSending = false;
        this.inserted = null;
        this.ids = new Map();
        this.part('look').addEventListener('click', () => this.requestPreview());
        this.text.addEventListener('input', () => this.discardPreview());
        this.undoButton.addEventListener('click', () => this.undo());
    }

    part(name) {
        return this.root.querySelector('[data-paste-' + name + ']');
    }

    /** A preview belongs to the text that was there then; the answer to an earlier request is ignored. */
    discardPreview() {
        if (this.pending) {
            this.pending.abort();
            this.pending = null;
        }
        this.preview = null;
        this.previewArea.textContent = '';
        this.error.textContent = '';
        this.done.textContent = '';
    }

    send(action, content, signal) {
        const path = ['', 'networks', this.form.space, 'sheets', this.form.kind, 'lists', this.list.key, action];
        return sendRequest(
            'POST',
            restUrl(path.map(encodeURIComponent).join('/')),
            Object.assign({}, this.form.address, content),
            signal,
        );
    }

    /** @param columns and headingLine once the person has said which column is what */
    requestPreview(columns, headingLine) {
        const before = columns === undefined ? null : this.preview;
        this.discardPreview();
        const pending = (this.pending = new AbortController());
        const text = this.text.value;
        this.seen = new Map();
        this.done.textContent = AJS.I18n.getText('innovation.form.paste.looking');
        const content =
            columns === undefined ? { text: text } : { text: text, columns: columns, headingLine: headingLine };
        const answered = (act) => {
            if (this.pending === pending) {
                this.pending = null;
                this.done.textContent = '';
                act();
            }
        };
        this.send('preview', content, pending.signal).then(
            (answer) => answered(() => this.showPreview(answer, text, before)),
            () => answered(() => this.failed({}, AJS.I18n.getText('innovation.form.paste.failed'))),
        );
    }

    showPreview(answer, text, before) {
        if (answer.status !== 200) {
            this.failed(answer.json, AJS.I18n.getText('innovation.form.paste.failed'));
            return;
        }
        this.preview = new PastePreview(
            answer.json,
            text,
            {
                look: (columns, headingLine) => this.requestPreview(columns, headingLine),
                insert: () => this.insert(),
                id: (line) => this.idOf(line),
            },
            before,
        );
        this.previewArea.replaceChildren(this.preview.root);
    }

    /** The same line has the same id until it is inserted, so that a line sent again is known. */
    idOf(line) {
        const times = (this.seen.get(line) || 0) + 1;
        this.seen.set(line, times);
        const key = times + '\n' + line;
        if (!this.ids.has(key)) {
            this.ids.set(key, newId());
        }
        return this.ids.get(key);
    }

    failed(json, otherwise) {
        const errors = (json.errors || []).map((error) => error.message).join(' ');
        this.error.textContent = errors || json.message || otherwise;
    }

    insert() {
        if (this.isSending) {
            return;
        }
        const preview = this.preview;
        const included = preview.includedRows();
        const text = this.text.value;
        const finish = this.startRequest(AJS.I18n.getText('innovation.form.paste.saving'));
        const fields = preview
            .fields()
            .map((field) => field.key)
            .join(',');
        this.send('import', { fields: fields, rows: included.map((row) => row.values()) }).then(
            (answer) => {
                finish();
                if (answer.status === 200) {
                    this.rowsInserted(answer.json, preview, included, text);
                } else if (answer.status === 400) {
                    this.error.textContent = preview.refused(answer.json.errors || []);
                } else {
                    this.failed(answer.json, AJS.I18n.getText('innovation.form.paste.failed.insert'));
                }
            },
            () => {
                finish();
                this.error.textContent = AJS.I18n.getText('innovation.form.paste.failed.insert');
            },
        );
    }

    /** One thing at a time. */
    startRequest(text) {
        this.isSending = true;
        this.error.textContent = '';
        this.done.textContent = text;
        return () => {
            this.isSending = false;
            this.done.textContent = '';
        };
    }

    rowsInserted(answer, preview, included, text) {
        const ids = included.map((row) => row.id);
        const rest = preview.remainingText(included);
        this.addRows(answer);
        this.ids.clear();
        if (this.text.value === text) {
            this.text.value = rest;
            this.discardPreview();
        }
        this.done.textContent =
            AJS.I18n.getText('innovation.form.paste.done', String(ids.length)) +
            (rest === '' ? '' : ' ' + AJS.I18n.getText('innovation.form.paste.rest'));
        this.inserted = { ids: ids, text: text, rest: rest };
        setVisible(this.undoButton, true);
        this.undoButton.focus();
    }

    /** Rows that the wiki holds already. */
    addRows(answer) {
        answer.rows
            .filter((entry) => !this.list.find(entry.row))
            .forEach((entry) => {
                const row = this.list.make(entry.row);
                row.innovation.fields
                    .filter((field) => entry.fields[field.place.field])
                    .forEach((field) => field.showStored(entry.fields[field.place.field]));
            });
        this.applyReceipt(answer);
    }

    applyReceipt(answer) {
        this.form.received({ list: this.list.key, row: '', field: '' }, answer);
    }

    undo() {
        if (this.isSending) {
            return;
        }
        const inserted = this.inserted;
        const finish = this.startRequest('');
        const failed = (json) => this.failed(json, AJS.I18n.getText('innovation.form.paste.failed'));
        this.send('undo', { rows: inserted.ids.join(',') }).then(
            (answer) => {
                finish();
                if (answer.status === 200) {
                    this.rowsRemoved(answer.json, inserted);
                } else {
                    failed(answer.json);
                }
            },
            () => {
                finish();
                failed({});
            },
        );
    }

    rowsRemoved(answer, inserted) {
        inserted.ids
            .map((id) => this.list.find(id))
            .filter((row) => row)
            .forEach((row) => row.remove());
        this.list.updated();
        this.applyReceipt(answer);
        if (this.text.value === inserted.rest) {
            this.text.value = inserted.text;
            this.discardPreview();
        }
        setVisible(this.undoButton, false);
        this.done.textContent = AJS.I18n.getText('innovation.form.paste.undone', String(inserted.ids.length));
        this.text.focus();
    }
}

/** @param root of a form whose lists may have a paste panel */
export function startListPaste(root) {
    root.innovation.lists.forEach((list) =>
        findAll(list.root, '[data-paste]').forEach((panel) => new ListPaste(root.innovation, list, panel)),
    );
}
