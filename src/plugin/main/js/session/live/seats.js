/*
 * A participant's table. The form of the exercise is put away while another person writes for the table, but never from under
 * somebody's fingers, and what stands in it stays there.
 */
import { findAll, setText, setVisible } from '../../common/dom.js';
import { sendRequest } from '../../common/rest.js';
import { seatUrl } from './seat-url.js';

const OK = 200;

export class Seats {
    /**
     * @param screen the participants' screen
     * @param participant has the form of the exercise, and loads the page anew
     */
    constructor(screen, participant) {
        this.screen = screen;
        this.participant = participant;
        this.url = seatUrl(screen.root);
        this.isBusy = false;
        this.isFormAsked = false;
    }

    start() {
        this.screen.root.addEventListener('click', ({ target }) => this.clicked(target));
        this.screen.whenChanged(() => this.show());
        this.show();
        window.setInterval(() => this.show(), 1000);
        if (!this.screen.isOver) {
            this.send('', { action: 'join' });
        }
    }

    clicked(target) {
        const button = target.closest('[data-seat]');
        if (target.closest('[data-seat-form]')) {
            this.isFormAsked = !this.isFormAsked;
            this.show();
        } else if (button) {
            this.pressed(button);
        }
    }

    pressed(button) {
        const { seat, seen, table } = button.dataset;
        const isWriter = seat === 'write' || seat === 'stop';
        const body = isWriter
            ? { writing: seat === 'write', seen: Number(seen || 0) }
            : { action: seat, table: Number(table || 0) };
        const isTakenOver = seat === 'write' && body.seen > 0;
        this.send(isWriter ? '/writer' : '', body).then((status) => {
            this.isFormAsked = false;
            if (status === OK && isTakenOver) {
                // What the other has written for the table is in the page that is loaded now
                this.participant.go();
            } else if (status === OK) {
                this.focus();
            }
        });
    }

    /** One at a time. Gives the status, 0 for no answer. */
    send(path, body) {
        if (this.isBusy) {
            return Promise.resolve(0);
        }
        this.isBusy = true;
        return sendRequest('POST', this.url(path), body)
            .then(
                ({ status, json }) => this.answered(status, json),
                () => this.failed({}),
            )
            .finally(() => {
                this.isBusy = false;
            });
    }

    answered(status, json) {
        if (json.version) {
            findAll(this.screen.root, '.inno-live-seat-change').forEach((details) => {
                details.open = false;
            });
            this.screen.show(json);
        }
        return status === OK ? status : this.failed(json);
    }

    failed(json) {
        const errors = (json.errors || []).map((error) => error.message).join(' ');
        this.screen.say(errors || json.message || AJS.I18n.getText('innovation.live.seat.failed'));
        return 0;
    }

    /** The button that was pressed is gone. */
    focus() {
        const next = this.screen.root.querySelector('[data-run-seat] button, [data-run-seat] summary');
        if (next) {
            next.focus({ preventScroll: true });
        }
    }

    isReading() {
        const seat = this.screen.root.querySelector('[data-run-seat]');
        return seat !== null && seat.dataset.reading === 'true';
    }

    show() {
        const isAway = this.isReading() && !this.isFormAsked;
        const { exercise } = this.participant;
        if (!isAway || !exercise.contains(document.activeElement)) {
            setVisible(exercise, !isAway);
        }
        findAll(this.screen.root, '[data-seat-form]').forEach((button) => {
            button.setAttribute('aria-expanded', String(this.isFormAsked));
            setText(button, this.isFormAsked ? button.dataset.hide : button.dataset.show);
        });
    }
}
