package dk.albertslund.innovation.form;

import java.util.List;

/**
 * A sheet that the current transaction may write in, while everybody else waits.
 *
 * @param sheet the sheet with its true revision
 * @param reserved the revision that the sheet's row in the database has until the transaction ends
 * @param since what was written between the reading of the sheet and the lock, oldest first
 */
public record LockedSheet(Sheet sheet, int reserved, List<FieldChange> since) {
    public LockedSheet {
        since = List.copyOf(since);
    }
}
