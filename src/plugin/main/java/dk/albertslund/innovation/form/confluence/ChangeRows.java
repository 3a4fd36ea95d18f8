package dk.albertslund.innovation.form.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.albertslund.innovation.form.sheet.FieldChange;
import java.util.Date;
import net.java.ao.DBParam;

/** Converts between changes and rows of the table {@code CHANGE}. */
final class ChangeRows {
    private ChangeRows() {}

    static FieldChange change(AoChange row) {
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

    /** As the field's current value, in one statement. */
    static void create(ActiveObjects ao, int sheetId, FieldChange change) {
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
}
