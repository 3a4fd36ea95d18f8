/* The round of a form: a leader moves it from stage to stage, and the form is drawn again as the wiki then shows it. */
import { findAll, setText } from '../common/dom.js';
import { sendRequest } from '../common/rest.js';
import { parseOwnPage } from '../common/server-html.js';

const STAGE = { list: '', row: 'sheet', field: 'stage' };

/** The same form in another document of the same page. */
function sameForm(root, page) {
    const { kind, turn, instance = '' } = root.dataset;
    return findAll(page, '[data-innovation-form]').find(
        (other) =>
            other.dataset.kind === kind && other.dataset.turn === turn && (other.dataset.instance || '') === instance,
    );
}

/** Where somebody is about to write: the field, and the place in its text. Ids differ from drawing to drawing. */
function cursorIn(root) {
    const control = document.activeElement;
    const field = root.contains(control) ? control.closest('[data-field]') : null;
    if (!field) {
        return null;
    }
    const row = field.closest('[data-row]');
    const list = field.closest('[data-list]');
    const isText = control.matches('textarea, input[type=text]');
    return {
        field: field.dataset.field,
        row: row ? row.dataset.row : '',
        list: row && list ? list.dataset.list : '',
        selection: isText ? [control.selectionStart, control.selectionEnd] : null,
    };
}

/** A row that was made and not written in yet is made again. */
function putCursor(form, { field, row, list, selection }) {
    const rows = form.lists.find((candidate) => candidate.key === list);
    let place = form.root;
    if (rows) {
        place = rows.find(row) || (rows.blank ? rows.make(row) : null);
    }
    const found = place && findAll(place, '[data-field]').find((candidate) => candidate.dataset.field === field);
    const control = found && found.querySelector('[data-control]');
    if (control) {
        control.focus({ preventScroll: true });
        if (selection && control.setSelectionRange) {
            control.setSelectionRange(...selection);
        }
    }
}

/** What a part that folds is called by, in whatever drawing. */
function nameOf(details) {
    const row = details.closest('[data-row]');
    const list = details.closest('[data-list]');
    return [row ? row.dataset.row : '', list ? list.dataset.list : '', details.className, details.dataset.section].join(
        ' ',
    );
}

/** What somebody has unfolded stays so. */
function keepUnfolded(before, after) {
    const open = new Map(findAll(before, 'details').map((details) => [nameOf(details), details.open]));
    findAll(after, 'details')
        .filter((details) => open.has(nameOf(details)))
        .forEach((details) => {
            details.open = open.get(nameOf(details));
        });
}

/**
 * Replaces a form by what the wiki draws now. Texts that are not sent yet are on the device and are put back.
 *
 * @param form the form on the page
 * @param start makes a form of its root
 * @return a promise of the new form; of the old one when the wiki does not answer
 */
export function redrawForm(form, start) {
    return fetch(window.location.href, { credentials: 'same-origin' })
        .then((answer) => (answer.ok ? answer.text() : ''))
        .catch(() => '')
        .then((html) => {
            const drawn = sameForm(form.root, parseOwnPage(html));
            if (!drawn) {
                return form;
            }
            const cursor = cursorIn(form.root);
            const top = window.scrollY;
            const root = document.importNode(drawn, true);
            keepUnfolded(form.root, root);
            form.root.replaceWith(root);
            const next = start(root);
            if (cursor) {
                putCursor(next, cursor);
            }
            window.scrollTo(0, top);
            return next;
        });
}

/** The stepper that a leader sees as buttons. */
export class Round {
    /**
     * @param form the form of the round
     * @param redraw draws the form again
     */
    constructor(form, root, redraw) {
        this.form = form;
        this.root = root;
        this.redraw = redraw;
        this.revision = Number(root.dataset.revision);
        this.buttons = findAll(root, '[data-stage]');
        this.buttons.forEach((button) => button.addEventListener('click', () => this.go(button.dataset.stage)));
    }

    /** What is being written is sent first, while it may still be written. */
    go(stage) {
        this.setDisabled(true);
        return Promise.all(this.form.fields.map((field) => field.send()))
            .then(() => sendRequest('PATCH', this.form.url(STAGE), this.content(stage)))
            .then((answer) => this.answered(answer))
            .catch(() => this.failed(AJS.I18n.getText('innovation.form.round.failed')));
    }

    content(stage) {
        return Object.assign({}, this.form.address, { list: '', value: stage, base: this.revision });
    }

    /** Somebody else was first: the form shows where the round is now. */
    answered(answer) {
        if (answer.status === 200 || answer.status === 409) {
            return this.redraw();
        }
        const errors = (answer.json.errors || []).map((error) => error.message).join(' ');
        this.failed(errors || answer.json.message || AJS.I18n.getText('innovation.form.round.failed'));
        return undefined;
    }

    failed(message) {
        this.setDisabled(false);
        setText(this.root.querySelector('[data-round-error]'), message);
    }

    setDisabled(isDisabled) {
        this.buttons.forEach((button) => {
            button.disabled = isDisabled;
        });
    }
}
