package dk.albertslund.innovation.form;

import dk.albertslund.innovation.form.sheet.AnswerKey;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetState;

/**
 * Result of saving a field.
 *
 * @param change the change that holds the field's current value
 * @param sheet the sheet before the change
 * @param rows only the form's own fields, the field's row, and the rows that these refer to
 */
public record SaveResult(FieldChange change, Sheet sheet, SheetState rows) {
    /** The same as the writer may see it. */
    public SaveResult visibleTo(FormKind kind, FormReader writer) {
        return kind.definition().hasRowRules()
                ? new SaveResult(
                        change.withField(AnswerKey.fieldOf(change.field())),
                        sheet,
                        VisibleSheet.of(kind, rows, writer).state())
                : this;
    }
}
