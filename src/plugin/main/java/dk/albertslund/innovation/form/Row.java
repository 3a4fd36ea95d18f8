package dk.albertslund.innovation.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Current values of one row. The form's own fields are the row with the id {@link #SHEET}. */
public record Row(String id, String list, Map<String, FieldChange> cells) {
    /** The id of the row that holds the form's own fields. */
    public static final String SHEET = "sheet";

    /** Built-in field of every row: {@code true} when the row is removed (soft delete). */
    public static final String REMOVED = "removed";

    public Row {
        cells = Map.copyOf(cells);
    }

    /** The empty string when the field has no value. */
    public String value(String field) {
        return cell(field).map(FieldChange::value).orElse("");
    }

    public boolean isTicked(String field) {
        return value(field).equals("true");
    }

    /** The keys of a field with several choices. */
    public List<String> keys(String field) {
        return Field.splitKeys(value(field));
    }

    public Optional<FieldChange> cell(String field) {
        return Optional.ofNullable(cells.get(field));
    }

    public boolean isRemoved() {
        return isTicked(REMOVED);
    }
}
