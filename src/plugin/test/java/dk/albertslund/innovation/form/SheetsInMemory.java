package dk.albertslund.innovation.form;

import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.LockedSheet;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetSession;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Sheets in memory. */
public final class SheetsInMemory implements SheetRepository {
    private final Map<String, List<FieldChange>> changes = new LinkedHashMap<>();
    private final List<String> places = new ArrayList<>();

    private static String place(Sheet sheet) {
        return sheet.key().stored();
    }

    private List<FieldChange> all(Sheet sheet) {
        return changes.getOrDefault(place(sheet), List.of());
    }

    @Override
    public Sheet find(SheetKey key) {
        Sheet unwritten = new Sheet(0, key, 0);
        int id = places.indexOf(place(unwritten)) + 1;
        return new Sheet(id, key, all(unwritten).size());
    }

    @Override
    public SheetSession open(SheetKey key) {
        return new Session(find(key));
    }

    private final class Session implements SheetSession {
        private final Sheet seen;

        Session(Sheet seen) {
            this.seen = seen;
        }

        @Override
        public Sheet sheet() {
            return seen;
        }

        @Override
        public SheetState rows(Collection<String> rows) {
            return latest(seen, change -> rows.contains(change.row()));
        }

        @Override
        public LockedSheet lock() {
            Sheet now = find(seen.key());
            List<FieldChange> since =
                    all(seen).subList(seen.revision(), all(seen).size());
            return new LockedSheet(this, now, now.revision(), since);
        }

        @Override
        public LockedSheet lockToAppend() {
            return lock();
        }

        @Override
        public void release(LockedSheet locked) {
            // Single-threaded
        }

        @Override
        public void append(LockedSheet locked, List<FieldChange> added) {
            String place = place(locked.sheet());
            if (!places.contains(place)) {
                places.add(place);
            }
            changes.computeIfAbsent(place, unwritten -> new ArrayList<>()).addAll(added);
        }

        /** Keeps the order, which only the tables can hide. */
        @Override
        public void appendUnordered(LockedSheet locked, String list, List<FieldChange> added) {
            append(locked, added);
        }
    }

    @Override
    public SheetState fields(Sheet sheet, String list, Collection<String> fields) {
        return latest(
                sheet,
                change -> change.list().equals(list)
                        && (fields.contains(change.field()) || change.field().equals(Row.REMOVED)));
    }

    @Override
    public boolean hasRoom(Sheet sheet, String list, int mostRows) {
        return state(sheet).rows(list).size() < mostRows;
    }

    private SheetState latest(Sheet sheet, Predicate<FieldChange> wanted) {
        Map<String, FieldChange> latest = new LinkedHashMap<>();
        all(sheet).stream().filter(wanted).forEach(change -> latest.put(change.row() + "/" + change.field(), change));
        return new SheetState(latest.values());
    }

    @Override
    public SheetState state(Sheet sheet) {
        return latest(sheet, change -> true);
    }

    @Override
    public List<Sheet> findAll(int networkId) {
        return places.stream()
                .map(SheetKey::parse)
                .filter(key -> key.networkId() == networkId)
                .map(this::find)
                .toList();
    }

    @Override
    public List<Sheet> findAll(String kind) {
        return places.stream()
                .map(SheetKey::parse)
                .filter(key -> key.kind().equals(kind))
                .map(this::find)
                .toList();
    }

    @Override
    public Map<Sheet, List<FieldChange>> recent(Collection<Sheet> sheets, int most) {
        return sheets.stream()
                .flatMap(sheet -> state(sheet).allRows().stream()
                        .flatMap(row -> row.cells().values().stream())
                        .map(change -> Map.entry(sheet, change)))
                .sorted(Comparator.comparing(
                        (Map.Entry<Sheet, FieldChange> change) ->
                                change.getValue().saved(),
                        Comparator.reverseOrder()))
                .limit(most)
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    @Override
    public Map<Sheet, SheetState> writtenBy(Collection<Sheet> sheets, String author) {
        return sheets.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        sheet -> new SheetState(state(sheet).allRows().stream()
                                .flatMap(row -> row.cells().values().stream())
                                .filter(change -> change.author().equals(author))
                                .toList())));
    }

    @Override
    public Map<Sheet, SheetState> states(Collection<Sheet> sheets) {
        return sheets.stream().collect(Collectors.toMap(Function.identity(), this::state));
    }

    @Override
    public Map<Sheet, SheetState> fields(Collection<Sheet> asked, Collection<String> lists, Collection<String> fields) {
        return asked.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        sheet -> latest(
                                sheet, change -> lists.contains(change.list()) && fields.contains(change.field()))));
    }

    @Override
    public Map<Sheet, SheetState> rows(Collection<Sheet> asked, Collection<String> rows) {
        return asked.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        sheet -> latest(
                                sheet, change -> change.row().equals(Row.SHEET) || rows.contains(change.row()))));
    }

    @Override
    public List<FieldChange> history(Sheet sheet, String row, String field, int before, int most) {
        return all(sheet).stream()
                .filter(change -> change.row().equals(row) && change.field().equals(field))
                .filter(change -> change.revision() < before)
                .sorted(Comparator.comparingInt(FieldChange::revision).reversed())
                .limit(most)
                .toList();
    }

    /** Returns more than requested, which the interface allows. */
    @Override
    public List<FieldChange> valuesAt(
            Sheet sheet, Collection<String> rows, Collection<String> fields, Collection<Instant> moments) {
        return all(sheet).stream()
                .filter(change -> rows.contains(change.row()) && fields.contains(change.field()))
                .toList();
    }

    @Override
    public void deleteByNetwork(int networkId) {
        changes.keySet().removeIf(place -> place.startsWith(networkId + ":"));
    }

    @Override
    public Set<Integer> findOrphanedNetworkIds(Collection<Integer> known) {
        return changes.keySet().stream()
                .map(place -> Integer.valueOf(place.substring(0, place.indexOf(':'))))
                .filter(network -> !known.contains(network))
                .collect(Collectors.toSet());
    }
}
