/*
 * The stakeholders on a page as all three views know them. What stands in the table's fields is the truth: the other views
 * read it there, and change it there, so that every act is saved as an ordinary field is.
 */
import { isolateBidi } from '../common/bidi.js';
import { findAll } from '../common/dom.js';

/** One row of the table. */
class Stakeholder {
    constructor(row) {
        this.row = row;
        this.id = row.dataset.row;
    }

    /** Undefined for a field that is not on the page. */
    field(key) {
        return this.row.innovation.fields.find((field) => field.place.field === key);
    }

    value(key) {
        return this.field(key).view.value();
    }

    /** As it can stand among other words. */
    name() {
        return isolateBidi(this.value('label').trim()) || AJS.I18n.getText('innovation.stakeholder.unnamed');
    }

    isThere() {
        return (
            this.row.isConnected &&
            !this.row.hidden &&
            (this.isClosed() || this.row.innovation.fields.some((field) => field.view.value() !== ''))
        );
    }

    /** Whether only some of its values are on the page. */
    isClosed() {
        return this.row.innovation.closed !== null;
    }

    /** @return a promise of whether all its fields are on the page */
    open() {
        return this.isClosed() ? this.row.innovation.closed.open() : Promise.resolve(true);
    }

    step(key) {
        return Number(this.value(key));
    }

    isIn(phase) {
        return this.value('phases').split(',').includes(phase);
    }
}

export class StakeholderBoard {
    constructor(root) {
        this.root = root;
        this.form = root.querySelector('[data-innovation-form]');
        this.rows = root.querySelector('[data-rows]');
        this.statusLine = root.querySelector('[data-status]');
        this.byId = new Map();
    }

    all() {
        return findAll(this.rows, '[data-row]')
            .filter((row) => row.innovation)
            .map((row) => this.of(row))
            .filter((stakeholder) => stakeholder.isThere());
    }

    of(row) {
        const id = row.dataset.row;
        if (!this.byId.has(id)) {
            this.byId.set(id, new Stakeholder(row));
        }
        return this.byId.get(id);
    }

    /** One that is there. */
    find(id) {
        const stakeholder = this.byId.get(id);
        return stakeholder && stakeholder.isThere() ? stakeholder : undefined;
    }

    /** The quarter of the matrix that holds this spot; the matrix is the one that knows. */
    quadrant(influence, affected) {
        const spot = this.spot(influence, affected);
        return spot ? spot.closest('[data-category]') : null;
    }

    spot(influence, affected) {
        return this.root.querySelector(
            '[data-matrix] [data-influence="' + influence + '"][data-affected="' + affected + '"]',
        );
    }

    category(stakeholder) {
        return this.quadrant(stakeholder.step('influence'), stakeholder.step('affected'));
    }

    move(stakeholder, influence, affected) {
        this.write(stakeholder, { influence: String(influence), affected: String(affected) });
        this.announce(
            AJS.I18n.getText(
                'innovation.stakeholder.said.place',
                stakeholder.name(),
                String(influence),
                String(affected),
                this.category(stakeholder).dataset.name,
            ),
        );
    }

    /** Puts somebody back, who may have stood nowhere: then a value is empty. */
    put(stakeholder, { influence, affected }) {
        const spot = influence !== '' && affected !== '' ? this.spot(influence, affected) : null;
        if (spot) {
            const items = findAll(this.root, '[data-panel=matrix] [data-item]');
            const item = items.find((candidate) => candidate.dataset.item === stakeholder.id);
            const isFocused = item === document.activeElement;
            spot.insertBefore(item.parentElement, spot.querySelector('.inno-spot-count'));
            if (isFocused) {
                item.focus();
            }
            this.move(stakeholder, influence, affected);
            return;
        }
        this.write(stakeholder, { influence: influence, affected: affected });
        this.announce(AJS.I18n.getText('innovation.stakeholder.said.nowhere', stakeholder.name()));
    }

    write(stakeholder, values) {
        Object.keys(values)
            .filter((key) => stakeholder.value(key) !== values[key])
            .forEach((key) => stakeholder.field(key).replace(values[key]));
        this.changed(null, stakeholder.id);
    }

    plan(stakeholder, phase, title, isIn) {
        const others = stakeholder
            .value('phases')
            .split(',')
            .filter((key) => key !== '' && key !== phase);
        stakeholder.field('phases').replace(others.concat(isIn ? [phase] : []).join(','));
        this.changed(null, stakeholder.id);
        this.announce(
            isIn
                ? AJS.I18n.getText('innovation.stakeholder.said.in', stakeholder.name(), title)
                : AJS.I18n.getText('innovation.stakeholder.said.out', stakeholder.name(), title),
        );
    }

    /** @param row the only one that changed; any may have when it is left out */
    changed(receipt, row) {
        this.form.innovation.notifyChanged(receipt, row);
    }

    announce(text) {
        this.statusLine.textContent = text;
    }
}
