package dk.albertslund.innovation.form.sheet;

import java.util.Collection;
import java.util.List;

/**
 * Unit of work for one save in a sheet. Keeps the database rows that it has read, so that none is read twice. For one
 * thread, and for one transaction or its retries.
 */
public interface SheetSession {
    /** The sheet as it was when the session was opened; revision 0 and id 0 when nothing was saved yet. */
    Sheet sheet();

    /** The current values of these rows alone, in one statement. */
    SheetState rows(Collection<String> rows);

    /**
     * Locks the sheet's row until the transaction ends and reserves its next revision. There is no row to lock before the
     * first change; then the unique key decides. Every lock ends in {@link #append} or {@link #release}, or in a transaction
     * that is rolled back; then it may be locked again.
     *
     * @throws RevisionConflictException on a concurrent write; the transaction must then be rolled back and may be retried
     */
    LockedSheet lock();

    /**
     * As {@link #lock}, for somebody who is about to append one change to rows that the session has read. Where nobody else
     * wrote lately it does not read what was written since: then the unique key rejects the change if somebody did.
     */
    LockedSheet lockToAppend();

    /** Undoes the reservation of a revision; the row lock itself lasts until the transaction ends. */
    void release(LockedSheet locked);

    /**
     * Appends changes to the log, in the caller's transaction.
     *
     * @param changes with consecutive revisions after the sheet's
     * @throws RevisionConflictException on a concurrent write; the transaction must then be rolled back and may be
     *     retried
     */
    void append(LockedSheet locked, List<FieldChange> changes);

    /**
     * Appends changes of rows without a name: the log does not tell in which order they came, and replaced values are deleted.
     *
     * @param list the list of the rows, whose changes are mixed
     * @param changes as for {@link #append}
     * @throws RevisionConflictException on a concurrent write
     */
    void appendUnordered(LockedSheet locked, String list, List<FieldChange> changes);
}
