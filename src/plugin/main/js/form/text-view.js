/* A field to type in: saved while the person writes, and at once when they leave it. */
import { FieldView } from './field-view.js';

export class TextView extends FieldView {
    constructor(root) {
        super(root);
        this.isOneLine = this.control.hasAttribute('data-one-line');
    }

    listen(changed) {
        super.listen(changed);
        this.control.addEventListener('input', () => {
            this.keepToOneLine();
            this.count();
            this.grow();
            changed(false);
        });
        this.control.addEventListener('focus', () => {
            this.before = this.control.value;
        });
        this.control.addEventListener('blur', () => changed(true));
        this.control.addEventListener('keydown', (event) => this.keyPressed(event, changed));
    }

    /** Esc takes back what was written since the person came; Enter ends a field of one line, and is the list's in a row. */
    keyPressed(event, changed) {
        if (event.isComposing) {
            return;
        }
        if (event.key === 'Escape' && this.control.value !== this.before) {
            event.stopPropagation();
            this.show(this.before);
            changed(true);
        } else if (event.key === 'Enter' && this.isOneLine && !this.root.closest('[data-row]')) {
            event.preventDefault();
            this.control.blur();
        }
    }

    keepToOneLine() {
        if (this.isOneLine && /[\r\n]/.test(this.control.value)) {
            this.control.value = this.control.value.replace(/[\r\n]+/g, ' ');
        }
    }
}
