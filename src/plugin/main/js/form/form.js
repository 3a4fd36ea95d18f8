/* The forms on a page: what is written in them is saved field by field. */
import { createButton, createElement, findAll, setText, setVisible, unfoldAround } from '../common/dom.js';
import { loginUrl, restUrl } from '../common/rest.js';
import { addHistory } from './field-history.js';
import { viewOf } from './field-views.js';
import { startLiveChanges } from './live-changes.js';
import { isLoginWindow, openLogin } from './login-window.js';
import { sendOfOtherPages } from './other-pages.js';
import { listenToTabs } from './other-tabs.js';
import { OwnRows } from './own-rows.js';
import { redrawForm, Round } from './round.js';
import { goToRow } from './row-address.js';
import { addRemovedRows } from './removed-rows.js';
import { RowList } from './row-list.js';
import { RowPick } from './row-pick.js';
import { SavedField } from './saved-field.js';
import { startTypingGrid } from './typing-grid.js';
import { database, UnsentChanges } from './unsent-changes.js';
import { startUnsentLine } from './unsent-line.js';

const SHEET = 'sheet';

/** A form on the page: its fields, lists and picks share the address and the store on the device. */
export class Form {
    constructor(root) {
        this.root = root;
        root.innovation = this;
        this.space = root.dataset.space;
        this.kind = root.dataset.kind;
        this.writer = root.dataset.user;
        this.isLoggedOut = false;
        this.address = { turn: Number(root.dataset.turn) };
        if (root.dataset.instance) {
            this.address.instance = root.dataset.instance;
        }
        const sheet = [root.dataset.turn].concat(root.dataset.instance || []).join(':');
        this.unsent = new UnsentChanges(root.dataset.user, this.space, this.kind, sheet);
        this.ownRows = new OwnRows(root.dataset.user, this.space, this.kind, sheet);
        this.fields = [];
        this.picks = findAll(root, '[data-picked]').map((picked) => new RowPick(this, picked));
        findAll(root, '[data-field]')
            .filter((field) => !field.closest('[data-row]'))
            .forEach((field) => this.addField(field, SHEET, ''));
        this.lists = findAll(root, '[data-list]').map((list) => new RowList(this, list));
        this.picks.forEach((pick) => pick.start(this.pickRevision(pick)));
        findAll(root, '[data-round]').forEach((round) => new Round(this, round, () => this.redraw()));
        this.lists.forEach((list) => this.showOwnRows(list));
        addRemovedRows(this);
        this.typing = startTypingGrid(this);
        // What is folded has no height to grow by
        root.addEventListener('toggle', () => this.fields.forEach(({ view }) => view.grow && view.grow()), true);
        this.restore();
    }

    /** Rows without a name that were written here: the wiki cannot tell whose they are. */
    showOwnRows(list) {
        if (!list.isAnonymous || !list.blank) {
            return;
        }
        this.ownRows.all(list.key).forEach(({ row, values }) => {
            const card = list.find(row);
            if (card) {
                card.remove();
            }
            const fields = list.make(row).innovation.fields;
            fields
                .filter((field) => values[field.place.field] !== undefined)
                .forEach((field) => field.showStored({ revision: 1, value: values[field.place.field] }));
        });
    }

    /** What the wiki asks for besides the text, in a list whose rows have no name: there revisions tell nothing. */
    secretFor(place, known) {
        const list = this.lists && this.lists.find((candidate) => candidate.key === place.list);
        return list && list.isAnonymous ? { secret: this.ownRows.secretOf(place.list, place.row), known: known } : {};
    }

    /** Every button of a pick carries what the wiki knew when the page was made, the one in the blank row too. */
    pickRevision(pick) {
        const blanks = findAll(this.root, 'template').map((blank) => blank.content);
        const button = [this.root]
            .concat(blanks)
            .map((part) => part.querySelector('[data-pick="' + pick.key + '"]'))
            .find((found) => found !== null);
        return button ? Number(button.dataset.revision) : 0;
    }

    /** Draws the form again as the wiki shows it now. */
    redraw() {
        return redrawForm(this, (root) => {
            const next = new Form(root);
            root.dispatchEvent(new CustomEvent('innovation-redrawn', { bubbles: true, detail: { before: this } }));
            return next;
        });
    }

    addField(root, row, list) {
        const view = viewOf(root);
        const place = { list: list, row: row, field: root.dataset.field };
        const field = this.savedField(place, Number(root.dataset.revision), view);
        view.listen((isDone) => {
            field.changed(isDone);
            this.rowChanged(row);
        });
        if (view.connect) {
            view.connect(field, this);
        }
        addHistory(root, view, field, this.url(place) + '/history?' + new URLSearchParams(this.address));
        return field;
    }

    savedField(place, revision, view) {
        const field = new SavedField(this, place, revision, view);
        this.fields.push(field);
        return field;
    }

    rowAdded(row, list) {
        this.picks.forEach((pick) => pick.rowAdded(row, list));
    }

    /** @param row the only one that changed; any may have when it is left out */
    rowChanged(row) {
        this.picks.filter((pick) => pick.saved).forEach((pick) => pick.render());
        this.notifyChanged(null, row);
    }

    url(place) {
        const path = ['', 'networks', this.space, 'sheets', this.kind, 'rows', place.row, 'fields', place.field];
        return restUrl(path.map(encodeURIComponent).join('/'));
    }

    /** The address of a row's fields, for a row that stands as a line. */
    rowUrl(row) {
        const path = ['', 'networks', this.space, 'sheets', this.kind, 'rows', row, 'form'].map(encodeURIComponent);
        return restUrl(path.join('/')) + '?' + new URLSearchParams(this.address);
    }

    /** The address of what is new in the sheet since a revision. */
    changesUrl(since) {
        const path = ['', 'networks', this.space, 'sheets', this.kind, 'changes'].map(encodeURIComponent).join('/');
        return restUrl(path) + '?' + new URLSearchParams(Object.assign({}, this.address, { since: since }));
    }

    /** The row of any list with that id; undefined when there is none. */
    findRow(id) {
        return this.lists.map((list) => list.find(id)).find((row) => row !== undefined);
    }

    /** Takes away a row that the wiki has no more. */
    dropRow(row) {
        const list = this.lists.find((candidate) => candidate.find(row.dataset.row) === row);
        this.fields = this.fields.filter((field) => field.place.row !== row.dataset.row);
        list.drop(row);
    }

    /** What an earlier visit could not send goes back where it was written, rows that it made too. */
    restore() {
        this.unsent
            .all()
            .filter((text) => text.list !== '')
            .forEach((text) => {
                const list = this.lists.find((candidate) => candidate.key === text.list);
                const row = list && list.find(text.row);
                if (row && row.innovation.closed && text.field !== 'removed') {
                    row.innovation.closed.open();
                } else if (list && !row && text.field !== 'removed') {
                    list.make(text.row);
                }
            });
        this.fields
            .slice()
            .filter((field) => !field.view.isLine)
            .forEach((field) => this.restoreField(field));
    }

    restoreField(field) {
        const text = this.unsent.find(field.place);
        if (text !== null && !field.isUnsent && !field.theirs) {
            field.restore(text);
            if (field.isUnsent && field.view.root) {
                unfoldAround(field.view.root);
            }
        }
    }

    received(place, receipt) {
        this.ownRows.saved(place, receipt.value);
        const { hints = [], hintRow = '', hintFields = [] } = receipt;
        const isTold = ({ row, field }) =>
            (hintRow === '' || hintRow === row) && (hintFields.length === 0 || hintFields.includes(field));
        this.fields
            .filter((field) => field.view.hint && isTold(field.place))
            .forEach((field) =>
                field.view.hint(
                    hints
                        .filter((hint) => hint.row === field.place.row && hint.field === field.place.field)
                        .map((hint) => hint.text)
                        .join(' '),
                ),
            );
        (receipt.states || []).forEach((state) =>
            this.lists
                .map((list) => list.find(state.row))
                .filter((row) => row !== undefined)
                .forEach((row) => setText(row.querySelector('[data-row-state]'), state.text)),
        );
        this.fields.filter((field) => field.view.otherFieldSaved).forEach((field) => field.view.otherFieldSaved(place));
        this.notifyChanged(receipt, place.row);
    }

    /** Dispatches an event for everything else on the page that shows what the form holds. */
    notifyChanged(receipt, row) {
        const detail = { receipt: receipt, row: row };
        this.root.dispatchEvent(new CustomEvent('innovation-changed', { bubbles: true, detail: detail }));
    }

    /** The field of the same row with that key. */
    fieldInRow(place, key) {
        return this.fields.find((field) => field.place.row === place.row && field.place.field === key);
    }

    /** The texts stay; the wiki's own log-in page comes in a small window, or in a tab where the browser allows no windows. */
    loggedOut() {
        const alert = this.root.querySelector('[data-alert]');
        this.isLoggedOut = true;
        this.notifyUnsent();
        if (alert.hidden) {
            const words = AJS.I18n.getText('innovation.form.login.link');
            const button = createButton(words, 'inno-link', () => {
                if (!openLogin(() => sendAll())) {
                    const link = { href: loginUrl(), target: '_blank', rel: 'noopener' };
                    button.replaceWith(createElement('a', link, [words]));
                }
            });
            alert.textContent = AJS.I18n.getText('innovation.form.login.text') + ' ';
            alert.append(button);
            setVisible(alert, true);
        }
    }

    loggedIn() {
        if (this.isLoggedOut) {
            this.isLoggedOut = false;
            this.notifyUnsent();
        }
        setVisible(this.root.querySelector('[data-alert]'), false);
    }

    /** For the line that tells how much is unsent. */
    notifyUnsent() {
        document.dispatchEvent(new CustomEvent('innovation-unsent'));
    }

    /** What another tab of the same person has written or got the receipt of. */
    toldByTab({ key, written, received, receipt, stored }) {
        const field = this.fields.find((candidate) => this.unsent.key(candidate.place) === key);
        if (field && written) {
            field.writtenElsewhere(written);
        } else if (field && receipt) {
            field.receivedElsewhere(received, receipt);
        } else if (field && stored) {
            field.storedElsewhere(stored);
        }
    }

    /** @param isLeaving as for a field */
    sendUnsent(isLeaving) {
        this.fields
            .filter((field) => field.isUnsent && !field.isRefused && !field.request)
            .forEach((field) => field.send(isLeaving));
    }
}

let forms = [];

function sendAll(isLeaving) {
    forms.forEach((form) => form.sendUnsent(isLeaving));
}

/** What the device has kept better than its quick store comes a moment later. */
function restoreLasting() {
    const saveAgain = () =>
        forms
            .flatMap((form) => form.fields)
            .filter((field) => field.isUnsent && !field.isRefused)
            .forEach((field) => field.saveOnDevice());
    database.failed = saveAgain;
    return database.open().then(() => {
        saveAgain();
        forms.forEach((form) => form.restore());
        return forms.length > 0 ? sendOfOtherPages(forms[0].writer, forms) : undefined;
    });
}

/** Makes every form on the page save itself, and sends again what could not be sent. */
export function startForms() {
    if (isLoginWindow()) {
        window.close();
    }
    forms = findAll(document, '[data-innovation-form]').map((root) => new Form(root));
    document.addEventListener('innovation-redrawn', (event) => {
        forms = forms.map((form) => (form === event.detail.before ? event.target.innovation : form));
    });
    if (forms.length > 0) {
        startUnsentLine(forms[0].root.closest('main, #main') || document.body, () =>
            forms.flatMap((form) => form.fields),
        );
    }
    listenToTabs((message) => forms.forEach((form) => form.toldByTab(message)));
    restoreLasting();
    startLiveChanges(forms);
    forms.forEach((form) => goToRow(form.root));
    window.addEventListener('hashchange', () => forms.forEach((form) => goToRow(form.root)));
    sendWhenThereIsHope();
}

function sendWhenThereIsHope() {
    const isLosing = () => forms.some((form) => form.fields.some((field) => field.isUnsent && !field.isOnDevice));
    window.addEventListener('online', () => sendAll());
    window.addEventListener('focus', () => sendAll());
    window.addEventListener('pagehide', () => sendAll(true));
    document.addEventListener('visibilitychange', () => sendAll(document.hidden));
    // A page from the browser's back/forward cache does not know what others have written since
    window.addEventListener('pageshow', (event) => {
        if (event.persisted && forms.length > 0 && !isLosing()) {
            window.location.reload();
        }
    });
    window.addEventListener('beforeunload', (event) => {
        if (isLosing()) {
            event.preventDefault();
            event.returnValue = '';
        }
    });
}
