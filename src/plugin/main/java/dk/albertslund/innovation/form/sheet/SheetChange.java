package dk.albertslund.innovation.form.sheet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Changes that were saved to a sheet in one transaction.
 *
 * @param sheet the sheet before the changes
 * @param changes the changes, oldest first
 * @param rows the state after the changes: the form's own fields and every changed row; other rows may be missing
 * @param isWhole whether everything counts as changed, as when derived tables are rebuilt
 * @param when time of the changes
 */
public record SheetChange(Sheet sheet, List<FieldChange> changes, SheetState rows, boolean isWhole, Instant when) {
    public SheetChange {
        changes = List.copyOf(changes);
    }

    /** Whether one of these fields of the form itself was changed. */
    public boolean touches(Collection<String> fields) {
        return isWhole
                || changes.stream()
                        .anyMatch(change -> change.row().equals(Row.SHEET) && fields.contains(change.field()));
    }

    /** Whether a field of that row was changed. */
    public boolean touchesRow(String row) {
        return isWhole || changes.stream().anyMatch(change -> change.row().equals(row));
    }
}
