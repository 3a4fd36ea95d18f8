/*
 * The leader's own notes, in the leader's window. The form saves them as it saves any field; here only the note to the current
 * item is shown, and one that somebody writes in stays until it is left.
 */
import { findAll, setText, setVisible } from '../../common/dom.js';
import { newId } from '../../common/ids.js';

const OTHER = 'inno-live-note-other';

function field(row, key) {
    return row.innovation.fields.find(({ place }) => place.field === key);
}

export class OwnNotes {
    /**
     * @param root the form with the notes
     * @param screen the leader's screen
     */
    constructor(root, screen) {
        this.root = root;
        this.screen = screen;
        this.list = root.innovation.lists[0];
        this.all = root.querySelector('[data-notes-all]');
    }

    start() {
        this.root.addEventListener('focusout', () => window.setTimeout(() => this.show(), 0));
        this.root.addEventListener('input', ({ target }) => this.written(target.closest('[data-row]')));
        this.all.addEventListener('click', () => {
            this.all.setAttribute('aria-pressed', String(!this.areAllShown()));
            this.show();
        });
        this.screen.whenChanged(() => this.show());
        this.show();
    }

    areAllShown() {
        return this.all.getAttribute('aria-pressed') === 'true' || this.screen.isOver;
    }

    current() {
        return this.screen.step.split(':')[0];
    }

    itemOf(row) {
        return row.dataset.noteItem || field(row, 'aboutItem').view.value();
    }

    /** A note knows its item before anything of it is saved. */
    written(row) {
        if (row && field(row, 'aboutItem').view.value() === '') {
            field(row, 'aboutItem').replace(this.itemOf(row));
        }
    }

    /** An item without a note gets an empty row, of which the wiki hears when something is written. */
    make(item) {
        const row = this.list.make(newId());
        const title = this.screen.root.querySelector('[data-run-title]');
        row.dataset.noteItem = item;
        setText(row.querySelector('[data-note-title]'), title ? title.textContent : '');
    }

    show() {
        const item = this.current();
        const isAll = this.areAllShown();
        if (!this.screen.isOver && this.list.own().every((row) => this.itemOf(row) !== item)) {
            this.make(item);
        }
        this.list.own().forEach((row) => {
            const isNow = !this.screen.isOver && this.itemOf(row) === item;
            const isWritten = isAll && field(row, 'ownNote').view.value() !== '';
            row.classList.toggle(OTHER, !isNow && !isWritten && !row.contains(document.activeElement));
        });
        setVisible(this.all, !this.screen.isOver);
    }
}

/** @param screen the leader's screen, whose forms are there already */
export function startOwnNotes(screen) {
    findAll(screen.root, '[data-run-notes]').forEach((root) => new OwnNotes(root, screen).start());
}
