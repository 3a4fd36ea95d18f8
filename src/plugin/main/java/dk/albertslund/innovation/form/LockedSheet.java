package dk.albertslund.innovation.form;

import java.util.List;

/**
 * A sheet that the current transaction may write in, while everybody else waits.
 *
 * @param session what locked it
 * @param sheet the sheet with its true revision
 * @param reserved the revision that the sheet's row in the database has until the transaction ends
 * @param since what was written between the reading of the sheet and the lock, oldest first
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

    /** As {@link SheetSession#release}. */
    public void release() {
        session.release(this);
    }
}
