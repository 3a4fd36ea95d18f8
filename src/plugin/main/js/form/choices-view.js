/* A field of which any number of choices may be ticked. */
import { findAll } from '../common/dom.js';
import { FieldView } from './field-view.js';

export class ChoicesView extends FieldView {
    ticks() {
        return findAll(this.root, '[data-control]');
    }

    listen(changed) {
        this.ticks().forEach((tick) => tick.addEventListener('change', () => changed(true)));
    }

    value() {
        return this.ticks()
            .filter((tick) => tick.checked)
            .map((tick) => tick.value)
            .join(',');
    }

    show(value) {
        const chosen = value.split(',');
        this.ticks().forEach((tick) => {
            tick.checked = chosen.indexOf(tick.value) >= 0;
        });
    }

    describe(value) {
        const chosen = value.split(',');
        return this.ticks()
            .filter((tick) => chosen.indexOf(tick.value) >= 0)
            .map((tick) => tick.parentElement.textContent.trim())
            .join(', ');
    }
}
