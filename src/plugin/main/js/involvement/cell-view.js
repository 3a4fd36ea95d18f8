/* A cell of the grid: a group's part in one phase. A click goes on to the next status. */
import { createButton, createElement, setVisible } from '../common/dom.js';
import { showConflict } from '../form/conflict-panel.js';
import { stateText } from '../form/field-view.js';
import { modeText, statusText } from './grid-texts.js';
import { nextValue, statusOf } from './phase-status.js';

export class CellView {
    /** @param group the row, with what its other fields say */
    constructor(button, group) {
        this.button = button;
        this.root = button;
        this.group = group;
        this.phase = button.dataset.cell;
        this.trouble = null;
    }

    value() {
        return this.button.dataset.value;
    }

    show(value) {
        this.button.dataset.value = value;
        this.render();
    }

    status() {
        return statusOf(this.value(), this.phase, this.group.whole());
    }

    next() {
        return nextValue(this.value(), this.phase, this.group.whole());
    }

    describe(value) {
        return statusText(statusOf(value, this.phase, this.group.whole()));
    }

    phaseName() {
        return this.group.grid.phaseName(this.phase);
    }

    render() {
        const status = this.status();
        const isIn = status !== 'none';
        const mode = isIn && this.group.isCitizens() ? modeText(this.group.value('involvementMode')) : '';
        const missing =
            !isIn && this.group.isMissing(this.phase) ? AJS.I18n.getText('innovation.involvement.missing') : '';
        const key = [status, mode, missing].join('|');
        if (this.shown !== key) {
            this.shown = key;
            this.button.replaceChildren();
            if (isIn) {
                this.button.append(
                    createElement('span', { class: 'inno-mark inno-mark-' + status, 'aria-hidden': 'true' }, []),
                );
            }
            if (mode || missing) {
                const classes = 'inno-cell-word' + (missing ? ' inno-cell-missing' : '');
                this.button.append(createElement('span', { class: classes }, [mode || missing]));
            }
            this.button.dataset.hint = isIn || missing ? '' : AJS.I18n.getText('innovation.involvement.cell.empty');
        }
        const said = [statusText(status), mode, missing].filter((text) => text !== '').join(', ');
        const name = AJS.I18n.getText('innovation.involvement.cell', this.group.name(), this.phaseName(), said);
        if (this.button.getAttribute('aria-label') !== name) {
            this.button.setAttribute('aria-label', name);
        }
    }

    receipt(receipt) {
        if (this.value() !== receipt.value) {
            this.show(receipt.value);
        }
    }

    state(name, time) {
        if (name !== '') {
            this.group.grid.say(this, name, stateText(name, time));
        }
    }

    problem(text) {
        this.tell('error', text === '' ? [] : [createElement('p', { class: 'inno-error', role: 'alert' }, [text])]);
    }

    conflict(theirs, field) {
        const panel = createElement('div', { class: 'inno-conflict' }, []);
        this.tell('conflict', theirs === null ? [] : [panel]);
        if (theirs !== null) {
            showConflict(panel, this, theirs, field);
        }
    }

    offer(text, take) {
        this.group.grid.say(this, '', AJS.I18n.getText('innovation.form.conflict.took'));
        this.tell('offer', [
            createButton(AJS.I18n.getText('innovation.form.conflict.back'), 'inno-link', () => {
                this.tell('offer', []);
                take();
                this.button.focus();
            }),
        ]);
    }

    /** Under the grid, with the names of group and phase: a cell has no room for it. */
    tell(kind, elements) {
        const isTold = this.trouble !== null && this.trouble.kind === kind;
        if (this.trouble !== null && (elements.length > 0 || isTold)) {
            this.trouble.root.remove();
            this.trouble = null;
        }
        if (elements.length > 0) {
            const title = createElement('strong', {}, [this.group.name() + ', ' + this.phaseName()]);
            const root = createElement('div', { class: 'inno-grid-trouble' }, [title].concat(elements));
            this.trouble = { kind: kind, root: root };
            this.group.grid.troubles.append(root);
        }
        setVisible(this.group.grid.troubles, this.group.grid.troubles.children.length > 0);
    }
}
