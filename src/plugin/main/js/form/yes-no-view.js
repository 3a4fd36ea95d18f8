/* A field to tick. */
import { FieldView } from './field-view.js';

export class YesNoView extends FieldView {
    value() {
        return this.control.checked ? 'true' : '';
    }

    show(value) {
        this.control.checked = value === 'true';
    }

    describe(value) {
        return value === 'true' ? AJS.I18n.getText('innovation.form.yes') : AJS.I18n.getText('innovation.form.no');
    }
}
