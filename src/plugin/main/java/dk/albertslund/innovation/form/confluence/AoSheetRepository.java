package dk.albertslund.innovation.form.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.SqlInClause;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetSession;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Reads sheets from the tables {@code SHEET} and {@code CHANGE}; {@link AoSheetSession} writes in them. */
@Component
public final class AoSheetRepository implements SheetRepository {
    private final ActiveObjects ao;
    private final Clock clock;
    private final RecentConflicts conflicts;

    public AoSheetRepository(@ComponentImport ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
        this.conflicts = new RecentConflicts(clock);
    }

    @Override
    public Sheet find(SheetKey key) {
        return open(key).sheet();
    }

    @Override
    public SheetSession open(SheetKey key) {
        return new AoSheetSession(ao, clock, conflicts, key);
    }

    @Override
    public SheetState fields(Sheet sheet, String list, Collection<String> fields) {
        Set<String> keys = new LinkedHashSet<>(fields);
        keys.add(Row.REMOVED);
        List<Object> asked = new ArrayList<>(List.of(sheet.id(), true, list));
        asked.addAll(keys);
        return new SheetState(changes(Query.select()
                .where(
                        "SHEET_ID = ? AND LATEST = ? AND LIST_KEY = ? AND " + SqlInClause.in("FIELD_KEY", keys),
                        asked.toArray())));
    }

    /** A row has at least one value; only where that does not settle it the rows are read. */
    @Override
    public boolean hasRoom(Sheet sheet, String list, int mostRows) {
        Query values = Query.select().where("SHEET_ID = ? AND LATEST = ? AND LIST_KEY = ?", sheet.id(), true, list);
        return sheet.id() == 0
                || ao.count(AoChange.class, values) < mostRows
                || state(sheet).rows(list).size() < mostRows;
    }

    @Override
    public SheetState state(Sheet sheet) {
        return sheet.id() == 0
                ? SheetState.EMPTY
                : new SheetState(changes(Query.select().where("SHEET_ID = ? AND LATEST = ?", sheet.id(), true)));
    }

    @Override
    public List<Sheet> findAll(int networkId) {
        return Arrays.stream(ao.find(AoSheet.class, Query.select().where("NETWORK_ID = ?", networkId)))
                .map(AoSheetRepository::sheet)
                .toList();
    }

    /** Goes through the whole table, which has some rows for each network. */
    @Override
    public List<Sheet> findAll(String kind) {
        return Arrays.stream(ao.find(AoSheet.class, Query.select().where("PLACE LIKE ?", "%:" + kind + ":%")))
                .map(AoSheetRepository::sheet)
                .filter(sheet -> sheet.kind().equals(kind))
                .toList();
    }

    private static Sheet sheet(AoSheet row) {
        return new Sheet(row.getID(), SheetKey.parse(row.getPlace()), row.getRevision());
    }

    @Override
    public Map<Sheet, SheetState> states(Collection<Sheet> sheets) {
        return bySheet(sheets, latest(sheets, List.of()));
    }

    @Override
    public Map<Sheet, SheetState> fields(
            Collection<Sheet> sheets, Collection<String> lists, Collection<String> fields) {
        if (sheets.isEmpty() || lists.isEmpty() || fields.isEmpty()) {
            return Map.of();
        }
        List<AoChange> found = new ArrayList<>();
        for (List<Sheet> some : SqlInClause.partition(sheets)) {
            List<Object> asked = new ArrayList<>(some.stream().map(Sheet::id).toList());
            asked.add(true);
            asked.addAll(lists);
            asked.addAll(fields);
            String where = SqlInClause.in("SHEET_ID", some) + " AND LATEST = ? AND " + SqlInClause.in("LIST_KEY", lists)
                    + " AND " + SqlInClause.in("FIELD_KEY", fields);
            found.addAll(List.of(ao.find(AoChange.class, Query.select().where(where, asked.toArray()))));
        }
        return bySheet(sheets, found);
    }

    @Override
    public Map<Sheet, SheetState> rows(Collection<Sheet> sheets, Collection<String> rows) {
        List<String> asked = new ArrayList<>(List.of(Row.SHEET));
        asked.addAll(new LinkedHashSet<>(rows));
        List<AoChange> found = new ArrayList<>();
        SqlInClause.partition(asked).forEach(some -> found.addAll(latest(sheets, some)));
        return bySheet(sheets, found);
    }

    private static Map<Sheet, SheetState> bySheet(Collection<Sheet> sheets, Collection<AoChange> rows) {
        Map<Integer, List<FieldChange>> changes = new HashMap<>();
        for (AoChange row : rows) {
            changes.computeIfAbsent(row.getSheetId(), first -> new ArrayList<>())
                    .add(ChangeRows.change(row));
        }
        return sheets.stream()
                .collect(Collectors.toMap(
                        Function.identity(), sheet -> new SheetState(changes.getOrDefault(sheet.id(), List.of()))));
    }

    /** @param rows keys of the rows; empty for all */
    private List<AoChange> latest(Collection<Sheet> sheets, Collection<String> rows) {
        if (sheets.isEmpty()) {
            return List.of();
        }
        List<Object> asked = new ArrayList<>(sheets.stream().map(Sheet::id).toList());
        asked.add(true);
        asked.addAll(rows);
        String where = SqlInClause.in("SHEET_ID", sheets) + " AND LATEST = ?"
                + (rows.isEmpty() ? "" : " AND " + SqlInClause.in("ROW_KEY", rows));
        return List.of(ao.find(AoChange.class, Query.select().where(where, asked.toArray())));
    }

    /** By the id, which the database counts up and has an index on. */
    @Override
    public Map<Sheet, List<FieldChange>> recent(Collection<Sheet> sheets, int most) {
        if (sheets.isEmpty()) {
            return Map.of();
        }
        List<Object> asked = new ArrayList<>(sheets.stream().map(Sheet::id).toList());
        asked.add(true);
        Query query = Query.select()
                .where(SqlInClause.in("SHEET_ID", sheets) + " AND LATEST = ?", asked.toArray())
                .order("ID DESC")
                .limit(most);
        Map<Integer, Sheet> byId = sheets.stream().collect(Collectors.toMap(Sheet::id, Function.identity()));
        return Arrays.stream(ao.find(AoChange.class, query))
                .collect(Collectors.groupingBy(
                        row -> byId.get(row.getSheetId()),
                        Collectors.mapping(ChangeRows::change, Collectors.toList())));
    }

    @Override
    public Map<Sheet, SheetState> writtenBy(Collection<Sheet> sheets, String author) {
        if (sheets.isEmpty()) {
            return Map.of();
        }
        List<Object> asked = new ArrayList<>(sheets.stream().map(Sheet::id).toList());
        asked.addAll(List.of(true, author));
        String where = SqlInClause.in("SHEET_ID", sheets) + " AND LATEST = ? AND AUTHOR = ?";
        return bySheet(sheets, List.of(ao.find(AoChange.class, Query.select().where(where, asked.toArray()))));
    }

    /** Compares the keys again in Java: some databases ignore trailing spaces. */
    @Override
    public List<FieldChange> history(Sheet sheet, String row, String field, int before, int most) {
        Query query = Query.select()
                .where(
                        "SHEET_ID = ? AND ROW_KEY = ? AND FIELD_KEY = ? AND REVISION < ?",
                        sheet.id(),
                        row,
                        field,
                        before)
                .order("REVISION DESC")
                .limit(most);
        return changes(query).stream()
                .filter(change -> change.row().equals(row) && change.field().equals(field))
                .toList();
    }

    @Override
    public List<FieldChange> valuesAt(
            Sheet sheet, Collection<String> rows, Collection<String> fields, Collection<Instant> moments) {
        if (rows.isEmpty() || fields.isEmpty()) {
            return List.of();
        }
        List<Object> asked = new ArrayList<>(List.of(sheet.id()));
        asked.addAll(rows);
        asked.addAll(fields);
        asked.add(true);
        StringBuilder stood = new StringBuilder("LATEST = ?");
        for (Instant moment : new LinkedHashSet<>(moments)) {
            stood.append(" OR (SAVED <= ? AND (REPLACED IS NULL OR REPLACED > ?))");
            asked.add(Date.from(moment));
            asked.add(Date.from(moment));
        }
        String where = "SHEET_ID = ? AND " + SqlInClause.in("ROW_KEY", rows) + " AND "
                + SqlInClause.in("FIELD_KEY", fields) + " AND (" + stood + ")";
        return changes(Query.select().where(where, asked.toArray()));
    }

    private List<FieldChange> changes(Query query) {
        return Arrays.stream(ao.find(AoChange.class, query))
                .map(ChangeRows::change)
                .toList();
    }

    /** Deletes the sheet first, as writers lock it first. */
    @Override
    public void deleteByNetwork(int networkId) {
        for (AoSheet sheet : ao.find(AoSheet.class, Query.select().where("NETWORK_ID = ?", networkId))) {
            ao.delete(sheet);
            ao.deleteWithSQL(AoChange.class, "SHEET_ID = ?", sheet.getID());
        }
    }

    @Override
    public Set<Integer> findOrphanedNetworkIds(Collection<Integer> known) {
        return Arrays.stream(ao.find(AoSheet.class, SqlInClause.selectExcept("NETWORK_ID", known)))
                .map(AoSheet::getNetworkId)
                .collect(Collectors.toSet());
    }
}
