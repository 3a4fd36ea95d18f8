package dk.albertslund.innovation.form;

/**
 * One field's new value as a person sent it.
 *
 * @param list the list that the row stands in; empty for the form's own fields
 * @param row the row's id, made by the browser (a UUID), or {@link Row#SHEET}
 * @param value what the person wrote
 * @param expectedRevision the revision of the value that the person saw before writing; 0 when there was none
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
    /** The same with the value as it will be kept. */
    FieldUpdate withValue(String accepted) {
        return new FieldUpdate(networkId, kind, turn, list, row, field, accepted, expectedRevision, author);
    }
}
