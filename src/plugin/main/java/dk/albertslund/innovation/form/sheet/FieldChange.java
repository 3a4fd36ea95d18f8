package dk.albertslund.innovation.form.sheet;

import java.time.Instant;

/**
 * One saved value of a field: an immutable entry of the append-only change log. A field's latest change is its current
 * value.
 *
 * @param revision sequence number of the change within the sheet, from 1
 * @param rowCreatedRevision the revision that created the row; rows are sorted by it
 * @param list the row's list; empty for the form's own fields
 * @param row the row's id; {@link Row#SHEET} for the form's own fields
 * @param author the writer's user key
 */
public record FieldChange(
        int revision,
        int rowCreatedRevision,
        String list,
        String row,
        String field,
        String value,
        String author,
        Instant saved) {
    /** A value of the form itself that nobody wrote: it follows from what is written elsewhere, and is never stored. */
    public static FieldChange derived(String field, String value) {
        return new FieldChange(0, 0, "", Row.SHEET, field, value, "", Instant.EPOCH);
    }

    /** A copy under another key. */
    public FieldChange withField(String key) {
        return new FieldChange(revision, rowCreatedRevision, list, row, key, value, author, saved);
    }
}
