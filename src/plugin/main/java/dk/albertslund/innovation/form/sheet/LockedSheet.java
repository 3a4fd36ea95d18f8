package dk.albertslund.innovation.form.sheet;

import java.util.List;

/**
 * A sheet whose row the current transaction has locked for writing.
 *
 * @param session the session that holds the lock
 * @param sheet the sheet with its revision as of the lock
 * @param reserved the revision that the sheet's row in the database has until the transaction ends
 * @param since changes that were committed between reading the sheet and locking it, oldest first
 */
public record LockedSheet(SheetSession session, Sheet sheet, int reserved, List<FieldChange> since) {
    public LockedSheet {
        since = List.copyOf(since);
    }

    /**
     * As {@link SheetSession#append}.
     *
     * @throws RevisionConflictException on a concurrent write
     */
    public void append(List<FieldChange> changes) {
        session.append(this, changes);
    }

    /**
     * As {@link SheetSession#appendUnordered}.
     *
     * @throws RevisionConflictException on a concurrent write
     */
    public void appendUnordered(String list, List<FieldChange> changes) {
        session.appendUnordered(this, list, changes);
    }

    /** As {@link SheetSession#release}. */
    public void release() {
        session.release(this);
    }
}
