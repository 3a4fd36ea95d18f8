/* From a stakeholder to a row of the involvement design and back in one act; the wiki knows who stands in both. */
(function () {
    'use strict';

    const Innovation = window.Innovation;
    const ROW_IN_ADDRESS = '#row=';

    /** What the two forms call each other. */
    const WAYS = {
        stakeholders: {
            from: 'stakeholders', to: 'involvementDesign', list: 'design', page: 'design', who: 'label',
            make: () => AJS.I18n.getText("innovation.involvement.exchange.toDesign"),
            made: () => AJS.I18n.getText("innovation.involvement.exchange.inDesign")
        },
        involvementDesign: {
            from: 'design', to: 'stakeholders', list: 'rows', page: 'stakeholders', who: 'who',
            make: () => AJS.I18n.getText("innovation.involvement.exchange.toStakeholders"),
            made: () => AJS.I18n.getText("innovation.involvement.exchange.inStakeholders")
        }
    };

    class Act {
        constructor(exchange, row) {
            this.exchange = exchange;
            this.row = row;
            this.place = Innovation.element('span', {class: 'inno-exchange'}, []);
            this.state = Innovation.element('span', {class: 'inno-state', role: 'status'}, []);
            this.problem = Innovation.element('span', {class: 'inno-error', role: 'alert'}, []);
            this.button = Innovation.button(exchange.way.make(), 'aui-button', () => this.make());
            this.place.append(this.button, this.state, this.problem);
            this.stand(row.querySelector('[data-remove]'));
            this.draw(exchange.partners[row.dataset.row], null);
        }

        /** Beside the row's other acts; in a table, whose acts stand close, below how somebody takes part. */
        stand(remove) {
            const cell = remove.closest('td');
            if (cell) {
                this.button.className = 'inno-link';
                cell.previousElementSibling.append(this.place);
            } else {
                remove.before(this.place);
            }
        }

        /** Somebody must be written, and tools are no people. */
        isPossible() {
            const value = key => {
                const control = this.row.querySelector('[data-field=' + key + '] [data-control]');
                return control ? control.value.trim() : '';
            };
            return value(this.exchange.way.who) !== '' && value('rowKind') !== 'toolsApproaches';
        }

        /** @param made the answer to the act, for undoing it; null when the partner was there before */
        draw(partner, made) {
            this.partner = partner;
            this.state.textContent = '';
            if (partner) {
                const page = this.exchange.page;
                this.state.append(page
                    ? Innovation.element('a', {href: page + ROW_IN_ADDRESS + partner}, [this.exchange.way.made()])
                    : this.exchange.way.made());
            }
            if (made) {
                this.state.append(' ', Innovation.button(AJS.I18n.getText("innovation.involvement.exchange.undo"),
                    'inno-link', () => this.undo(made)));
            }
            this.follow();
        }

        follow() {
            Innovation.show(this.button, !this.partner && this.isPossible());
        }

        refuse(answer) {
            this.button.disabled = false;
            const errors = (answer.json.errors || []).map(error => error.message).join(' ');
            Innovation.write(this.problem, errors || answer.json.message
                || AJS.I18n.getText("innovation.involvement.exchange.failed"));
        }

        /** What is written in the row goes first, so that it can come along. */
        make() {
            const url = this.exchange.url + '/' + this.exchange.way.from + '/' + this.row.dataset.row;
            this.button.disabled = true;
            Innovation.write(this.problem, '');
            Promise.all(this.row.innovation.fields.map(field => field.send()))
                .then(() => Innovation.call('POST', url, {}))
                .then(answer => {
                    if (answer.status !== 200) {
                        this.refuse(answer);
                        return;
                    }
                    this.button.disabled = false;
                    this.draw(answer.json.row, answer.json);
                    this.state.querySelector('a, button').focus();
                })
                .catch(() => this.refuse({json: {}}));
        }

        undo(made) {
            const way = this.exchange.way;
            const url = this.exchange.sheets + '/' + way.to + '/rows/' + made.row + '/fields/removed';
            Innovation.call('PATCH', url, {list: way.list, value: 'true', base: made.removedRevision}).then(answer => {
                if (answer.status === 200) {
                    this.draw(null, null);
                    this.button.focus();
                } else {
                    this.refuse(answer);
                }
            }).catch(() => this.refuse({json: {}}));
        }
    }

    /** Comes from the other form: shows the row that was asked for. */
    function goToRow(form) {
        if (window.location.hash.indexOf(ROW_IN_ADDRESS) !== 0) {
            return;
        }
        const id = window.location.hash.slice(ROW_IN_ADDRESS.length);
        const row = Innovation.all(form, '[data-row]').find(candidate => candidate.dataset.row === id);
        if (row) {
            row.querySelector('[data-control]').focus();
            row.scrollIntoView({block: 'center'});
        }
    }

    function start(form) {
        const space = Innovation.restUrl('/networks/' + encodeURIComponent(form.dataset.space));
        const way = WAYS[form.dataset.kind];
        goToRow(form);
        Innovation.call('GET', space + '/exchange').then(answer => {
            if (answer.status !== 200) {
                return;
            }
            const pairs = answer.json.pairs;
            const partners = way.from === 'stakeholders' ? pairs
                : Object.fromEntries(Object.entries(pairs).map(pair => pair.reverse()));
            const exchange = {way: way, partners: partners, page: answer.json[way.page],
                url: space + '/exchange', sheets: space + '/sheets'};
            const acts = new Map();
            const tend = () => Innovation.all(form, '[data-row]').forEach(row => {
                if (acts.has(row)) {
                    acts.get(row).follow();
                } else {
                    acts.set(row, new Act(exchange, row));
                }
            });
            form.addEventListener('innovation-changed', tend);
            tend();
        }, () => undefined);
    }

    Innovation.whenReady(() => Innovation.all(document, '[data-innovation-form]')
        .filter(form => WAYS[form.dataset.kind])
        .forEach(start));
})();
