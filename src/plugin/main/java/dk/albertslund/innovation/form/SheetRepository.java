package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.NetworkDataRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Sheets and their change logs. */
public interface SheetRepository extends NetworkDataRepository {
    /** The sheet; revision 0 and id 0 when nothing was saved yet. */
    Sheet find(int networkId, String kind, int turn);

    /**
     * Locks the sheet's row until the transaction ends and reserves its next revision. There is no row to lock before the
     * first change; then the unique key decides. Every lock ends in {@link #append} or {@link #release}, or in a transaction
     * that is rolled back.
     *
     * @param seen the sheet as it was read before
     * @throws RevisionConflictException on a concurrent write; the transaction must then be rolled back and may be retried
     */
    LockedSheet lock(Sheet seen);

    /** Undoes the reservation of a revision; the row lock itself lasts until the transaction ends. */
    void release(LockedSheet locked);

    /** The current values of these rows alone, in one statement. */
    SheetState rows(Sheet sheet, Collection<String> rows);

    /** The current values of these fields in every row of a list, and which of the rows are removed, in one statement. */
    SheetState fields(Sheet sheet, String list, Collection<String> fields);

    /** Whether fewer than so many rows are in the list, not counting removed ones. */
    boolean hasRoom(Sheet sheet, String list, int mostRows);

    SheetState state(Sheet sheet);

    /** All sheets of the network that have changes, of all kinds and turns. */
    List<Sheet> findAll(int networkId);

    /** The current state of each sheet, in one statement. */
    Map<Sheet, SheetState> states(Collection<Sheet> sheets);

    /**
     * A field's changes, newest first.
     *
     * @param before only revisions below this one
     * @param most maximum number
     */
    List<FieldChange> history(Sheet sheet, String row, String field, int before, int most);

    /**
     * The values of these fields of these rows at each of the moments, and the current ones, in one statement and in no
     * particular order. May include more changes where they are older than the column {@code REPLACED}.
     */
    List<FieldChange> valuesAt(
            Sheet sheet, Collection<String> rows, Collection<String> fields, Collection<Instant> moments);

    /**
     * Appends changes to the log, in the caller's transaction.
     *
     * @param changes with consecutive revisions after the sheet's
     * @throws RevisionConflictException on a concurrent write; the transaction must then be rolled back and may be
     *     retried
     */
    void append(LockedSheet locked, List<FieldChange> changes);
}
