/* The administrator's page with settings: looked at first, then published for all networks. */
import { deviceStore } from '../common/device-store.js';
import { createElement, findAll, setText, setVisible, unfoldAround } from '../common/dom.js';
import { restUrl, sendRequest } from '../common/rest.js';
import { OrderedList } from './ordered-list.js';

const LAST_ACTION = 'innovation/settings-last';

export class SettingsPage {
    constructor(root) {
        this.root = root;
        this.form = root.querySelector('[data-settings-form]');
        this.changes = root.querySelector('[data-settings-changes]');
        this.edition = Number(root.dataset.edition);
        this.rename = this.changes.querySelector('[data-settings-rename]');
        this.isSent = true;
        this.form.addEventListener('submit', (event) => {
            event.preventDefault();
            this.preview();
        });
        this.form.addEventListener('input', () => this.changed());
        window.addEventListener('beforeunload', (event) => {
            if (!this.isSent) {
                event.preventDefault();
            }
        });
        this.lists = findAll(this.form, '[data-settings-list]').map(
            (list) => new OrderedList(list, () => this.changed()),
        );
        this.unfoldFirst();
        this.changes.querySelector('[data-settings-publish]').addEventListener('click', () => this.publish());
        findAll(root, '[data-settings-undo]').forEach((button) =>
            button.addEventListener('click', () => this.undo(button)),
        );
        this.showLastAction();
    }

    /** What the page that was here before this one has done, with its undo where it can be undone. */
    showLastAction() {
        const last = JSON.parse(deviceStore.find(LAST_ACTION) || 'null');
        const box = this.root.querySelector('[data-settings-status]');
        deviceStore.remove(LAST_ACTION);
        setVisible(box, last !== null);
        if (last !== null) {
            setText(box.querySelector('[data-settings-said]'), last.said);
            setVisible(box.querySelector('[data-settings-said-undo]'), last.isUndoable);
            setText(box.querySelector('[data-settings-said-pages]'), last.pages);
            setVisible(box.querySelector('[data-settings-said-pages]'), last.pages !== '');
            box.focus();
        }
    }

    /** Something stands open, so that one sees what the others hold. */
    unfoldFirst() {
        const groups = findAll(this.form, '[data-settings-group]');
        if (groups.every((group) => !group.open)) {
            groups[0].open = true;
        }
    }

    /** What was looked at is not what stands here any more. */
    changed() {
        this.isSent = false;
        this.changes.hidden = true;
    }

    /** Keys and values as the page shows them; the order of a list is the order of its rows. */
    read() {
        const values = {};
        findAll(this.form, 'input[name]').forEach((input) => {
            values[input.name] = input.type === 'checkbox' ? (input.checked ? 'true' : '') : input.value;
        });
        this.lists.forEach((list) => {
            values[list.root.dataset.settingsList] = list.names().join(',');
        });
        return values;
    }

    preview() {
        this.showErrors([]);
        const alert = this.form.querySelector('[data-settings-alert]');
        this.call('/preview', { edition: this.edition, values: this.read() }, alert, (json) => {
            this.isSent = true;
            this.show(json.changes);
            this.offer(json.pages);
        });
    }

    show(changes) {
        const cell = (text, label) => createElement('td', { 'data-label': label }, [text]);
        const labels = findAll(this.changes, 'thead th').map((heading) => heading.textContent);
        const rows = changes.map((change) =>
            createElement('tr', {}, [
                createElement('th', { scope: 'row', class: 'inno-row-head' }, [change.what]),
                cell(change.before, labels[1]),
                cell(change.after, labels[2]),
                cell(change.where, labels[3]),
            ]),
        );
        this.changes.querySelector('[data-settings-rows]').replaceChildren(...rows);
        setVisible(this.changes.querySelector('[data-settings-same]'), rows.length === 0);
        setVisible(this.changes.querySelector('[data-settings-some]'), rows.length > 0);
        this.changes.querySelector('[data-settings-publish-alert]').textContent = '';
        this.changes.hidden = false;
        this.changes.focus();
    }

    /** Pages keep their titles unless the administrator wants otherwise. */
    offer(pages) {
        setVisible(this.changes.querySelector('[data-settings-pages]'), pages > 0);
        this.rename.checked = false;
        setText(
            this.changes.querySelector('[data-settings-pages-label]'),
            AJS.I18n.getText('innovation.settings.pages.rename', String(pages)),
        );
    }

    publish() {
        const body = { edition: this.edition, values: this.read(), renamePages: this.rename.checked };
        this.call('/publish', body, this.changes.querySelector('[data-settings-publish-alert]'), (json) =>
            this.reload(AJS.I18n.getText('innovation.settings.said.published', json.saved), json, true),
        );
    }

    undo(button) {
        const alert = button.closest('[data-settings-undoable]').querySelector('[data-settings-undo-alert]');
        this.call('/undo', { edition: this.edition }, alert, (json) =>
            this.reload(AJS.I18n.getText('innovation.settings.said.undone', json.saved), json, false),
        );
    }

    /** The page as it is now, without what the address asks for. */
    reload(said, json, isUndoable) {
        const pages = [];
        if (json.renamed > 0) {
            pages.push(AJS.I18n.getText('innovation.settings.said.renamed', String(json.renamed)));
        }
        if (json.kept > 0) {
            pages.push(AJS.I18n.getText('innovation.settings.said.kept', String(json.kept)));
        }
        deviceStore.save(LAST_ACTION, JSON.stringify({ said, pages: pages.join(' '), isUndoable }));
        this.isSent = true;
        window.location.assign(window.location.pathname);
    }

    /** @param alert the line for what is refused */
    call(path, body, alert, done) {
        const buttons = findAll(this.root, 'button');
        const refuse = (text) => {
            buttons.forEach((button) => {
                button.disabled = false;
            });
            alert.textContent = text;
        };
        const failed = () => refuse(AJS.I18n.getText('innovation.settings.failed'));
        buttons.forEach((button) => {
            button.disabled = true;
        });
        sendRequest('POST', restUrl('/settings' + path), body).then((answer) => {
            if (answer.status === 200) {
                refuse('');
                done(answer.json);
            } else if (answer.json.errors) {
                refuse('');
                this.showErrors(answer.json.errors, alert);
            } else if (answer.json.messageKey === 'innovation.settings.confirm') {
                refuse(answer.json.message + ' ');
                alert.append(
                    createElement('a', { href: window.location.pathname, target: '_blank' }, [
                        AJS.I18n.getText('innovation.settings.confirm.link'),
                    ]),
                );
            } else if (answer.json.message) {
                refuse(answer.json.message);
            } else {
                failed();
            }
        }, failed);
    }

    /** Every problem at its field; what belongs to none is said where the button is. */
    showErrors(problems, alert) {
        findAll(this.form, '[data-settings-error]').forEach((line) => {
            line.textContent = '';
        });
        findAll(this.form, '[aria-invalid]').forEach((input) => input.removeAttribute('aria-invalid'));
        problems.forEach((problem) => {
            const line = this.find('data-settings-error', problem.field);
            (line || alert).textContent = problem.message;
            const input = this.find('name', problem.field);
            if (input) {
                input.setAttribute('aria-invalid', 'true');
            }
            if (line) {
                unfoldAround(line);
            }
        });
        const first = this.form.querySelector('[aria-invalid]');
        if (first) {
            first.focus();
        }
    }

    find(attribute, value) {
        return findAll(this.form, '[' + attribute + ']').find((element) => element.getAttribute(attribute) === value);
    }
}
