package dk.albertslund.innovation.form;

/**
 * Command to set one field to a new value.
 *
 * @param list the row's list; empty for the form's own fields
 * @param row the row's id, a UUID made by the browser, or {@link Row#SHEET}
 * @param value the value as entered
 * @param expectedRevision the field's revision that the writer has seen, for optimistic locking; 0 when it had no value
 * @param author the writer's user key
 */
public record FieldUpdate(
        int networkId,
        String kind,
        int turn,
        String list,
        String row,
        String field,
        String value,
        int expectedRevision,
        String author) {
    /** A copy with the validated value. */
    FieldUpdate withValue(String accepted) {
        return new FieldUpdate(networkId, kind, turn, list, row, field, accepted, expectedRevision, author);
    }
}
