/*
 * One field's way to the wiki. Every text is kept on the device first, then sent, one request at a time, and forgotten by
 * the device only after the receipt. What the wiki does not take stays where it was written.
 */
(function () {
    'use strict';

    const Innovation = window.Innovation;
    const PAUSE_IN_MS = 800;
    const RETRIES_IN_MS = [2000, 5000, 10000, 30000];

    /** Without what the wiki cleans away or replaces, for telling whether a text is one that we sent ourselves. */
    function tidy(text) {
        return String(text || '').normalize('NFC').replace(/[\s\p{Z}\p{C}\uFFFD]+/gu, '');
    }

    /**
     * @param form what the fields of a form share: url(place), unsent, received(answer), tell(), loggedOut(), loggedIn()
     * @param place {list, row, field}
     * @param face what the person sees: value(), show(value, people), state(name, time), problem(text), conflict(…)
     */
    Innovation.SavedField = class {
        constructor(form, place, revision, face) {
            this.form = form;
            this.place = place;
            this.revision = revision;
            this.face = face;
            this.kept = face.value();
            this.sent = [];
            this.isUnsent = false;
            this.isOnDevice = true;
            this.isRefused = false;
            this.theirs = null;
            this.request = null;
            this.timer = 0;
            this.tries = 0;
        }

        /** Puts back what an earlier visit could not send. */
        restore(text) {
            if (text.value === this.face.value() && !this.isUnsent) {
                this.form.unsent.forget(this.place);
                return;
            }
            this.face.show(text.value);
            this.revision = text.base;
            this.sent = text.sent || [];
            this.isUnsent = true;
            this.face.state('device');
            this.send();
        }

        /** @param isDone whether the person has left the field or chosen something */
        changed(isDone) {
            const value = this.face.value();
            const isNothingNew = value === this.kept && !this.request && !this.isUnsent;
            if (isNothingNew || (this.isRefused && value === this.refusedValue)) {
                return;
            }
            this.isUnsent = true;
            this.isRefused = false;
            this.face.problem('');
            this.remember();
            if (this.theirs) {
                this.showConflict();
            } else {
                this.sendIn(isDone ? 0 : PAUSE_IN_MS);
            }
        }

        remember() {
            this.isOnDevice = this.form.unsent.keep(this.place, {
                value: this.face.value(),
                base: this.revision,
                sent: this.sent,
                at: Date.now()
            });
        }

        sendIn(milliseconds) {
            window.clearTimeout(this.timer);
            this.timer = window.setTimeout(() => this.send(), milliseconds);
        }

        /** Tells when the attempt is over, whatever came of it. */
        send() {
            window.clearTimeout(this.timer);
            if (this.request) {
                return this.request.then(() => this.send());
            }
            if (!this.isUnsent || this.theirs) {
                return Promise.resolve();
            }
            const value = this.face.value();
            this.sent = this.sent.filter(text => text !== value).concat(value).slice(-10);
            this.remember();
            this.face.state('saving');
            const content = Object.assign({}, this.form.address, {
                list: this.place.list, value: value, base: this.revision
            });
            this.request = Innovation.call('PATCH', this.form.url(this.place), content)
                .then(answer => () => this.answered(value, answer), () => () => this.cut())
                .then(next => {
                    this.request = null;
                    next();
                });
            return this.request;
        }

        answered(value, answer) {
            if (answer.status !== 401) {
                this.form.loggedIn();
            }
            switch (answer.status) {
                case 200: return this.received(value, answer.json);
                case 400: return this.refused((answer.json.errors || []).map(error => error.message).join(' '));
                case 401: return this.loggedOut();
                case 403:
                case 404:
                case 413: return this.refused(answer.json.message || '');
                case 409: return this.taken(answer.json.current);
                default: return this.cut(answer.json.message);
            }
        }

        received(value, receipt) {
            this.revision = receipt.revision;
            this.sent = [];
            this.tries = 0;
            this.kept = value;
            this.face.problem('');
            if (this.face.value() === value) {
                this.isUnsent = false;
                this.form.unsent.forget(this.place);
                this.face.receipt(receipt);
                this.kept = this.face.value();
                this.face.state('saved', receipt.saved);
            } else {
                this.remember();
                this.sendIn(PAUSE_IN_MS);
            }
            this.form.received(this.place, receipt);
        }

        /** Shows what the wiki holds; nothing is on its way. */
        stands(change) {
            window.clearTimeout(this.timer);
            this.revision = change.revision;
            this.face.show(change.value, change.people);
            this.kept = this.face.value();
            this.sent = [];
            this.isUnsent = false;
            this.isRefused = false;
            this.form.unsent.forget(this.place);
            this.face.receipt(change);
        }

        /** The same for a change that the person has just made another way. */
        settled(receipt) {
            this.stands(receipt);
            this.face.state('saved', receipt.saved);
            this.form.received(this.place, receipt);
        }

        /**
         * Sending the same again would not help; the text stays in the field and on the device. A name that may not be kept
         * stays in the field only: others may use the device.
         */
        refused(message) {
            this.sent = this.sent.slice(0, -1);
            this.isRefused = true;
            this.refusedValue = this.face.value();
            if (this.face.type === 'person') {
                this.form.unsent.forget(this.place);
                this.isOnDevice = false;
            } else {
                this.remember();
            }
            this.face.state('refused');
            this.face.problem(message);
        }

        loggedOut() {
            this.form.loggedOut();
            this.cut();
        }

        /** No answer, or none that makes sense: tries again by itself. */
        cut(message) {
            const wait = RETRIES_IN_MS[Math.min(this.tries, RETRIES_IN_MS.length - 1)];
            this.tries += 1;
            this.face.state(this.isOnDevice ? 'device' : 'nowhere');
            this.face.problem(message || '');
            this.sendIn(wait);
        }

        taken(current) {
            const isOurs = this.sent.slice(0, -1).some(text => tidy(text) === tidy(current.value));
            if (isOurs) {
                // An earlier text of ours arrived, only its receipt was lost
                this.revision = current.revision;
                this.sent = [];
                this.send();
                return;
            }
            this.theirs = current;
            this.compared = null;
            this.face.state('taken');
            this.showConflict();
        }

        /** Draws again only when there is something new: a button must not vanish under the pointer. */
        showConflict() {
            if (this.compared !== this.face.value()) {
                this.compared = this.face.value();
                this.face.conflict(this.theirs, this);
            }
        }

        keepMine() {
            this.revision = this.theirs.revision;
            this.theirs = null;
            this.face.conflict(null);
            this.isUnsent = true;
            this.send();
        }

        useTheirs() {
            const mine = this.face.value();
            this.revision = this.theirs.revision;
            this.face.show(this.theirs.value, this.theirs.people);
            this.kept = this.face.value();
            this.theirs = null;
            this.sent = [];
            this.isUnsent = false;
            this.form.unsent.forget(this.place);
            this.face.conflict(null);
            this.face.offer(mine, () => this.replace(mine));
            this.form.tell(null, this.place.row);
        }

        /** Puts another text in, for example an earlier one, and saves it. */
        replace(value, people) {
            this.face.show(value, people);
            this.changed(true);
        }
    };
})();
