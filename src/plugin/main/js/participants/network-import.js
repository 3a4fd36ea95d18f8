/* Takes in the zip of another network, and tells what came in and what did not. */
import { createElement, setText } from '../common/dom.js';
import { restUrl, sendRequest } from '../common/rest.js';

export class NetworkImport {
    constructor(root) {
        this.root = root;
        this.file = root.querySelector('input[type="file"]');
        this.go = this.part('go');
        this.go.addEventListener('click', () => this.send());
    }

    part(name) {
        return this.root.querySelector('[data-import-' + name + ']');
    }

    send() {
        const file = this.file.files[0];
        this.part('report').replaceChildren();
        if (!file) {
            this.refuse(AJS.I18n.getText('innovation.import.choose'));
            this.file.focus();
            return;
        }
        const url = restUrl('/networks/' + encodeURIComponent(this.root.dataset.import) + '/archive');
        this.go.disabled = true;
        setText(this.part('error'), '');
        setText(this.part('state'), AJS.I18n.getText('innovation.import.working'));
        sendRequest('POST', url, file.slice()).then(
            (answer) => this.answered(answer),
            // The wiki may have written it all, although its answer did not come
            () => this.refuse(AJS.I18n.getText('innovation.import.unsure')),
        );
    }

    answered(answer) {
        if (answer.status === 200) {
            this.report(answer.json);
            return;
        }
        const errors = (answer.json.errors || []).map((error) => error.message).join(' ');
        this.refuse(errors || answer.json.message || AJS.I18n.getText('innovation.import.failed'));
    }

    refuse(message) {
        this.go.disabled = false;
        setText(this.part('state'), '');
        setText(this.part('error'), message);
    }

    /** The page is loaded again by hand, so that the report can be read first. */
    report(receipt) {
        setText(this.part('state'), receipt.summary);
        const reload = createElement('button', { type: 'button', class: 'aui-button' }, [
            AJS.I18n.getText('innovation.import.reload'),
        ]);
        reload.addEventListener('click', () => window.location.reload());
        this.part('report').replaceChildren(
            ...receipt.notes.map((note) => createElement('p', {}, [note])),
            createElement('p', {}, [reload]),
        );
        reload.focus();
    }
}
