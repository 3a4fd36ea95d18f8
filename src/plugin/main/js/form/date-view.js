/* A field with a day: written in the reader's own format or chosen in a calendar, sent as ISO 8601. */
import { isDay } from './date-words.js';
import { isWholeDay, longDay, readDay, startDateInput, writeDay } from './date-input.js';
import { FieldView } from './field-view.js';

export class DateView extends FieldView {
    constructor(root) {
        super(root);
        startDateInput(this.control);
    }

    /** Half a day is not sent while it is being written; what turns out to be none is refused and stays in the field. */
    listen(changed) {
        this.control.addEventListener('input', () => {
            if (isWholeDay(this.control.value)) {
                changed(false);
            }
        });
        ['change', 'blur'].forEach((name) => this.control.addEventListener(name, () => this.leave(changed)));
    }

    leave(changed) {
        changed(true);
        if (this.value() !== '' && !isDay(this.value())) {
            this.problem(AJS.I18n.getText('innovation.form.problem.date'));
        }
    }

    value() {
        return readDay(this.control);
    }

    show(value) {
        writeDay(this.control, value);
    }

    describe(value) {
        return isDay(value) ? longDay(value) : value;
    }
}
