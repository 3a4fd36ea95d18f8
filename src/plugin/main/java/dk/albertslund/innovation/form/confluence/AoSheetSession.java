package dk.albertslund.innovation.form.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.albertslund.innovation.common.confluence.DatabaseFailures;
import dk.albertslund.innovation.common.confluence.SqlInClause;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.LockedSheet;
import dk.albertslund.innovation.form.sheet.RevisionConflictException;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetSession;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.lang.reflect.UndeclaredThrowableException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Query;

/**
 * Locks a sheet and writes in it. The common save, of a field that has a value, takes five statements: the sheet, the rows
 * concerned, the lock, and then the old value's and the new value's row. On PostgreSQL the new row's id is a sixth, and
 * where others write in the same sheet what they wrote is one more.
 */
final class AoSheetSession implements SheetSession {
    private final ActiveObjects ao;
    private final Clock clock;
    private final RecentConflicts conflicts;
    private final Sheet sheet;

    /** Empty before the first change. */
    private Optional<AoSheet> row;

    /** The rows of the form whose current values are all in {@link #latest}. */
    private final Set<String> read = new HashSet<>();

    /** By row and field. An entity that was read is updated without being read again. */
    private final Map<List<String>, AoChange> latest = new HashMap<>();

    AoSheetSession(ActiveObjects ao, Clock clock, RecentConflicts conflicts, SheetKey key) {
        this.ao = ao;
        this.clock = clock;
        this.conflicts = conflicts;
        this.row = find(key);
        this.sheet = row.map(found -> new Sheet(found.getID(), key, found.getRevision()))
                .orElse(new Sheet(0, key, 0));
    }

    private Optional<AoSheet> find(SheetKey key) {
        return Arrays.stream(ao.find(AoSheet.class, Query.select().where("PLACE = ?", key.stored())))
                .findFirst();
    }

    @Override
    public Sheet sheet() {
        return sheet;
    }

    @Override
    public SheetState rows(Collection<String> rows) {
        read.addAll(rows);
        if (row.isEmpty() || rows.isEmpty()) {
            return SheetState.EMPTY;
        }
        List<Object> asked = new ArrayList<>(List.of(row.get().getID(), true));
        asked.addAll(rows);
        return new SheetState(changes(Query.select()
                .where("SHEET_ID = ? AND LATEST = ? AND " + SqlInClause.in("ROW_KEY", rows), asked.toArray())));
    }

    /** Keeps the rows; the last one of a field is its current value. */
    private List<FieldChange> changes(Query query) {
        AoChange[] found = ao.find(AoChange.class, query);
        for (AoChange change : found) {
            latest.put(List.of(change.getRowKey(), change.getFieldKey()), change);
        }
        return Arrays.stream(found).map(ChangeRows::change).toList();
    }

    /**
     * Takes the row lock by updating the row, with the next revision at once; the changes since the sheet was read tell
     * whether that revision was free. For the first change there is no row to lock: the unique key rejects all but one
     * writer, and the others are retried.
     */
    @Override
    public LockedSheet lock() {
        int reserved = reserve();
        if (row.isEmpty()) {
            return new LockedSheet(this, sheet, 0, List.of());
        }
        List<FieldChange> since = since();
        if (!since.isEmpty()) {
            conflicts.add(row.get().getID());
        }
        return locked(reserved, since);
    }

    @Override
    public LockedSheet lockToAppend() {
        if (row.isEmpty() || conflicts.has(row.get().getID())) {
            return lock();
        }
        return locked(reserve(), List.of());
    }

    /** Updates the row; with 0 when there is none. */
    private int reserve() {
        if (row.isEmpty()) {
            row = find(sheet.key());
        }
        int reserved = row.isEmpty() ? 0 : sheet.revision() + 1;
        try {
            row.ifPresent(there -> update(there, reserved));
        } catch (UndeclaredThrowableException e) {
            rethrowOutage(e);
            throw new RevisionConflictException("Could not wait for the writers of " + sheet, e);
        }
        return reserved;
    }

    private List<FieldChange> since() {
        return changes(Query.select()
                .where("SHEET_ID = ? AND REVISION > ?", row.orElseThrow().getID(), sheet.revision())
                .order("REVISION ASC"));
    }

    private LockedSheet locked(int reserved, List<FieldChange> since) {
        int revision = lastRevision(since);
        Sheet now = new Sheet(row.orElseThrow().getID(), sheet.key(), revision);
        return new LockedSheet(this, now, reserved, since);
    }

    private int lastRevision(List<FieldChange> since) {
        return since.isEmpty() ? sheet.revision() : since.get(since.size() - 1).revision();
    }

    private void update(AoSheet there, int revision) {
        there.setRevision(revision);
        there.setTouched(Date.from(clock.instant()));
        there.save();
    }

    /** An outage is not reported as a conflict, as a retry would wait for a connection again. */
    private static void rethrowOutage(RuntimeException e) {
        if (DatabaseFailures.isOutage(e)) {
            throw e;
        }
    }

    /** The lock may not have read what was written since. */
    @Override
    public void release(LockedSheet locked) {
        row.ifPresent(there -> update(there, lastRevision(since())));
    }

    @Override
    public void append(LockedSheet locked, List<FieldChange> changes) {
        append(locked, changes, sheetId -> {
            unmarkLatest(sheetId, changes);
            changes.forEach(change -> ChangeRows.create(ao, sheetId, change));
        });
    }

    @Override
    public void appendUnordered(LockedSheet locked, String list, List<FieldChange> changes) {
        append(locked, changes, sheetId -> new UnorderedChanges(ao, sheetId, list).write(changes));
    }

    private void append(LockedSheet locked, List<FieldChange> changes, IntConsumer write) {
        int last = changes.get(changes.size() - 1).revision();
        try {
            AoSheet there = row.orElseGet(this::create);
            write.accept(there.getID());
            if (last != locked.reserved()) {
                update(there, last);
            }
        } catch (ActiveObjectsException | UndeclaredThrowableException e) {
            rethrowOutage(e);
            row.ifPresent(there -> conflicts.add(there.getID()));
            throw new RevisionConflictException(
                    "Revision " + changes.get(0).revision() + " of " + locked.sheet() + " was not free", e);
        }
    }

    /** Not kept in {@link #row}: the transaction may yet be rolled back. */
    private AoSheet create() {
        return ao.create(
                AoSheet.class,
                new DBParam("PLACE", sheet.key().stored()),
                new DBParam("NETWORK_ID", sheet.networkId()),
                new DBParam("REVISION", 0));
    }

    /** Reads the replaced values in one statement where they were not read before. */
    private void unmarkLatest(int sheetId, List<FieldChange> changes) {
        if (!changes.stream().allMatch(change -> read.contains(change.row()))) {
            changes(Query.select().where("SHEET_ID = ? AND LATEST = ?", sheetId, true));
        }
        Map<List<String>, FieldChange> replacing = new HashMap<>();
        changes.forEach(change -> replacing.putIfAbsent(List.of(change.row(), change.field()), change));
        replacing.forEach(
                (field, next) -> Optional.ofNullable(latest.get(field)).ifPresent(old -> {
                    old.setLatest(false);
                    old.setReplaced(Date.from(next.saved()));
                    old.save();
                }));
    }
}
