/* Who may read and write in the network: the choice, and those of its people who are not let in, or still are. */
import { createElement, setText } from '../common/dom.js';
import { restUrl, sendRequest } from '../common/rest.js';

export class NetworkAccess {
    constructor(root) {
        this.root = root;
        this.gaps = root.querySelector('[data-access-gaps]');
        this.choose = this.part('choose');
        if (this.choose) {
            this.choose.addEventListener('click', () => this.chosen());
        }
        if (this.gaps) {
            this.gaps.addEventListener('click', (event) => this.mend(event.target.closest('[data-access-mend]')));
            document.addEventListener('innovation-changed', (event) => this.changed(event));
        }
    }

    part(name) {
        return this.root.querySelector('[data-access-' + name + ']');
    }

    /** Somebody was put on the list of participants, or taken off it. */
    changed(event) {
        const receipt = event.detail.receipt;
        const isOurs = event.target.dataset.space === this.root.dataset.access;
        if (isOurs && receipt && receipt.access) {
            this.show(receipt.access);
        }
    }

    show(access) {
        this.gaps.replaceChildren(...access.gaps.map((gap) => this.gap(gap)));
        setText(this.part('warning'), access.warning);
    }

    gap(gap) {
        const line = createElement('li', {}, [createElement('span', {}, [gap.text])]);
        if (gap.action !== '') {
            line.append(
                ' ',
                createElement(
                    'button',
                    {
                        type: 'button',
                        class: 'aui-button',
                        'data-access-mend': gap.action,
                        'data-user': gap.user,
                    },
                    [gap.label],
                ),
            );
        }
        return line;
    }

    chosen() {
        const option = this.root.querySelector('input[type="radio"]:checked');
        this.send('visibility', { visibility: option ? option.value : '' }, this.choose);
    }

    mend(button) {
        if (button) {
            this.send(button.dataset.accessMend, { user: button.dataset.user }, button);
        }
    }

    /** What was chosen stays chosen whatever comes of it, so that one can try again. */
    send(what, body, button) {
        const url = '/networks/' + encodeURIComponent(this.root.dataset.access) + '/access/' + what;
        const failed = (message) => {
            button.disabled = false;
            setText(this.part('error'), message || AJS.I18n.getText('innovation.access.failed'));
        };
        button.disabled = true;
        setText(this.part('error'), '');
        setText(this.part('state'), '');
        sendRequest('POST', restUrl(url), body).then(
            (answer) => {
                if (answer.status !== 200) {
                    failed((answer.json.errors || []).map((error) => error.message).join(' ') || answer.json.message);
                    return;
                }
                button.disabled = false;
                this.show(answer.json);
                setText(this.part('state'), AJS.I18n.getText('innovation.access.done'));
                if (!button.isConnected) {
                    this.choose.focus();
                }
            },
            () => failed(),
        );
    }
}
