/*
 * Takes what others have written into a form on the page. Whatever somebody is writing in stays as it is, with its
 * revision, so that a save finds out about the other's text as always; the rest shows what the wiki holds.
 */
import { findAll, setText, setVisible } from '../common/dom.js';
import { keepPlace } from '../common/scrolling.js';

const WHOLE_FORM = { list: '', row: '', field: '' };
const EMPTY = { revision: 0, value: '' };
const PAUSE_IN_MS = 10000;
const QUIET_IN_MS = 2000;

export class IncomingChanges {
    /**
     * @param shown is told how many changes have been shown
     * @param drawnAt when the form was last drawn again because of a change
     */
    constructor(form, shown, drawnAt = -PAUSE_IN_MS) {
        this.form = form;
        this.shown = shown;
        this.drawnAt = drawnAt;
        this.isOutdated = false;
        /** What cannot be shown yet: entries by field, and by row the revision at which it went. */
        this.waitingFields = new Map();
        this.waitingRows = new Map();
        this.typedAt = -QUIET_IN_MS;
        form.root.addEventListener('input', () => {
            this.typedAt = Date.now();
        });
        form.root.addEventListener('focusout', () => window.setTimeout(() => this.settle(), 0));
    }

    /** Shows what had to wait until somebody was done. */
    settle() {
        this.redraw();
        if (this.waitingFields.size === 0 && this.waitingRows.size === 0) {
            return;
        }
        let count = 0;
        keepPlace(this.form.root, () => {
            Array.from(this.waitingFields).forEach(([field, entry]) => {
                count += this.takeField(field, entry);
            });
            Array.from(this.waitingRows).forEach(([id, revision]) => {
                count += this.takeGone(id, revision);
            });
        });
        if (count > 0) {
            this.form.rowChanged();
        }
        this.shown(count);
    }

    /**
     * @param delta what the wiki answers
     * @param since the revision that was asked from; a higher one than the wiki's means that a backup was restored
     */
    take(delta, since) {
        const isRestored = since > delta.revision;
        const isNews = this.isNews(delta, since);
        let count = 0;
        this.isOutdated ||= this.isDrawnOtherwise(delta, since);
        if (delta.whole) {
            // A new stage is not kept waiting
            this.drawnAt = -PAUSE_IN_MS;
        }
        keepPlace(this.form.root, () => {
            const ofSheet = delta.rows.filter((entries) => entries.list === '');
            count += this.form.lists.reduce((sum, list) => sum + this.takeList(list, delta, isRestored), 0);
            ofSheet.forEach((entries) => {
                const fields = this.form.fields.filter((field) => field.place.row === entries.row);
                count += this.takeFields(fields, entries, isRestored);
            });
            delta.gone.concat(this.missing(delta, isRestored)).forEach((id) => {
                count += this.takeGone(id, delta.revision);
            });
            this.showOfOthers(delta);
            if (isNews) {
                this.form.received(WHOLE_FORM, delta);
            }
        });
        this.shown(count);
        this.redraw();
    }

    /**
     * Whether only the wiki can draw what is new: the round has gone on, or there are other rows or texts that the person
     * sees and may not write in. Without a round, authors show their rows one by one.
     */
    isDrawnOtherwise(delta, since) {
        const isRound = this.form.root.querySelector('[data-round], [data-cards]') !== null;
        const isNewIn = (list, entries) => {
            const row = list.find(entries.row);
            const written = row ? row.innovation.fields.map((field) => field.place.field).concat('removed') : [];
            const isNew = (key) => entries.fields[key].revision > since && !written.includes(key);
            return row ? list.isCard(row) && Object.keys(entries.fields).some(isNew) : list.cards || !list.blank;
        };
        // A row that is put under another, or taken out again, stands in another place
        const isMoved = ({ fields }) => fields.mergedInto !== undefined && fields.mergedInto.revision > since;
        if (delta.rows.some(isMoved)) {
            return true;
        }
        return (
            isRound &&
            (delta.whole ||
                this.form.lists.some((list) =>
                    delta.rows.some((entries) => entries.list === list.key && isNewIn(list, entries)),
                ))
        );
    }

    /**
     * Whether the person is writing: has typed a moment ago, or is in a control whose half-written text would be lost. The
     * cursor alone says nothing: it stands in a field while everybody waits for the next step.
     */
    isWriting() {
        const control = document.activeElement;
        const isHalf =
            control.closest('[data-date], .inno-calendar') || (control.matches('[role=combobox]') && control.value);
        return Date.now() - this.typedAt < QUIET_IN_MS || (this.form.root.contains(control) && Boolean(isHalf));
    }

    /** Not while somebody is writing or a text or a picture is on its way, and not each time when many write. */
    redraw() {
        const { fields } = this.form;
        const isKept = fields.every(
            (field) => field.request === null && !field.view.waiting && (!field.isUnsent || field.isOnDevice),
        );
        if (!this.isOutdated || this.isWriting() || !isKept || Date.now() - this.drawnAt < PAUSE_IN_MS) {
            return;
        }
        this.isOutdated = false;
        this.drawnAt = Date.now();
        this.form.redraw().then((next) => {
            if (next === this.form) {
                this.isOutdated = true;
            } else {
                this.shown(1);
            }
        });
    }

    /** How many rows of others are hidden, and what all have answered. */
    showOfOthers(delta) {
        this.form.lists.forEach((list) => {
            const line = list.root.querySelector('[data-hidden-rows]');
            const hidden = delta.hidden[list.key] || 0;
            setText(line, AJS.I18n.getText('innovation.form.round.hidden', String(hidden)));
            setVisible(line, hidden > 0);
            const left = list.root.querySelector('[data-budget]');
            setText(left, delta.left[list.key] || '');
            setVisible(left, delta.left[list.key] !== undefined);
            list.all().forEach((row) => {
                const ofRow = delta.answers[row.dataset.row] || {};
                findAll(row, '[data-answers]').forEach((answers) => {
                    const text = ofRow[answers.dataset.answers] || '';
                    setText(answers, text);
                    setVisible(answers.parentElement, text !== '');
                });
            });
        });
    }

    /** Whether somebody else than this page has changed something. */
    isNews(delta, since) {
        const isKnown = (entries) =>
            Object.keys(entries.fields)
                .filter((key) => entries.fields[key].revision > since)
                .every((key) =>
                    this.form.fields.some(
                        ({ place, revision }) =>
                            place.row === entries.row &&
                            place.field === key &&
                            revision === entries.fields[key].revision,
                    ),
                );
        const isOwnRemoval = (id) => {
            const row = this.form.findRow(id);
            return row !== undefined && row.innovation.view.isRemoved;
        };
        const isOwn = delta.rows.length + delta.gone.length > 0;
        return delta.whole || !isOwn || !delta.rows.every(isKnown) || !delta.gone.every(isOwnRemoval);
    }

    /** From the last row to the first, so that each new one finds the one that it stands before. */
    takeList(list, delta, isRestored) {
        let next = null;
        let count = 0;
        delta.rows
            .filter((entries) => entries.list === list.key)
            .reverse()
            .forEach((entries) => {
                this.waitingRows.delete(entries.row);
                const known = list.find(entries.row);
                const isMerged = entries.fields.mergedInto !== undefined && entries.fields.mergedInto.value !== '';
                if (known || (list.blank && !list.cards && !isMerged)) {
                    const row = known || list.make(entries.row, next || list.firstUnsaved());
                    const fields = row.innovation.fields.concat(row.innovation.removed);
                    const shown = this.takeFields(fields, entries, isRestored);
                    count += known ? shown : 1;
                    next = list.isCard(row) ? next : row;
                }
            });
        return count;
    }

    takeFields(fields, entries, isRestored) {
        return fields
            .map((field) => [field, entries.fields[field.place.field] || (isRestored ? EMPTY : null)])
            .filter(([, entry]) => entry !== null)
            .reduce((count, [field, entry]) => count + this.takeField(field, entry, isRestored), 0);
    }

    /** Gives 1 when the field shows something else than before. */
    takeField(field, entry, isRestored) {
        this.waitingFields.delete(field);
        const isOlder = entry.revision < field.revision && !isRestored;
        if (entry.revision === field.revision || isOlder || !this.form.fields.includes(field)) {
            return 0;
        }
        if (isBusy(field)) {
            this.waitingFields.set(field, entry);
            return 0;
        }
        if (entry.value === field.savedValue) {
            field.revision = entry.revision;
            return 0;
        }
        if (hasFocus(field)) {
            this.waitingFields.set(field, entry);
            return 0;
        }
        field.showStored(entry);
        field.view.state('');
        field.view.problem('');
        return 1;
    }

    /** Rows of the page that the whole sheet does not have. What was saved after the answer was made is no such row. */
    missing(delta, isRestored) {
        if (!delta.whole || this.isOutdated) {
            return [];
        }
        const told = new Set(delta.rows.map((entries) => entries.row));
        const isOfWiki = (row) => {
            const revisions = row.innovation.fields.map((field) => field.revision);
            const latest = Math.max(0, ...revisions);
            return (row.innovation.closed !== null || latest > 0) && (isRestored || latest <= delta.revision);
        };
        return this.form.lists
            .flatMap((list) => list.all())
            .filter((row) => !told.has(row.dataset.row) && isOfWiki(row))
            .map((row) => row.dataset.row);
    }

    /**
     * A row that somebody else has removed. Whoever has written in it since brings it back: the later wish counts.
     *
     * @param revision what was saved later than this was written after the row went
     */
    takeGone(id, revision) {
        const row = this.form.findRow(id);
        this.waitingRows.delete(id);
        if (row === undefined || row.innovation.view.isRemoved) {
            return 0;
        }
        const fields = row.innovation.fields.concat(row.innovation.removed);
        if (row.contains(document.activeElement) || fields.some(isBusy)) {
            this.waitingRows.set(id, revision);
            return 0;
        }
        if (fields.some((field) => field.revision > revision)) {
            row.innovation.removed.savedValue = 'true';
            row.innovation.removed.changed(true);
            return 0;
        }
        this.form.dropRow(row);
        return 1;
    }
}

function isBusy(field) {
    return field.isUnsent || field.request !== null || field.theirs !== null;
}

function hasFocus(field) {
    const root = field.view.root;
    return root !== undefined && root.contains(document.activeElement);
}
