/*
 * The stakeholders on a page as all three views know them. What stands in the table's fields is the truth: the other views
 * read it there, and change it there, so that every act is saved as an ordinary field is.
 */
(function () {
    'use strict';

    const Innovation = window.Innovation;

    /** One row of the table. */
    class Stakeholder {
        constructor(row) {
            this.row = row;
            this.id = row.dataset.row;
        }

        field(key) {
            return this.row.innovation.fields.find(field => field.place.field === key);
        }

        value(key) {
            return this.field(key).face.value();
        }

        name() {
            return this.value('label').trim() || AJS.I18n.getText("innovation.stakeholder.unnamed");
        }

        isEmpty() {
            return this.row.innovation.fields.every(field => field.face.value() === '');
        }

        step(key) {
            return Number(this.value(key));
        }

        isIn(phase) {
            return this.value('phases').split(',').includes(phase);
        }
    }

    Innovation.StakeholderBoard = class {
        constructor(root) {
            this.root = root;
            this.form = root.querySelector('[data-innovation-form]');
            this.rows = root.querySelector('[data-rows]');
            this.said = root.querySelector('[data-said]');
        }

        all() {
            return Innovation.all(this.rows, '[data-row]')
                .filter(row => !row.hidden && row.innovation)
                .map(row => new Stakeholder(row))
                .filter(stakeholder => !stakeholder.isEmpty());
        }

        find(id) {
            return this.all().find(stakeholder => stakeholder.id === id);
        }

        /** The quarter of the matrix that holds this spot; the matrix is the one that knows. */
        quadrant(influence, affected) {
            const spot = this.spot(influence, affected);
            return spot ? spot.closest('[data-category]') : null;
        }

        spot(influence, affected) {
            return this.root.querySelector('[data-matrix] [data-influence="' + influence + '"][data-affected="' + affected + '"]');
        }

        category(stakeholder) {
            return this.quadrant(stakeholder.step('influence'), stakeholder.step('affected'));
        }

        move(stakeholder, influence, affected) {
            const into = {influence: influence, affected: affected};
            Object.keys(into).filter(key => stakeholder.step(key) !== into[key])
                .forEach(key => stakeholder.field(key).replace(String(into[key])));
            this.changed();
            this.say(AJS.I18n.getText("innovation.stakeholder.said.place", stakeholder.name(), String(influence),
                String(affected), this.category(stakeholder).dataset.name));
        }

        plan(stakeholder, phase, title, isIn) {
            const others = stakeholder.value('phases').split(',').filter(key => key !== '' && key !== phase);
            stakeholder.field('phases').replace(others.concat(isIn ? [phase] : []).join(','));
            this.changed();
            this.say(isIn ? AJS.I18n.getText("innovation.stakeholder.said.in", stakeholder.name(), title)
                : AJS.I18n.getText("innovation.stakeholder.said.out", stakeholder.name(), title));
        }

        changed() {
            this.form.dispatchEvent(new CustomEvent('innovation-changed', {bubbles: true, detail: {receipt: null}}));
        }

        say(text) {
            this.said.textContent = text;
        }
    };
})();
