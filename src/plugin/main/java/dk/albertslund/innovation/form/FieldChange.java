package dk.albertslund.innovation.form;

import java.time.Instant;

/**
 * One field's new value: what was written, by whom, when. Changes are kept for ever; the latest one of a field is its
 * value.
 *
 * @param revision counts the changes of the sheet, from 1
 * @param rowCreatedRevision the revision at which the row came to be; rows stand in this order
 * @param list the list that the row stands in; empty for the form's own fields
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
        Instant saved) {}
