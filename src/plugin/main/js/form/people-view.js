/* A field of people: a chip for each, an entry with suggestions, and a button that works without them. */
import { isolateBidi } from '../common/bidi.js';
import { createButton, createElement, findAll, setText, setVisible } from '../common/dom.js';
import { FieldView } from './field-view.js';
import { findPerson, suggestPeople } from './people-search.js';

export class PeopleView extends FieldView {
    constructor(root) {
        super(root);
        this.chips = root.querySelector('[data-chips]');
        findAll(this.chips, '[data-name]').forEach((chip) => this.addRemove(chip, chip.textContent.trim()));
    }

    listen(changed) {
        this.changed = changed;
        const list = this.root.querySelector('datalist');
        suggestPeople(this.control, list, (person) => this.add([person]));
        this.control.addEventListener('keydown', (event) => {
            if (event.key === 'Enter' && !event.isComposing) {
                event.preventDefault();
                this.addTyped();
            }
        });
        this.control.addEventListener('input', () => this.showError(''));
        this.root.querySelector('[data-people-add]').addEventListener('click', () => {
            this.addTyped();
            this.focus();
        });
    }

    names() {
        return findAll(this.chips, '[data-name]').map((chip) => chip.dataset.name);
    }

    value() {
        return this.names().join(',');
    }

    /** Without full names the user names are shown until the receipt brings them. */
    show(value, people) {
        const known = (people || []).concat(this.known());
        this.chips.textContent = '';
        value
            .split(',')
            .filter((name) => name !== '')
            .forEach((name) => {
                const person = known.find((candidate) => candidate.name === name);
                this.addChip(name, person ? person.fullName : name);
            });
    }

    known() {
        return findAll(this.chips, '[data-name]').map((chip) => ({
            name: chip.dataset.name,
            fullName: chip.querySelector('bdi').textContent,
        }));
    }

    receipt(receipt) {
        this.show(receipt.value, receipt.people);
        setVisible(this.root.querySelector('[data-history]'), true);
    }

    typed() {
        return this.control.value
            .split(',')
            .map((text) => text.trim())
            .filter((text) => text !== '');
    }

    /**
     * Adds each typed name that means one person; one that means nobody, or several, stays where it was typed. Resolves
     * to whether all of them were added.
     */
    addTyped() {
        const before = this.control.value;
        const typed = this.typed();
        return Promise.all(typed.map(findPerson)).then((found) => {
            const isUnchanged = this.control.value === before;
            if (isUnchanged) {
                this.addFound(typed, found);
            }
            return isUnchanged && found.every((one) => one.person);
        });
    }

    addFound(typed, found) {
        this.add(found.filter((one) => one.person).map((one) => one.person));
        this.control.value = typed.filter((text, index) => !found[index].person).join(', ');
        this.showError(
            found
                .filter((one) => one.problem)
                .map((one) => one.problem)
                .join(' '),
        );
    }

    /** In the wizard the line for what is wrong has another name. */
    showError(text) {
        const line = this.root.querySelector('[data-error], [data-wizard-error]');
        if (text !== '' || this.hasError) {
            setText(line, text);
            this.control.toggleAttribute('aria-invalid', false);
            if (text !== '') {
                this.control.setAttribute('aria-invalid', 'true');
            }
        }
        this.hasError = text !== '';
    }

    add(people) {
        const fresh = people.filter(
            (person, index) =>
                this.names().indexOf(person.name) < 0 &&
                people.findIndex((other) => other.name === person.name) === index,
        );
        this.control.value = '';
        if (fresh.length > 0) {
            if (this.limit === 1) {
                this.chips.textContent = '';
            }
            fresh.forEach((person) => this.addChip(person.name, person.fullName));
            this.changed(true);
        }
    }

    addChip(name, fullName) {
        const chip = createElement('li', { class: 'inno-chip', 'data-name': name }, [
            createElement('bdi', {}, [fullName]),
        ]);
        this.addRemove(chip, fullName);
        this.chips.append(chip);
    }

    addRemove(chip, fullName) {
        const button = createButton('\u00d7', 'inno-chip-remove', () => {
            chip.remove();
            this.changed(true);
            this.focus();
        });
        button.setAttribute('aria-label', AJS.I18n.getText('innovation.form.people.remove', isolateBidi(fullName)));
        chip.append(button);
    }

    describe(value, people) {
        const known = (people || []).concat(this.known());
        return value
            .split(',')
            .filter((name) => name !== '')
            .map((name) => {
                const person = known.find((candidate) => candidate.name === name);
                return isolateBidi(person ? person.fullName : name);
            })
            .join(', ');
    }
}
