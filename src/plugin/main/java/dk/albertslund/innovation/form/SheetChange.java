package dk.albertslund.innovation.form;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Changes that were written in a sheet together.
 *
 * @param sheet the sheet as it was before
 * @param changes the changes, oldest first
 * @param rows the form's own fields and every row that was changed, with the changes in them; others may be missing
 * @param isWhole whether all that stands in the sheet is told of, changed or not
 * @param when when they were written
 */
public record SheetChange(Sheet sheet, List<FieldChange> changes, SheetState rows, boolean isWhole, Instant when) {
    public SheetChange {
        changes = List.copyOf(changes);
    }

    /** Whether one of the form's own fields with these keys was changed. */
    public boolean touches(Collection<String> fields) {
        return isWhole
                || changes.stream()
                        .anyMatch(change -> change.row().equals(Row.SHEET) && fields.contains(change.field()));
    }

    /** Whether something in that row was changed. */
    public boolean touchesRow(String row) {
        return isWhole || changes.stream().anyMatch(change -> change.row().equals(row));
    }
}
