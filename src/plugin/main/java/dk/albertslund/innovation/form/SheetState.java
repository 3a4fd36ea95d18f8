package dk.albertslund.innovation.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that is written in a sheet now: the latest change of every field, in rows. Removed rows are left out. */
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

    /** Empty text when nothing is written. */
    public String value(String field) {
        return sheet().value(field);
    }

    public Optional<Row> row(String id) {
        return Optional.ofNullable(rows.get(id)).filter(row -> !row.isRemoved());
    }

    /** A row that somebody removed can be brought back. */
    public Optional<Row> rowIncludingRemoved(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** The rows of a list in the order in which they came to be; removed ones left out. */
    public List<Row> rows(String list) {
        return rows.values().stream()
                .filter(row -> row.list().equals(list) && !row.isRemoved())
                .toList();
    }

    /** Every value that stands, in the order of the rows; nothing of removed rows. */
    public List<FieldChange> latestChanges() {
        return latest.stream()
                .filter(change -> !change.value().isEmpty() && row(change.row()).isPresent())
                .toList();
    }

    /** This content as it would be after the change. */
    public SheetState with(FieldChange change) {
        return with(List.of(change));
    }

    /** This content as it would be after the changes, of which a later one of the same field wins. */
    public SheetState with(List<FieldChange> changes) {
        Map<List<String>, FieldChange> next = new LinkedHashMap<>();
        Stream.concat(latest.stream(), changes.stream())
                .forEach(change -> next.put(List.of(change.row(), change.field()), change));
        return new SheetState(next.values());
    }

    public boolean isEmpty() {
        return latest.stream().allMatch(change -> change.value().isEmpty());
    }
}
