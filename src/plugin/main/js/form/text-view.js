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
        this.control.addEventListener('blur', () => changed(true));
    }

    keepToOneLine() {
        if (this.isOneLine && /[\r\n]/.test(this.control.value)) {
            this.control.value = this.control.value.replace(/[\r\n]+/g, ' ');
        }
    }
}
