package dk.albertslund.innovation.form.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.LockedSheet;
import dk.albertslund.innovation.form.sheet.RevisionConflictException;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetSession;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;

/**
 * A sheet repository that lets a concurrent writer commit first on request. A statement of the transaction then really fails,
 * as when two transactions create the same sheet, and PostgreSQL rejects all further statements of that transaction.
 */
public class ConcurrentlyWrittenSheets implements SheetRepository {
    private final SheetRepository tables;
    private final ActiveObjects ao;
    private String next = "";
    private int overtaken;

    public ConcurrentlyWrittenSheets(SheetRepository tables, ActiveObjects ao) {
        this.tables = tables;
        this.ao = ao;
    }

    /** Makes the next write to a form of that kind fail once. */
    public void overtake(String kind) {
        next = kind;
        overtaken = 0;
    }

    public int overtaken() {
        return overtaken;
    }

    private void overtakeIn(String kind) {
        if (!kind.equals(next)) {
            return;
        }
        next = "";
        overtaken++;
        try {
            for (int twice = 0; twice < 2; twice++) {
                ao.create(
                        AoSheet.class,
                        new DBParam("PLACE", "0:twice:1"),
                        new DBParam("NETWORK_ID", 0),
                        new DBParam("REVISION", 0));
            }
        } catch (ActiveObjectsException e) {
            throw new RevisionConflictException("As the test wants it", e);
        }
    }

    @Override
    public Sheet find(SheetKey key) {
        return tables.find(key);
    }

    @Override
    public SheetSession open(SheetKey key) {
        return new Session(tables.open(key));
    }

    /** Whoever is about to lock the sheet. */
    protected void beforeLock(Sheet seen) {}

    /** What a session read for writing. */
    protected void afterRead(SheetState rows) {}

    private final class Session implements SheetSession {
        private final SheetSession session;

        Session(SheetSession session) {
            this.session = session;
        }

        @Override
        public Sheet sheet() {
            return session.sheet();
        }

        @Override
        public SheetState rows(Collection<String> rows) {
            SheetState read = session.rows(rows);
            afterRead(read);
            return read;
        }

        @Override
        public LockedSheet lock() {
            return locked(session::lock);
        }

        @Override
        public LockedSheet lockToAppend() {
            return locked(session::lockToAppend);
        }

        private LockedSheet locked(Supplier<LockedSheet> lock) {
            beforeLock(session.sheet());
            LockedSheet locked = lock.get();
            overtakeIn(session.sheet().kind());
            return locked;
        }

        @Override
        public void release(LockedSheet locked) {
            session.release(locked);
        }

        @Override
        public void append(LockedSheet locked, List<FieldChange> changes) {
            session.append(locked, changes);
        }

        @Override
        public void appendUnordered(LockedSheet locked, String list, List<FieldChange> changes) {
            session.appendUnordered(locked, list, changes);
        }
    }

    @Override
    public SheetState fields(Sheet sheet, String list, Collection<String> fields) {
        return tables.fields(sheet, list, fields);
    }

    @Override
    public boolean hasRoom(Sheet sheet, String list, int mostRows) {
        return tables.hasRoom(sheet, list, mostRows);
    }

    @Override
    public SheetState state(Sheet sheet) {
        return tables.state(sheet);
    }

    @Override
    public List<Sheet> findAll(int networkId) {
        return tables.findAll(networkId);
    }

    @Override
    public List<Sheet> findAll(String kind) {
        return tables.findAll(kind);
    }

    @Override
    public Map<Sheet, SheetState> states(Collection<Sheet> sheets) {
        return tables.states(sheets);
    }

    @Override
    public Map<Sheet, SheetState> fields(
            Collection<Sheet> sheets, Collection<String> lists, Collection<String> fields) {
        return tables.fields(sheets, lists, fields);
    }

    @Override
    public Map<Sheet, SheetState> rows(Collection<Sheet> sheets, Collection<String> rows) {
        return tables.rows(sheets, rows);
    }

    @Override
    public Map<Sheet, SheetState> writtenBy(Collection<Sheet> sheets, String author) {
        return tables.writtenBy(sheets, author);
    }

    @Override
    public Map<Sheet, List<FieldChange>> recent(Collection<Sheet> sheets, int most) {
        return tables.recent(sheets, most);
    }

    @Override
    public List<FieldChange> history(Sheet sheet, String row, String field, int before, int most) {
        return tables.history(sheet, row, field, before, most);
    }

    @Override
    public List<FieldChange> valuesAt(
            Sheet sheet, Collection<String> rows, Collection<String> fields, Collection<Instant> moments) {
        return tables.valuesAt(sheet, rows, fields, moments);
    }

    @Override
    public void deleteByNetwork(int networkId) {
        tables.deleteByNetwork(networkId);
    }

    @Override
    public Set<Integer> findOrphanedNetworkIds(Collection<Integer> known) {
        return tables.findOrphanedNetworkIds(known);
    }
}
