/*
 * Saves one field, with optimistic locking on its revision. Every value is stored on the device first, then sent, one
 * request at a time, and removed from the device only after the receipt. A value that the wiki refuses stays in the field.
 * Value and revision together tell one save from another: the wiki answers a repeated one without doing it again.
 */
import { sendRequest } from '../common/rest.js';
import { inTurn, tellTabs } from './other-tabs.js';

const PAUSE_IN_MS = 800;
const RETRIES_IN_MS = [2000, 5000, 10000, 30000];
const OTHER_TAB_IN_MS = 5000;

/** Not all devices at the same moment when the network is back. */
function spread(milliseconds) {
    return Math.round(milliseconds * (0.75 + Math.random() / 2));
}

/** Without what the wiki cleans away or replaces, for finding out whether a value is one that was sent from here. */
function comparable(text) {
    return String(text || '')
        .normalize('NFC')
        .replace(/[\s\p{Z}\p{C}\uFFFD]+/gu, '');
}

/**
 * @param form what the fields of a form share: url(place), unsent, received(answer), notifyChanged(), loggedOut(), loggedIn()
 * @param place {list, row, field}
 * @param view what the person sees: value(), show(value, people), state(name, time), problem(text), conflict(…)
 */
export class SavedField {
    constructor(form, place, revision, view) {
        this.form = form;
        this.place = place;
        this.revision = revision;
        this.view = view;
        this.savedValue = view.value();
        this.storedValue = this.savedValue;
        this.sentValues = [];
        this.isUnsent = false;
        this.isOnDevice = true;
        this.isRefused = false;
        this.theirs = null;
        this.request = null;
        this.timer = 0;
        this.failures = 0;
        this.status = '';
        this.isDoubtful = false;
    }

    state(name, time) {
        this.status = name;
        this.view.state(name, time);
        this.form.notifyUnsent();
    }

    /** Puts back what an earlier visit could not send; `unsent` is what UnsentChanges holds. */
    restore(unsent) {
        if (unsent.value === this.view.value() && !this.isUnsent) {
            this.form.unsent.remove(this.place);
            return;
        }
        this.view.show(unsent.value);
        this.revision = unsent.base;
        this.storedValue = unsent.known === undefined ? this.storedValue : unsent.known;
        this.sentValues = unsent.sent || [];
        this.isUnsent = true;
        this.state('device');
        this.send();
    }

    /** Shows what the same person has just written in another tab, and sends it should that tab be gone. */
    writtenElsewhere(unsent) {
        this.view.show(unsent.value);
        this.revision = unsent.base;
        this.storedValue = unsent.known === undefined ? this.storedValue : unsent.known;
        this.sentValues = unsent.sent || [];
        this.isUnsent = true;
        this.isRefused = false;
        if (this.theirs) {
            this.theirs = null;
            this.view.conflict(null);
        }
        this.state('device');
        this.sendIn(OTHER_TAB_IN_MS);
    }

    /** Another tab has the receipt. */
    receivedElsewhere(value, receipt) {
        if (this.isUnsent && !this.theirs) {
            this.received(value, receipt);
        }
    }

    /** In another tab the wiki's value has taken the place of what was unsent. */
    storedElsewhere(change) {
        if (this.isUnsent || this.theirs) {
            this.theirs = null;
            this.view.conflict(null);
            this.showStored(change);
            this.state('saved', change.saved);
        }
    }

    /** @param isDone whether the person has left the field or chosen something */
    changed(isDone) {
        const value = this.view.value();
        const isUnchanged = value === this.savedValue && !this.request && !this.isUnsent;
        if (isUnchanged || (this.isRefused && value === this.refusedValue)) {
            return;
        }
        this.isUnsent = true;
        this.isRefused = false;
        this.view.problem('');
        this.saveOnDevice();
        this.tell({ written: this.form.unsent.find(this.place) });
        if (this.theirs) {
            this.showConflict();
        } else {
            this.sendIn(isDone ? 0 : PAUSE_IN_MS);
        }
    }

    saveOnDevice() {
        this.isOnDevice = this.form.unsent.save(this.place, {
            value: this.view.value(),
            base: this.revision,
            known: this.storedValue,
            sent: this.sentValues,
        });
        this.form.notifyUnsent();
    }

    /** The other tabs of the same person are told of every change, so that nobody goes on from an older text. */
    tell(message) {
        tellTabs(Object.assign({ key: this.form.unsent.key(this.place) }, message));
    }

    sendIn(milliseconds) {
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.send(), milliseconds);
    }

    /**
     * @param isLeaving whether the page is about to go: then there is no time to wait for other tabs
     * @return a promise that is fulfilled when the request is over, whatever came of it
     */
    send(isLeaving) {
        window.clearTimeout(this.timer);
        if (this.request) {
            return this.request.then(() => this.send());
        }
        if (!this.isUnsent || this.theirs) {
            return Promise.resolve();
        }
        const act = () => this.sendNow();
        this.request = isLeaving ? act() : inTurn(this.form.unsent.key(this.place), act);
        return this.request;
    }

    sendNow() {
        if (this.isSentElsewhere()) {
            this.request = null;
            this.sendIn(OTHER_TAB_IN_MS);
            return Promise.resolve();
        }
        const value = this.view.value();
        this.sentValues = this.sentValues
            .filter((text) => text !== value)
            .concat(value)
            .slice(-10);
        this.saveOnDevice();
        this.state('saving');
        const content = Object.assign({}, this.form.address, this.form.secretFor(this.place, this.storedValue), {
            list: this.place.list,
            value: value,
            base: this.revision,
            writer: this.form.writer,
        });
        return sendRequest('PATCH', this.form.url(this.place), content)
            .then(
                (answer) => () => this.answered(value, answer),
                () => () => this.retryLater(),
            )
            .then((next) => {
                this.request = null;
                next();
            });
    }

    /** Whether another tab got the receipt while this one waited for its turn. Only once: then its word should be here. */
    isSentElsewhere() {
        const isGone = this.isOnDevice && this.form.unsent.find(this.place) === null;
        this.isDoubtful = !this.isDoubtful && (isGone || !this.isUnsent);
        return this.isDoubtful;
    }

    answered(value, answer) {
        if (answer.status !== 401) {
            this.form.loggedIn();
        }
        switch (answer.status) {
            case 200:
                this.tell({ received: value, receipt: answer.json });
                return this.received(value, answer.json);
            case 400:
                return this.refused((answer.json.errors || []).map((error) => error.message).join(' '));
            case 401:
                return this.loggedOut();
            case 403:
            case 404:
            case 413:
                return this.refused(answer.json.message || '');
            case 409:
                return this.conflicted(answer.json.current, answer.json.arrived && this.view.value() === value);
            default:
                return this.retryLater(answer.json.message);
        }
    }

    received(value, receipt) {
        this.revision = receipt.revision;
        this.storedValue = receipt.value;
        this.sentValues = [];
        this.failures = 0;
        this.savedValue = value;
        this.view.problem('');
        if (this.view.value() === value) {
            this.isUnsent = false;
            this.form.unsent.remove(this.place);
            this.view.receipt(receipt);
            this.savedValue = this.view.value();
            this.state('saved', receipt.saved);
        } else {
            this.saveOnDevice();
            this.sendIn(PAUSE_IN_MS);
        }
        this.form.received(this.place, receipt);
    }

    /** Shows what the wiki holds; nothing is on its way. */
    showStored(change) {
        window.clearTimeout(this.timer);
        this.revision = change.revision;
        this.storedValue = change.value;
        this.view.show(change.value, change.people || change.rows);
        this.savedValue = this.view.value();
        this.sentValues = [];
        this.isUnsent = false;
        this.isRefused = false;
        this.form.unsent.remove(this.place);
        this.view.receipt(change);
    }

    /** The same for a change that the person has just made another way. */
    storedOtherwise(receipt) {
        this.showStored(receipt);
        this.state('saved', receipt.saved);
        this.form.received(this.place, receipt);
    }

    /**
     * Sending the same again would not help; the text stays in the field and on the device. A name that may not be kept
     * stays in the field only: others may use the device.
     */
    refused(message) {
        this.sentValues = this.sentValues.slice(0, -1);
        this.isRefused = true;
        this.refusedValue = this.view.value();
        if (this.view.isConfidential) {
            this.form.unsent.remove(this.place);
            this.isOnDevice = false;
        } else {
            this.saveOnDevice();
        }
        this.state('refused');
        this.view.problem(message);
    }

    loggedOut() {
        this.form.loggedOut();
        this.retryLater();
    }

    /** No answer, or none that makes sense: tries again by itself. */
    retryLater(message) {
        const wait = spread(RETRIES_IN_MS[Math.min(this.failures, RETRIES_IN_MS.length - 1)]);
        this.failures += 1;
        this.state(this.isOnDevice ? 'device' : 'nowhere');
        this.view.problem(message || '');
        this.sendIn(wait);
    }

    conflicted(current, hasArrived) {
        const isOwnValue = this.sentValues.slice(0, -1).some((text) => comparable(text) === comparable(current.value));
        if (isOwnValue) {
            // An earlier value from here arrived, only its receipt was lost
            this.revision = current.revision;
            this.storedValue = current.value;
            this.sentValues = [];
            this.send();
            return;
        }
        if (hasArrived) {
            // The value was saved, its receipt was lost, and somebody has gone on from it since
            this.tell({ stored: current });
            this.showStored(current);
            this.state('saved', current.saved);
            return;
        }
        this.theirs = current;
        this.compared = null;
        this.state('conflict');
        this.showConflict();
    }

    /** Draws again only when there is something new: a button must not vanish under the pointer. */
    showConflict() {
        if (this.compared !== this.view.value()) {
            this.compared = this.view.value();
            this.view.conflict(this.theirs, this);
        }
    }

    keepMine() {
        this.revision = this.theirs.revision;
        this.storedValue = this.theirs.value;
        this.theirs = null;
        this.view.conflict(null);
        this.isUnsent = true;
        this.saveOnDevice();
        this.tell({ written: this.form.unsent.find(this.place) });
        this.send();
    }

    useTheirs() {
        const mine = this.view.value();
        this.revision = this.theirs.revision;
        this.storedValue = this.theirs.value;
        this.view.show(this.theirs.value, this.theirs.people || this.theirs.rows);
        this.savedValue = this.view.value();
        this.tell({ stored: this.theirs });
        this.theirs = null;
        this.sentValues = [];
        this.isUnsent = false;
        this.form.unsent.remove(this.place);
        this.form.notifyUnsent();
        this.view.conflict(null);
        this.view.offer(mine, () => this.replace(mine));
        this.form.notifyChanged(null, this.place.row);
    }

    /**
     * Puts another text in, for example an earlier one, and saves it.
     *
     * @param known the people or rows in it
     */
    replace(value, known) {
        this.view.show(value, known);
        this.changed(true);
    }
}
