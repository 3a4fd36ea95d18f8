package dk.albertslund.innovation.form.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.DatabaseFailures;
import dk.albertslund.innovation.common.confluence.SqlInClause;
import dk.albertslund.innovation.form.FieldChange;
import dk.albertslund.innovation.form.LockedSheet;
import dk.albertslund.innovation.form.RevisionConflictException;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.SheetRepository;
import dk.albertslund.innovation.form.SheetState;
import java.lang.reflect.UndeclaredThrowableException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Stores sheets in the tables {@code SHEET} and {@code CHANGE}. */
@Component
public final class AoSheetRepository implements SheetRepository {
    private final ActiveObjects ao;
    private final Clock clock;

    public AoSheetRepository(@ComponentImport ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public Sheet find(int networkId, String kind, int turn) {
        return row(networkId, kind, turn)
                .map(row -> new Sheet(row.getID(), networkId, kind, turn, row.getRevision()))
                .orElse(new Sheet(0, networkId, kind, turn, 0));
    }

    /**
     * Takes the row lock by updating the row, with the next revision at once; the changes since the sheet was read tell
     * whether that revision was free. For the first change there is no row to lock: the unique key rejects all but one
     * writer, and the others are retried.
     */
    @Override
    public LockedSheet lock(Sheet seen) {
        Sheet there = seen.id() == 0 ? find(seen.networkId(), seen.kind(), seen.turn()) : seen;
        if (there.id() == 0) {
            return new LockedSheet(seen, 0, List.of());
        }
        int reserved = seen.revision() + 1;
        try {
            update(there.id(), reserved);
        } catch (UndeclaredThrowableException e) {
            rethrowOutage(e);
            throw new RevisionConflictException("Could not wait for the writers of " + seen, e);
        }
        List<FieldChange> since = changes(Query.select()
                .where("SHEET_ID = ? AND REVISION > ?", there.id(), seen.revision())
                .order("REVISION ASC"));
        int revision =
                since.isEmpty() ? seen.revision() : since.get(since.size() - 1).revision();
        return new LockedSheet(
                new Sheet(there.id(), seen.networkId(), seen.kind(), seen.turn(), revision), reserved, since);
    }

    private void update(int sheetId, int revision) {
        AoSheet row = ao.get(AoSheet.class, sheetId);
        row.setRevision(revision);
        row.setTouched(Date.from(clock.instant()));
        row.save();
    }

    @Override
    public void release(LockedSheet locked) {
        if (locked.sheet().id() != 0) {
            update(locked.sheet().id(), locked.sheet().revision());
        }
    }

    /** An outage is not reported as a conflict, as a retry would wait for a connection again. */
    private static void rethrowOutage(RuntimeException e) {
        if (DatabaseFailures.isOutage(e)) {
            throw e;
        }
    }

    private Optional<AoSheet> row(int networkId, String kind, int turn) {
        return Arrays.stream(ao.find(AoSheet.class, Query.select().where("PLACE = ?", sheetKey(networkId, kind, turn))))
                .findFirst();
    }

    private static String sheetKey(int networkId, String kind, int turn) {
        return networkId + ":" + kind + ":" + turn;
    }

    @Override
    public SheetState rows(Sheet sheet, Collection<String> rows) {
        if (sheet.id() == 0 || rows.isEmpty()) {
            return SheetState.EMPTY;
        }
        List<Object> asked = new ArrayList<>(List.of(sheet.id(), true));
        asked.addAll(rows);
        return new SheetState(changes(Query.select()
                .where("SHEET_ID = ? AND LATEST = ? AND " + SqlInClause.in("ROW_KEY", rows), asked.toArray())));
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

    /** The key is {@code network:kind:turn}. */
    private static Sheet sheet(AoSheet row) {
        String[] place = row.getPlace().split(":");
        return new Sheet(row.getID(), row.getNetworkId(), place[1], Integer.parseInt(place[2]), row.getRevision());
    }

    @Override
    public Map<Sheet, SheetState> states(Collection<Sheet> sheets) {
        Map<Integer, List<FieldChange>> changes = new HashMap<>();
        for (AoChange row : latest(sheets.stream().map(Sheet::id).toList())) {
            changes.computeIfAbsent(row.getSheetId(), first -> new ArrayList<>())
                    .add(change(row));
        }
        return sheets.stream()
                .collect(Collectors.toMap(
                        Function.identity(), sheet -> new SheetState(changes.getOrDefault(sheet.id(), List.of()))));
    }

    private List<AoChange> latest(List<Integer> sheetIds) {
        if (sheetIds.isEmpty()) {
            return List.of();
        }
        List<Object> asked = new ArrayList<>(sheetIds);
        asked.add(true);
        String places = String.join(",", Collections.nCopies(sheetIds.size(), "?"));
        return List.of(ao.find(
                AoChange.class, Query.select().where("SHEET_ID IN (" + places + ") AND LATEST = ?", asked.toArray())));
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
                .map(AoSheetRepository::change)
                .toList();
    }

    private static FieldChange change(AoChange row) {
        return new FieldChange(
                row.getRevision(),
                row.getBorn(),
                orEmpty(row.getListKey()),
                row.getRowKey(),
                row.getFieldKey(),
                orEmpty(row.getContent()),
                row.getAuthor(),
                row.getSaved().toInstant());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    @Override
    public void append(LockedSheet locked, List<FieldChange> changes) {
        Sheet sheet = locked.sheet();
        int last = changes.get(changes.size() - 1).revision();
        try {
            int id = sheet.id() == 0 ? create(sheet).getID() : sheet.id();
            unmarkLatest(id, changes);
            changes.forEach(change -> create(id, change));
            if (last != locked.reserved()) {
                update(id, last);
            }
        } catch (ActiveObjectsException | UndeclaredThrowableException e) {
            rethrowOutage(e);
            throw new RevisionConflictException(
                    "Revision " + changes.get(0).revision() + " of " + sheet + " was not free", e);
        }
    }

    private AoSheet create(Sheet sheet) {
        return ao.create(
                AoSheet.class,
                new DBParam("PLACE", sheetKey(sheet.networkId(), sheet.kind(), sheet.turn())),
                new DBParam("NETWORK_ID", sheet.networkId()),
                new DBParam("REVISION", 0));
    }

    /** One statement for many replaced values. */
    private void unmarkLatest(int sheetId, List<FieldChange> changes) {
        Query latest = changes.size() == 1
                ? latest(sheetId, changes.get(0))
                : Query.select().where("SHEET_ID = ? AND LATEST = ?", sheetId, true);
        Map<List<String>, FieldChange> replacing = new HashMap<>();
        changes.forEach(change -> replacing.putIfAbsent(List.of(change.row(), change.field()), change));
        for (AoChange old : ao.find(AoChange.class, latest)) {
            FieldChange next = replacing.get(List.of(old.getRowKey(), old.getFieldKey()));
            if (next != null) {
                old.setLatest(false);
                old.setReplaced(Date.from(next.saved()));
                old.save();
            }
        }
    }

    private static Query latest(int sheetId, FieldChange change) {
        return Query.select()
                .where(
                        "SHEET_ID = ? AND LATEST = ? AND ROW_KEY = ? AND FIELD_KEY = ?",
                        sheetId,
                        true,
                        change.row(),
                        change.field());
    }

    private void create(int sheetId, FieldChange change) {
        ao.create(
                AoChange.class,
                new DBParam("SHEET_REVISION", sheetId + ":" + change.revision()),
                new DBParam("SHEET_ID", sheetId),
                new DBParam("REVISION", change.revision()),
                new DBParam("BORN", change.rowCreatedRevision()),
                new DBParam("LATEST", true),
                new DBParam("LIST_KEY", orNull(change.list())),
                new DBParam("ROW_KEY", change.row()),
                new DBParam("FIELD_KEY", change.field()),
                new DBParam("CONTENT", orNull(change.value())),
                new DBParam("AUTHOR", change.author()),
                new DBParam("SAVED", Date.from(change.saved())));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
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
