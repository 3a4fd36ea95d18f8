package dk.albertslund.innovation.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The latest values of one row. The form's own fields are a row too, with the id {@link #SHEET}. */
public record Row(String id, String list, Map<String, FieldChange> cells) {
    /** The id of the row that holds the form's own fields. */
    public static final String SHEET = "sheet";

    /** A field that every row has: {@code true} once somebody has removed the row. */
    public static final String REMOVED = "removed";

    public Row {
        cells = Map.copyOf(cells);
    }

    /** Empty text when nothing is written. */
    public String value(String field) {
        return cell(field).map(FieldChange::value).orElse("");
    }

    public boolean isTicked(String field) {
        return value(field).equals("true");
    }

    /** The choices made in a field that holds several. */
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
