package dk.albertslund.innovation.form.sheet;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Immutable snapshot of a sheet's current values: the latest change of every field, grouped in rows. Removed rows are
 * excluded.
 */
public final class SheetState {
    public static final SheetState EMPTY = new SheetState(List.of());

    private final List<FieldChange> latest;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** @param latest the latest change of every field, in any order */
    public SheetState(Collection<FieldChange> latest) {
        this.latest = latest.stream()
                .sorted(Comparator.comparingInt(FieldChange::rowCreatedRevision)
                        .thenComparingInt(FieldChange::revision))
                .toList();
        Map<String, Map<String, FieldChange>> cells = new LinkedHashMap<>();
        for (FieldChange change : this.latest) {
            cells.computeIfAbsent(change.row(), id -> new LinkedHashMap<>()).put(change.field(), change);
        }
        cells.forEach((id, fields) ->
                rows.put(id, new Row(id, fields.values().iterator().next().list(), fields)));
    }

    /** The form's own fields. */
    public Row sheet() {
        return rows.getOrDefault(Row.SHEET, new Row(Row.SHEET, "", Map.of()));
    }

    /** The empty string when the field has no value. */
    public String value(String field) {
        return sheet().value(field);
    }

    public Optional<Row> row(String id) {
        return Optional.ofNullable(rows.get(id)).filter(row -> !row.isRemoved());
    }

    /** Includes removed rows, which can be restored. */
    public Optional<Row> rowIncludingRemoved(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** All rows in the order of their creation: the form's own fields, and rows that were removed. */
    public Collection<Row> allRows() {
        return rows.values();
    }

    /** The list's rows in the order of their creation, without removed ones. */
    public List<Row> rows(String list) {
        return rows.values().stream()
                .filter(row -> row.list().equals(list) && !row.isRemoved())
                .toList();
    }

    /** The current values in the order of the rows, without empty ones and removed rows. */
    public List<FieldChange> latestChanges() {
        return latest.stream()
                .filter(change -> !change.value().isEmpty() && row(change.row()).isPresent())
                .toList();
    }

    /** A copy with the change applied. */
    public SheetState with(FieldChange change) {
        return with(List.of(change));
    }

    /** A copy with the changes applied; the later one of the same field wins. */
    public SheetState with(List<FieldChange> changes) {
        Map<List<String>, FieldChange> next = new LinkedHashMap<>();
        Stream.concat(latest.stream(), changes.stream())
                .forEach(change -> next.put(List.of(change.row(), change.field()), change));
        return new SheetState(next.values());
    }

    /** The revision of the latest change; 0 when there is none. */
    public int revision() {
        return latest.stream().mapToInt(FieldChange::revision).max().orElse(0);
    }

    public boolean isEmpty() {
        return latest.stream().allMatch(change -> change.value().isEmpty());
    }
}
