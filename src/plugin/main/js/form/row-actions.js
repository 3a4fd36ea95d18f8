/* Makes a row of another form from a row, and then leads to it. */
import { createElement, findAll, setText, setVisible } from '../common/dom.js';
import { restUrl, sendRequest } from '../common/rest.js';

function actionUrl(form, row, action) {
    const path = ['', 'networks', form.space, 'sheets', form.kind, 'rows', row, 'actions', action];
    return restUrl(path.map(encodeURIComponent).join('/'));
}

class RowAction {
    constructor(form, row, root) {
        this.form = form;
        this.row = row;
        this.root = root;
        this.button = root.querySelector('[data-act]');
        this.problem = createElement('span', { class: 'inno-error', role: 'alert' }, []);
        root.append(this.problem);
        if (this.button) {
            this.button.addEventListener('click', () => this.make());
        }
        if (root.dataset.unlessField) {
            form.root.addEventListener('innovation-changed', () => this.offer());
        }
    }

    /** With one value of another field the row has no such button; what was made stays. */
    offer() {
        const { unlessField, unlessValue } = this.root.dataset;
        const field = this.row.innovation.fields.find(({ place }) => place.field === unlessField);
        if (field && this.button.isConnected) {
            setVisible(this.root, field.view.value() !== unlessValue);
        }
    }

    /** What is written in the row goes first, so that it comes along. */
    make() {
        this.button.disabled = true;
        setText(this.problem, '');
        return Promise.all(this.row.innovation.fields.map((field) => field.send()))
            .then(() =>
                sendRequest(
                    'POST',
                    actionUrl(this.form, this.row.dataset.row, this.root.dataset.action),
                    this.form.address,
                ),
            )
            .then(
                (answer) => this.answered(answer),
                () => this.answered({ status: 0, json: {} }),
            );
    }

    answered(answer) {
        this.button.disabled = false;
        if (answer.status !== 200) {
            const errors = (answer.json.errors || []).map((error) => error.message).join(' ');
            setText(this.problem, errors || answer.json.message || AJS.I18n.getText('innovation.form.action.failed'));
            this.keepFocus();
            return;
        }
        const { url } = answer.json;
        const made = createElement(url ? 'a' : 'span', url ? { href: url } : { tabindex: '-1' }, [
            this.root.dataset.madeLabel,
        ]);
        this.button.replaceWith(made);
        made.focus();
        this.form.root.dispatchEvent(new CustomEvent('innovation-row-made', { bubbles: true }));
    }

    /** A disabled button loses the focus, and the row would close over the field that has to be written in. */
    keepFocus() {
        if (document.activeElement === document.body) {
            this.button.focus();
        }
    }
}

/** Connects the buttons of a row that make rows of other forms. */
export function addActions(form, row) {
    findAll(row, '[data-action]').forEach((root) => new RowAction(form, row, root));
}
