/* A value of a row whose fields are not on the page: it is saved and brought up to date as a field is. */
import { stateText } from '../form/field-view.js';

/** Troubles that only the field itself can tell of. */
const TROUBLES = ['refused', 'conflict'];

export class StoredView {
    /** @param group what the row is called, says where its values are and opens it */
    constructor(root, group) {
        this.root = root;
        this.group = group;
    }

    value() {
        return this.root.dataset.value;
    }

    show(value) {
        this.root.dataset.value = value;
        this.group.render();
    }

    describe(value) {
        return value;
    }

    receipt(receipt) {
        if (this.value() !== receipt.value) {
            this.show(receipt.value);
        }
    }

    state(name, time) {
        this.group.say(stateText(name, time));
        if (TROUBLES.includes(name)) {
            this.group.open();
        }
    }

    problem(text) {
        if (text) {
            this.group.say(text);
        }
    }

    hint(text) {
        this.root.dataset.hint = text;
    }

    /** The field finds out about the other's text by itself, once the row is open. */
    conflict() {
        return undefined;
    }

    offer() {
        return undefined;
    }
}
