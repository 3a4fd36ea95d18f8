/* Proposals of themes: the form, and what the author and who decides do with a proposal. */
import { findAll, setText, setVisible } from '../common/dom.js';
import { restUrl, sendRequest } from '../common/rest.js';
import { parseOwnPartFor } from '../common/server-html.js';

/** The wizard that makes networks begins with the proposal that was accepted last in this tab. */
export const LAST_ACCEPTED = 'innovation-accepted-proposal';

export class ThemeIntake {
    constructor(root) {
        this.root = root;
        this.form = root.querySelector('[data-intake-form]');
        this.lists = root.querySelector('[data-intake-lists]');
        this.state = root.querySelector('[data-intake-state]');
        /** The proposal that the form changes, and what stood in the form before; null while it is for a new one. */
        this.changing = null;
        if (this.form) {
            this.form.addEventListener('submit', (event) => this.propose(event));
            this.form.querySelector('[data-intake-cancel]').addEventListener('click', () => this.endChange());
            this.lists.addEventListener('click', ({ target }) => {
                this.act(target.closest('[data-proposal-act]'));
                this.change(target.closest('[data-proposal-edit]'));
            });
        }
    }

    inputs() {
        return findAll(this.form, 'input');
    }

    values() {
        return Object.fromEntries(this.inputs().map((input) => [input.name, input.value]));
    }

    clearErrors() {
        this.inputs().forEach((input) => input.removeAttribute('aria-invalid'));
        findAll(this.form, '[data-intake-error]').forEach((line) => setText(line, ''));
    }

    propose(event) {
        event.preventDefault();
        const isChange = this.changing !== null;
        const path = isChange ? '/' + this.changing.id : '';
        this.clearErrors();
        this.send(path, this.values(), this.form.querySelector('button'), (errors) => this.showErrors(errors)).then(
            (isDone) => {
                if (isDone && isChange) {
                    this.endChange();
                    setText(this.state, AJS.I18n.getText('innovation.intake.changed'));
                } else if (isDone) {
                    this.form.reset();
                    setText(this.state, AJS.I18n.getText('innovation.intake.sent'));
                }
            },
        );
    }

    /** Puts a proposal into the form; what somebody was writing there comes back afterwards. */
    change(button) {
        if (!button) {
            return;
        }
        const proposal = button.closest('[data-proposal]');
        const before = this.changing ? this.changing.before : this.values();
        const answers = findAll(proposal, '[data-answer]').map((part) => [part.dataset.answer, part.textContent]);
        this.changing = { id: proposal.dataset.proposal, before: before };
        this.fill(Object.fromEntries(answers));
        this.inputs()[0].focus();
    }

    endChange() {
        const { before } = this.changing;
        this.changing = null;
        this.fill(before);
    }

    fill(values) {
        const send = this.form.querySelector('button');
        this.clearErrors();
        setText(this.state, '');
        this.inputs().forEach((input) => {
            input.value = values[input.name] || '';
        });
        setText(send, this.changing ? send.dataset.changed : send.dataset.new);
        setVisible(this.form.querySelector('[data-intake-cancel]'), this.changing !== null);
    }

    showErrors(errors) {
        errors.forEach((error) => {
            const line =
                this.form.querySelector('[data-intake-error="' + error.field + '"]') ||
                this.form.querySelector('[data-intake-error=""]');
            setText(line, error.message);
            const input = error.field ? this.form.querySelector('input[name="' + error.field + '"]') : null;
            if (input) {
                input.setAttribute('aria-invalid', 'true');
            }
        });
        const first = this.form.querySelector('[aria-invalid]');
        if (first) {
            first.focus();
        }
    }

    act(button) {
        if (!button) {
            return;
        }
        const what = button.dataset.proposalAct;
        const proposal = button.closest('[data-proposal]');
        const reason = proposal.querySelector('[data-proposal-reason]');
        const line = proposal.querySelector('[data-proposal-error]') || this.state;
        const body = what === 'decline' ? { reason: reason.value } : {};
        const failed = (errors) => {
            setText(line, errors.map((error) => error.message).join(' '));
            if (reason && what === 'decline') {
                reason.focus();
            }
        };
        setText(line, '');
        this.send('/' + proposal.dataset.proposal + '/' + what, body, button, failed).then((isDone) => {
            if (isDone) {
                if (what === 'accept') {
                    window.sessionStorage.setItem(LAST_ACCEPTED, proposal.dataset.proposal);
                }
                if (this.changing && this.changing.id === proposal.dataset.proposal) {
                    this.endChange();
                }
                this.say(what);
            }
        });
    }

    /** The button that was pressed is gone. */
    say(what) {
        const texts = {
            accept: AJS.I18n.getText('innovation.intake.accepted'),
            decline: AJS.I18n.getText('innovation.intake.declined'),
            withdraw: AJS.I18n.getText('innovation.intake.withdrawn'),
        };
        setText(this.state, texts[what]);
        this.state.setAttribute('tabindex', '-1');
        this.state.focus();
    }

    /** Resolves to whether it was done; the lists are then as they are now. */
    send(path, body, button, failed) {
        const url = '/intake/' + encodeURIComponent(this.root.dataset.intake) + '/proposals' + path;
        const fail = (errors) => {
            button.disabled = false;
            failed(errors);
            return false;
        };
        button.disabled = true;
        setText(this.state, '');
        return sendRequest('POST', restUrl(url), body).then(
            (answer) => {
                if (answer.status !== 200) {
                    return fail(answer.json.errors || [{ field: '', message: answer.json.message || this.broken() }]);
                }
                button.disabled = false;
                this.lists.replaceChildren(parseOwnPartFor(answer.json.html, this.root.dataset.drawing));
                return true;
            },
            () => fail([{ field: '', message: this.broken() }]),
        );
    }

    broken() {
        return AJS.I18n.getText('innovation.intake.failed');
    }
}
