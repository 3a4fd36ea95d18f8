/* The page where a user turns mails on and off. */
import { findAll, setText, setVisible } from '../common/dom.js';
import { restUrl, sendRequest } from '../common/rest.js';

const DONE = 200;

export class MailChoices {
    constructor(root) {
        this.root = root;
        this.state = root.querySelector('[data-mail-state]');
        findAll(root, '[data-mail-choice]').forEach((choice) => {
            this.button(choice, true).addEventListener('click', () => this.choose(choice, true));
            this.button(choice, false).addEventListener('click', () => this.choose(choice, false));
        });
    }

    button(choice, isOff) {
        return choice.querySelector(isOff ? '[data-mail-off]' : '[data-mail-on]');
    }

    /** Puts the cursor on the button of the mail that led here. */
    start() {
        const asked = this.root.querySelector('[data-mail-asked]:not([hidden])');
        if (asked) {
            asked.focus();
        }
    }

    choose(choice, isOff) {
        return sendRequest('POST', restUrl('/mails/' + choice.dataset.mailChoice), { off: isOff }).then(
            ({ status }) => (status === DONE ? this.show(choice, isOff) : this.fail()),
            () => this.fail(),
        );
    }

    show(choice, isOff) {
        setVisible(this.button(choice, true), !isOff);
        setVisible(this.button(choice, false), isOff);
        this.button(choice, !isOff).focus();
        setText(
            this.state,
            isOff ? AJS.I18n.getText('innovation.mail.is.off') : AJS.I18n.getText('innovation.mail.is.on'),
        );
    }

    fail() {
        setText(this.state, AJS.I18n.getText('innovation.mail.failed'));
    }
}
