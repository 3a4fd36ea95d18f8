/* Makes the partner of a row in the other form: a stakeholder's row in the involvement design, and the other way round. */
import { createButton, createElement, findAll, setText, setVisible } from '../common/dom.js';
import { restUrl, sendRequest } from '../common/rest.js';

const ROW_IN_ADDRESS = '#row=';

/** What each of the two forms needs to know about the other. */
const DIRECTIONS = {
    stakeholders: {
        from: 'stakeholders',
        to: 'involvementDesign',
        list: 'design',
        page: 'design',
        who: 'label',
        make: () => AJS.I18n.getText('innovation.involvement.exchange.toDesign'),
        made: () => AJS.I18n.getText('innovation.involvement.exchange.inDesign'),
    },
    involvementDesign: {
        from: 'design',
        to: 'stakeholders',
        list: 'rows',
        page: 'stakeholders',
        who: 'who',
        make: () => AJS.I18n.getText('innovation.involvement.exchange.toStakeholders'),
        made: () => AJS.I18n.getText('innovation.involvement.exchange.inStakeholders'),
    },
};

class PartnerLink {
    constructor(exchange, row) {
        this.exchange = exchange;
        this.row = row;
        this.container = createElement('span', { class: 'inno-exchange' }, []);
        this.state = createElement('span', { class: 'inno-state', role: 'status' }, []);
        this.problem = createElement('span', { class: 'inno-error', role: 'alert' }, []);
        this.button = createButton(exchange.direction.make(), 'aui-button', () => this.make());
        this.container.append(this.button, this.state, this.problem);
        this.insert();
        this.render(exchange.partners[row.dataset.row], null);
    }

    /** Beside the row's other links; in a line, which has none, at its end. */
    insert() {
        const remove = this.row.querySelector('[data-remove]');
        if (remove) {
            remove.before(this.container);
        } else {
            this.row.querySelector('td:last-child').append(this.container);
        }
    }

    /** Somebody must be written, and tools are no people. */
    canHavePartner() {
        const value = (key) => {
            const control = this.row.querySelector('[data-field=' + key + '] [data-control]');
            return control ? control.value.trim() : '';
        };
        return value(this.exchange.direction.who) !== '' && value('rowKind') !== 'toolsApproaches';
    }

    /** @param made the answer to the act, for undoing it; null when the partner was there before */
    render(partner, made) {
        this.partner = partner;
        this.state.textContent = '';
        if (partner) {
            const page = this.exchange.page;
            this.state.append(
                page
                    ? createElement('a', { href: page + ROW_IN_ADDRESS + partner }, [this.exchange.direction.made()])
                    : this.exchange.direction.made(),
            );
        }
        if (made) {
            this.state.append(
                ' ',
                createButton(AJS.I18n.getText('innovation.involvement.exchange.undo'), 'inno-link', () =>
                    this.undo(made),
                ),
            );
        }
        this.updateButton();
    }

    updateButton() {
        if (!this.container.isConnected) {
            this.insert();
        }
        setVisible(this.button, !this.partner && this.canHavePartner());
    }

    showError(answer) {
        this.button.disabled = false;
        const errors = (answer.json.errors || []).map((error) => error.message).join(' ');
        setText(
            this.problem,
            errors || answer.json.message || AJS.I18n.getText('innovation.involvement.exchange.failed'),
        );
    }

    /** What is written in the row goes first, so that it can come along. */
    make() {
        const url = this.exchange.url + '/' + this.exchange.direction.from + '/' + this.row.dataset.row;
        this.button.disabled = true;
        setText(this.problem, '');
        Promise.all(this.row.innovation.fields.map((field) => field.send()))
            .then(() => sendRequest('POST', url, {}))
            .then((answer) => {
                if (answer.status !== 200) {
                    this.showError(answer);
                    return;
                }
                this.button.disabled = false;
                this.render(answer.json.row, answer.json);
                this.state.querySelector('a, button').focus();
            })
            .catch(() => this.showError({ json: {} }));
    }

    undo(made) {
        const direction = this.exchange.direction;
        const url = this.exchange.sheets + '/' + direction.to + '/rows/' + made.row + '/fields/removed';
        sendRequest('PATCH', url, { list: direction.list, value: 'true', base: made.removedRevision })
            .then((answer) => {
                if (answer.status === 200) {
                    this.render(null, null);
                    this.button.focus();
                } else {
                    this.showError(answer);
                }
            })
            .catch(() => this.showError({ json: {} }));
    }
}

function start(form) {
    const space = restUrl('/networks/' + encodeURIComponent(form.dataset.space));
    const direction = DIRECTIONS[form.dataset.kind];
    sendRequest('GET', space + '/exchange').then(
        (answer) => {
            if (answer.status !== 200) {
                return;
            }
            const pairs = answer.json.pairs;
            const partners =
                direction.from === 'stakeholders'
                    ? pairs
                    : Object.fromEntries(Object.entries(pairs).map((pair) => pair.reverse()));
            const exchange = {
                direction: direction,
                partners: partners,
                page: answer.json[direction.page],
                url: space + '/exchange',
                sheets: space + '/sheets',
            };
            const links = new Map();
            const update = () =>
                findAll(form, '[data-row]').forEach((row) => {
                    // Nothing to see: a line can tell of a partner, and makes none
                    const isClosed = row.hasAttribute('data-closed') && !partners[row.dataset.row];
                    // A group of the grid has room for it once it is open
                    const isFolded = row.querySelector('[data-more-panel]') && !row.querySelector('[data-remove]');
                    if (isClosed || isFolded) {
                        return;
                    }
                    if (links.has(row)) {
                        links.get(row).updateButton();
                    } else {
                        links.set(row, new PartnerLink(exchange, row));
                    }
                });
            form.addEventListener('innovation-changed', update);
            update();
        },
        () => undefined,
    );
}

/** @param kind of the forms whose rows get their partner's link: each page kind starts its own */
export function startPartnerRows(kind) {
    findAll(document, '[data-innovation-form]')
        .filter((form) => form.dataset.kind === kind)
        .forEach(start);
}
