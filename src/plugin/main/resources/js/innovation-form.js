/* Brings the forms on a page to life: what is written in them is saved where it stands. */
(function () {
    'use strict';

    const Innovation = window.Innovation;
    const SHEET = 'sheet';
    const FACES = {choices: Innovation.ChoicesFace, people: Innovation.PeopleFace, person: Innovation.PersonFace};
    const forms = [];

    class Form {
        constructor(root) {
            this.root = root;
            root.innovation = this;
            this.space = root.dataset.space;
            this.kind = root.dataset.kind;
            this.address = {turn: Number(root.dataset.turn)};
            this.unsent = new Innovation.UnsentTexts(root.dataset.user, this.space, this.kind, root.dataset.turn);
            this.fields = [];
            this.picks = Innovation.all(root, '[data-picked]').map(picked => new Innovation.RowPick(this, picked));
            Innovation.all(root, '[data-field]')
                .filter(field => !field.closest('[data-row]'))
                .forEach(field => this.addField(field, SHEET, ''));
            this.lists = Innovation.all(root, '[data-list]').map(list => new Innovation.RowList(this, list));
            this.picks.forEach(pick => pick.start(this.pickRevision(pick)));
            this.lists.forEach(list => Innovation.all(list.root, '[data-paste]')
                .forEach(paste => new Innovation.ListPaste(this, list, paste)));
            this.restore();
        }

        /** Every button of a pick carries what the wiki knew when the page was made, the one in the blank row too. */
        pickRevision(pick) {
            const blanks = Innovation.all(this.root, 'template').map(blank => blank.content);
            const button = [this.root].concat(blanks)
                .map(part => part.querySelector('[data-pick="' + pick.key + '"]'))
                .find(found => found !== null);
            return button ? Number(button.dataset.revision) : 0;
        }

        addField(root, row, list) {
            const Face = FACES[root.dataset.type] || Innovation.FieldFace;
            const face = new Face(root);
            const place = {list: list, row: row, field: root.dataset.field};
            const field = this.savedField(place, Number(root.dataset.revision), face);
            face.listen(isDone => {
                field.changed(isDone);
                this.rowChanged(row);
            });
            if (face.connect) {
                face.connect(field, this);
            }
            Innovation.addHistory(root, face, field, this.url(place) + '/history?turn=' + this.address.turn);
            return field;
        }

        savedField(place, revision, face) {
            const field = new Innovation.SavedField(this, place, revision, face);
            this.fields.push(field);
            return field;
        }

        rowAdded(row, list) {
            this.picks.forEach(pick => pick.rowAdded(row, list));
        }

        /** @param row the only one that changed; any may have when it is left out */
        rowChanged(row) {
            this.picks.filter(pick => pick.saved).forEach(pick => pick.draw());
            this.tell(null, row);
        }

        url(place) {
            const path = ['', 'networks', this.space, 'sheets', this.kind, 'rows', place.row, 'fields', place.field];
            return Innovation.restUrl(path.map(encodeURIComponent).join('/'));
        }

        /** What an earlier visit could not send goes back where it was written, rows that it made too. */
        restore() {
            this.unsent.all().filter(text => text.list !== '').forEach(text => {
                const list = this.lists.find(candidate => candidate.key === text.list);
                if (list && !list.find(text.row) && text.field !== 'removed') {
                    list.make(text.row);
                }
            });
            this.fields.slice().forEach(field => {
                const text = this.unsent.find(field.place);
                if (text !== null) {
                    field.restore(text);
                }
            });
        }

        received(place, receipt) {
            const hints = receipt.hints || [];
            this.fields.filter(field => field.face.hint).forEach(field => field.face.hint(hints
                .filter(hint => hint.row === field.place.row && hint.field === field.place.field)
                .map(hint => hint.text)
                .join(' ')));
            (receipt.states || []).forEach(state => this.lists.map(list => list.find(state.row))
                .filter(row => row !== undefined)
                .forEach(row => Innovation.write(row.querySelector('[data-row-state]'), state.text)));
            this.fields.filter(field => field.face.heard).forEach(field => field.face.heard(place));
            this.tell(receipt, place.row);
        }

        /** For whatever else shows what stands in the form. */
        tell(receipt, row) {
            const detail = {receipt: receipt, row: row};
            this.root.dispatchEvent(new CustomEvent('innovation-changed', {bubbles: true, detail: detail}));
        }

        /** The field of the same row with that key. */
        beside(place, key) {
            return this.fields.find(field => field.place.row === place.row && field.place.field === key);
        }

        loggedOut() {
            const alert = this.root.querySelector('[data-alert]');
            if (alert.hidden) {
                const link = Innovation.element('a', {href: Innovation.logInUrl(), target: '_blank', rel: 'noopener'},
                    [AJS.I18n.getText("innovation.form.login.link")]);
                alert.textContent = AJS.I18n.getText("innovation.form.login.text") + ' ';
                alert.append(link);
                Innovation.show(alert, true);
            }
        }

        loggedIn() {
            Innovation.show(this.root.querySelector('[data-alert]'), false);
        }

        sendUnsent() {
            this.fields.filter(field => field.isUnsent && !field.isRefused && !field.request).forEach(field => field.send());
        }
    }

    function start() {
        Innovation.all(document, '[data-innovation-form]').forEach(root => forms.push(new Form(root)));
    }

    const sendAll = () => forms.forEach(form => form.sendUnsent());

    window.addEventListener('online', sendAll);
    window.addEventListener('focus', sendAll);
    window.addEventListener('pagehide', sendAll);
    document.addEventListener('visibilitychange', sendAll);
    const isLosing = () => forms.some(form => form.fields.some(field => field.isUnsent && !field.isOnDevice));

    // A page that the browser has kept as it was left does not know what others have written since
    window.addEventListener('pageshow', event => {
        if (event.persisted && forms.length > 0 && !isLosing()) {
            window.location.reload();
        }
    });
    window.addEventListener('beforeunload', event => {
        if (isLosing()) {
            event.preventDefault();
            event.returnValue = '';
        }
    });

    Innovation.whenReady(start);
})();
