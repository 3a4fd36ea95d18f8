/* A field with a day. */
import { FieldView } from './field-view.js';

export class DateView extends FieldView {
    listen(changed) {
        this.control.addEventListener('change', () => this.dayChanged(changed, false));
        this.control.addEventListener('blur', () => this.dayChanged(changed, true));
    }

    /** A day that is only half written is not sent: it would count as none. */
    dayChanged(changed, isDone) {
        if (this.control.validity.valid) {
            changed(isDone);
        } else if (isDone) {
            this.problem(AJS.I18n.getText('innovation.form.problem.date'));
        }
    }
}
