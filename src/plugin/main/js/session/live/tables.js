/* The tables in the leader's window and on the projector: how many there are, and what they have written. */
import { findAll } from '../../common/dom.js';
import { newId } from '../../common/ids.js';
import { sendRequest } from '../../common/rest.js';
import { parseOwnPartFor } from '../../common/server-html.js';
import { seatUrl } from './seat-url.js';

const EVERY_IN_MS = 5000;
const OK = 200;

/** Shows every few seconds what the tables have written. */
export function showTables(screen) {
    const url = seatUrl(screen.root);
    let shown = '';
    const draw = () =>
        findAll(screen.root, '[data-run-tables]').forEach((place) =>
            place.replaceChildren(...(shown === '' ? [] : [parseOwnPartFor(shown, 'live-tables')])),
        );
    const ask = () =>
        sendRequest('GET', url('/tables?screen=' + screen.kind))
            .then(({ status, json }) => {
                if (status === OK && json.html !== shown) {
                    shown = json.html;
                    draw();
                }
            })
            .catch(() => undefined)
            .finally(() => !screen.isOver && window.setTimeout(ask, EVERY_IN_MS));
    screen.whenChanged(draw);
    ask();
}

/** The leader's choice of tables. What is chosen stays when the window is drawn anew. */
export class TablesChoice {
    constructor(screen) {
        this.screen = screen;
        this.url = seatUrl(screen.root);
        this.number = '';
        this.of = '';
        this.isBusy = false;
    }

    start() {
        const { root } = this.screen;
        root.addEventListener('input', ({ target }) => this.typed(target));
        root.addEventListener('change', ({ target }) => this.typed(target));
        root.addEventListener('click', ({ target }) => {
            const button = target.closest('[data-tables]');
            if (button) {
                this.send(button.dataset.tables);
            }
        });
        this.screen.whenChanged(() => this.show());
    }

    typed(target) {
        if (target.matches('[data-tables-number]')) {
            this.number = target.value;
        } else if (target.matches('[data-tables-of]')) {
            this.of = target.value;
        }
    }

    show() {
        findAll(this.screen.root, '[data-tables-number]').forEach((input) => {
            input.value = this.number;
        });
        findAll(this.screen.root, '[data-tables-of]').forEach((select) => {
            select.value = this.of;
        });
    }

    send(how) {
        if (this.isBusy) {
            return Promise.resolve();
        }
        this.isBusy = true;
        const change = {
            number: Number.parseInt(this.number, 10) || 0,
            perTable: this.of === 'people',
            chosen: how === 'choose',
            version: this.screen.version,
            operation: newId(),
        };
        return sendRequest('POST', this.url('/tables'), change)
            .then(
                ({ status, json }) => this.answered(status, json, how),
                () => this.screen.say(AJS.I18n.getText('innovation.live.changed.failed')),
            )
            .finally(() => {
                this.isBusy = false;
            });
    }

    answered(status, json, how) {
        if (json.version) {
            this.screen.show(json);
        }
        const button = this.screen.root.querySelector('[data-tables="' + how + '"]');
        if (button) {
            button.focus({ preventScroll: true });
        }
        if (status !== OK) {
            const errors = (json.errors || []).map((error) => error.message).join(' ');
            this.screen.say(errors || json.message || AJS.I18n.getText('innovation.live.changed.failed'));
        }
    }
}
