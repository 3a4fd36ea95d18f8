package dk.albertslund.innovation.form;

import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetKey;
import java.util.Optional;

/**
 * Command to set one field to a new value.
 *
 * @param list the row's list; empty for the form's own fields
 * @param row the row's id, a UUID made by the browser, or {@link Row#SHEET}
 * @param value the value as entered
 * @param expectedRevision the field's revision that the writer has seen, for optimistic locking; 0 when it had no value
 * @param author the writer's user key
 * @param secret what the browser keeps of a row without a name, to correct it; else empty
 * @param known the value that the writer has seen, in a row without a name, where revisions tell nothing; empty when unknown
 */
public record FieldUpdate(
        SheetKey sheet,
        String list,
        String row,
        String field,
        String value,
        int expectedRevision,
        String author,
        String secret,
        Optional<String> known) {
    public FieldUpdate(
            SheetKey sheet,
            String list,
            String row,
            String field,
            String value,
            int expectedRevision,
            String author,
            String secret) {
        this(sheet, list, row, field, value, expectedRevision, author, secret, Optional.empty());
    }

    public FieldUpdate(
            SheetKey sheet, String list, String row, String field, String value, int expectedRevision, String author) {
        this(sheet, list, row, field, value, expectedRevision, author, "");
    }

    public FieldUpdate(
            int networkId,
            String kind,
            int turn,
            String list,
            String row,
            String field,
            String value,
            int expectedRevision,
            String author) {
        this(new SheetKey(networkId, kind, turn), list, row, field, value, expectedRevision, author);
    }

    public int networkId() {
        return sheet.networkId();
    }

    public String kind() {
        return sheet.kind();
    }

    public int turn() {
        return sheet.turn();
    }

    /** A copy with the validated value. */
    FieldUpdate withValue(String accepted) {
        return new FieldUpdate(sheet, list, row, field, accepted, expectedRevision, author, secret, known);
    }

    /** A copy for the field as it is stored. */
    FieldUpdate withField(String key) {
        return new FieldUpdate(sheet, list, row, key, value, expectedRevision, author, secret, known);
    }
}
