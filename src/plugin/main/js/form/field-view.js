/* What a person sees of a field: its control, where the text is, what is wrong with it, and who else wrote in it. */
import { createButton, setText, setVisible, unfoldAround } from '../common/dom.js';
import { showConflict } from './conflict-panel.js';

/** Of these a person has to know, also where the field is folded away. */
const UNSENT = ['device', 'nowhere'];
const growsByItself = window.CSS && CSS.supports('field-sizing', 'content');

function part(root, name) {
    return root.querySelector('[data-' + name + ']');
}

/** Where a value is, in words. */
export function stateText(name, time) {
    const states = {
        saving: AJS.I18n.getText('innovation.form.state.saving'),
        saved: AJS.I18n.getText('innovation.form.state.saved', time || ''),
        device: AJS.I18n.getText('innovation.form.state.device'),
        nowhere: AJS.I18n.getText('innovation.form.state.nowhere'),
        refused: AJS.I18n.getText('innovation.form.state.refused'),
        conflict: AJS.I18n.getText('innovation.form.state.taken'),
    };
    return states[name] || '';
}

export class FieldView {
    constructor(root) {
        this.root = root;
        this.limit = Number(root.dataset.limit);
        this.control = part(root, 'control');
        this.count();
        this.grow();
    }

    /** Calls changed(isDone) when the person has written something. */
    listen(changed) {
        this.control.addEventListener('change', () => changed(true));
    }

    value() {
        return this.control.value;
    }

    show(value) {
        this.control.value = value;
        this.count();
        this.grow();
    }

    /** Shows the text as the wiki keeps it, unless the person is still in the field. */
    receipt(receipt) {
        if (document.activeElement !== this.control && this.value() !== receipt.value) {
            this.show(receipt.value);
        }
        setVisible(part(this.root, 'history'), true);
    }

    focus() {
        this.control.focus();
    }

    count() {
        const counter = part(this.root, 'count');
        if (counter) {
            const length = Array.from(this.control.value.trim()).length;
            counter.textContent = AJS.I18n.getText('innovation.form.count', String(length), String(this.limit));
            counter.classList.toggle('inno-over', length > this.limit);
        }
    }

    /** As high as what is written in it. */
    grow() {
        if (!growsByItself && this.control.tagName === 'TEXTAREA' && this.control.scrollHeight > 0) {
            this.control.style.height = 'auto';
            this.control.style.height = this.control.scrollHeight + 2 + 'px';
        }
    }

    state(name, time) {
        const line = part(this.root, 'state');
        setText(line, stateText(name, time));
        line.dataset.name = name;
        if (UNSENT.includes(name)) {
            unfoldAround(this.root);
        }
    }

    problem(text) {
        setText(part(this.root, 'error'), text);
        if (text) {
            unfoldAround(this.root);
            this.control.setAttribute('aria-invalid', 'true');
        } else {
            this.control.removeAttribute('aria-invalid');
        }
    }

    hint(text) {
        setText(part(this.root, 'hint'), text);
    }

    /** A value as people read it. */
    describe(value) {
        return value;
    }

    conflict(theirs, field) {
        if (theirs) {
            unfoldAround(this.root);
        }
        showConflict(part(this.root, 'conflict'), this, theirs, field);
    }

    /** After the other's text was conflict: the way back to one's own. */
    offer(text, take) {
        const line = part(this.root, 'state');
        line.textContent = AJS.I18n.getText('innovation.form.conflict.took') + ' ';
        line.append(createButton(AJS.I18n.getText('innovation.form.conflict.back'), 'inno-link', take));
    }
}
