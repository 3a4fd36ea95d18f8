package dk.albertslund.innovation.form.sheet;

import dk.albertslund.innovation.common.KeyList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Current values of one row. The form's own fields are the row with the id {@link #SHEET}. */
public record Row(String id, String list, Map<String, FieldChange> cells) {
    /** The id of the row that holds the form's own fields. */
    public static final String SHEET = "sheet";

    /** Built-in field of every row: {@code true} when the row is removed (soft delete). */
    public static final String REMOVED = "removed";

    /** Built-in field of a row that its author may show to others: {@code true} when it is shown. */
    public static final String SHARED = "shared";

    /** Built-in field of a row that may be put under another: the id of that row, or empty. */
    public static final String MERGED_INTO = "mergedInto";

    /** Built-in field of the form itself: {@code true} while new rows are stored without their author. */
    public static final String WITHOUT_NAMES = "anonymous";

    /** The author of a row whose author is not stored. */
    public static final String ANONYMOUS = "-";

    private static final Set<String> BUILT_IN = Set.of(REMOVED, SHARED, MERGED_INTO);

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

    /** Whether both days are written and the first one is before the other. */
    public boolean isBefore(String day, String other) {
        // ISO 8601 days are in the order of their texts
        return !value(day).isEmpty() && value(day).compareTo(value(other)) < 0;
    }

    /** The keys of a field with several choices. */
    public List<String> keys(String field) {
        return KeyList.split(value(field));
    }

    public Optional<FieldChange> cell(String field) {
        return Optional.ofNullable(cells.get(field));
    }

    /**
     * The user key of the author of a row that only its author changes; {@link #ANONYMOUS} when it is not stored.
     * Removing, merging and answering are done by others too, so those do not count.
     */
    public Optional<String> author() {
        return cells.values().stream()
                .filter(cell -> !BUILT_IN.contains(cell.field()) && !AnswerKey.isAnswer(cell.field()))
                .map(FieldChange::author)
                .findFirst();
    }

    /** Whether one of the values was saved after that revision of the sheet. */
    public boolean isChangedSince(int revision) {
        return cells.values().stream().anyMatch(cell -> cell.revision() > revision);
    }

    /** Whether the field is one that rows have beside those of their list. */
    public static boolean isBuiltIn(String field) {
        return BUILT_IN.contains(field);
    }

    public boolean isRemoved() {
        return isTicked(REMOVED);
    }
}
