/* The page of a session: templates to begin with, the order of the programme, links to the exercises, and the script on paper. */
import { findAll, setText } from '../common/dom.js';
import { newId } from '../common/ids.js';
import { restUrl, sendRequest } from '../common/rest.js';
import { addBeforeClosing, placeOf } from './closing-item.js';
import { inOrder, placesAfterMove } from './item-places.js';
import { StageMinutes } from './stage-minutes-fields.js';

const BREAK_MINUTES = '10';
const SCRIPT = 'inno-session-script';

class SessionPage {
    constructor(root) {
        this.root = root;
        this.form = root.innovation;
        this.list = this.form.lists.find(({ key }) => key === 'items');
        this.links = this.list.root.querySelector('[data-exercise-pages]').content;
        this.list.rows.addEventListener('click', ({ target }) => this.clicked(target.closest('[data-move]')));
        root.addEventListener('innovation-changed', ({ detail }) => this.changed(detail));
        this.list.rows.addEventListener('change', () => this.showLinks());
        this.whenPressed('[data-add-break]', (button) => this.addBreak(button.dataset.addBreak));
        this.whenPressed('[data-session-template]', (button) => this.begin(button));
        this.whenPressed('[data-carry-over] button', (button) => this.carryOver(button.parentElement));
        this.whenPressed('[data-print-script]', () => this.print());
        this.showNewPages();
        addBeforeClosing(this);
        new StageMinutes(this).start();
    }

    whenPressed(selector, act) {
        findAll(this.root, selector).forEach((button) => button.addEventListener('click', () => act(button)));
    }

    field(row, key) {
        return row.innovation.fields.find(({ place }) => place.field === key);
    }

    place(row) {
        return placeOf(this, row);
    }

    clicked(button) {
        if (!button) {
            return;
        }
        const rows = this.list.shown();
        const from = rows.indexOf(button.closest('[data-row]'));
        const to = from + Number(button.dataset.move);
        if (to >= 0 && to < rows.length) {
            placesAfterMove(
                rows.map((row) => this.place(row)),
                from,
                to,
            ).forEach(([position, place]) => this.field(rows[position], 'place').replace(String(place)));
            this.sort();
            button.focus();
            const status = this.list.root.querySelector('[data-moved]');
            setText(status, AJS.I18n.getText('innovation.session.moved', String(to + 1), String(rows.length)));
        }
    }

    /** Rows that stand right are not touched: what has the cursor keeps it. */
    sort() {
        const rows = this.list.own();
        const sorted = inOrder(rows.map((row) => this.place(row))).map((index) => rows[index]);
        sorted.forEach((row, index) => {
            const now = this.list.own()[index];
            if (now !== row) {
                const active = row.contains(document.activeElement) && document.activeElement;
                now.before(row);
                if (active) {
                    active.focus({ preventScroll: true });
                }
            }
        });
    }

    changed({ receipt }) {
        if (receipt && receipt.programmeTotal !== undefined) {
            setText(this.list.root.querySelector('[data-programme-total]'), receipt.programmeTotal);
        }
        if (receipt) {
            this.sort();
            this.showLinks();
        }
        findAll(this.root, '[data-session-start]').forEach((start) => {
            start.hidden = this.list.shown().length > 0;
        });
    }

    /** Behind each item the page of its exercise. */
    showLinks() {
        this.list.own().forEach((row) => {
            const part = this.field(row, 'exercise').view.value();
            const link = findAll(this.links, 'a').find((candidate) => candidate.dataset.part === part);
            const line = row.querySelector('[data-exercise-link]');
            const shown = line.querySelector('a');
            if ((shown && shown.getAttribute('href')) !== (link ? link.getAttribute('href') : null)) {
                line.replaceChildren(...(link ? [document.importNode(link, true)] : []));
            }
        });
        this.showNewPages();
    }

    /** Buttons for the pages that the programme needs and the network does not have yet. */
    showNewPages() {
        const place = this.root.querySelector('[data-new-pages]');
        if (place) {
            const needed = this.list.shown().map((row) => this.field(row, 'exercise').view.value());
            const parts = place.dataset.newPages.split(' ');
            findAll(place, 'li').forEach((item, index) => {
                item.hidden = !needed.includes(parts[index]);
            });
            place.hidden = !parts.some((part) => needed.includes(part));
        }
    }

    addBreak(name) {
        const row = this.list.make(newId());
        this.field(row, 'item').replace(name);
        this.field(row, 'itemKind').replace('break');
        const minutes = this.field(row, 'minutes');
        minutes.replace(BREAK_MINUTES);
        minutes.view.focus();
    }

    /** A line for each thing that stood open after the session before; who presses stands in the first one. */
    carryOver(root) {
        const list = this.form.lists.find(({ key }) => key === 'carryOver');
        const made = findAll(root.querySelector('template').content, 'span').map(({ textContent }) => {
            const row = list.make(newId());
            this.field(row, 'carried').replace(textContent);
            this.field(row, 'carriedState').replace('waiting');
            return row;
        });
        root.remove();
        this.field(made[0], 'carried').view.focus();
    }

    /** The wiki fills the session in, and the page is loaded again; what is not saved yet stays on the device. */
    begin(button) {
        const buttons = findAll(this.root, '[data-session-template]');
        const error = this.root.querySelector('[data-session-error]');
        const path = ['', 'networks', this.form.space, 'session-templates', button.dataset.sessionTemplate];
        const failed = (json) => {
            const messages = (json.errors || []).map(({ message }) => message).join(' ');
            setText(error, messages || json.message || AJS.I18n.getText('innovation.session.start.failed'));
            buttons.forEach((one) => one.removeAttribute('disabled'));
        };
        setText(error, '');
        buttons.forEach((one) => one.setAttribute('disabled', 'disabled'));
        sendRequest('POST', restUrl(path.map(encodeURIComponent).join('/')), {
            instance: this.form.address.instance || '',
        }).then(
            ({ status, json }) => (status === 200 ? window.location.reload() : failed(json)),
            () => failed({}),
        );
    }

    /** On paper the notes of the leaders are only in the script. */
    print() {
        document.body.classList.add(SCRIPT);
        window.addEventListener('afterprint', () => document.body.classList.remove(SCRIPT), { once: true });
        window.print();
    }
}

/** @param root the form of a session */
export function startSession(root) {
    return new SessionPage(root);
}
