package dk.albertslund.innovation.form;

import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;

/**
 * Makes field updates on one sheet in one author's name.
 *
 * @param kind the key of the form
 * @param author the author's user key
 */
public record FieldUpdateBuilder(int networkId, String kind, int turn, String author) {
    /** On the only sheet of a form that is not per turn. */
    public static FieldUpdateBuilder ofOnlyTurn(int networkId, String kind, String author) {
        return new FieldUpdateBuilder(networkId, kind, Sheet.ONLY_TURN, author);
    }

    /** Sets one of the form's own fields that has no value yet. */
    public FieldUpdate initial(String field, String value) {
        return initial("", Row.SHEET, field, value);
    }

    /** Sets a field of a row that has no value yet. */
    public FieldUpdate initial(String list, String row, String field, String value) {
        return update(list, row, field, value, 0);
    }

    /** @param expectedRevision see {@link FieldUpdate} */
    public FieldUpdate update(String list, String row, String field, String value, int expectedRevision) {
        return new FieldUpdate(networkId, kind, turn, list, row, field, value, expectedRevision, author);
    }
}
