package dk.albertslund.innovation.form.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.form.Change;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.RevisionTaken;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.Sheets;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Sheets in the tables {@code SHEET} and {@code CHANGE}. */
@Component
public final class AoSheets implements Sheets {
    private final ActiveObjects ao;

    public AoSheets(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** The revision is read before the content: a change that comes between is then met by the unique revision. */
    @Override
    public Sheet sheet(int networkId, String kind, int turn) {
        AoSheet[] found = ao.find(AoSheet.class, Query.select().where("PLACE = ?", place(networkId, kind, turn)));
        return found.length == 0
                ? new Sheet(0, networkId, kind, turn, 0)
                : new Sheet(found[0].getID(), networkId, kind, turn, found[0].getRevision());
    }

    private static String place(int networkId, String kind, int turn) {
        return networkId + ":" + kind + ":" + turn;
    }

    @Override
    public Content content(Sheet sheet) {
        return sheet.id() == 0
                ? Content.EMPTY
                : new Content(changes(Query.select().where("SHEET_ID = ? AND LATEST = ?", sheet.id(), true)));
    }

    @Override
    public List<Change> history(Sheet sheet, String row, String field) {
        return changes(Query.select()
                .where("SHEET_ID = ? AND ROW_KEY = ? AND FIELD_KEY = ?", sheet.id(), row, field)
                .order("REVISION DESC"));
    }

    @Override
    public List<Change> since(Sheet sheet, int revision) {
        return changes(Query.select()
                .where("SHEET_ID = ? AND REVISION > ?", sheet.id(), revision)
                .order("REVISION ASC"));
    }

    private List<Change> changes(Query query) {
        return Arrays.stream(ao.find(AoChange.class, query))
                .map(AoSheets::change)
                .toList();
    }

    private static Change change(AoChange row) {
        return new Change(
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

    @Override
    public void append(Sheet sheet, List<Change> changes) {
        try {
            AoSheet row = sheet.id() == 0 ? create(sheet) : ao.get(AoSheet.class, sheet.id());
            for (Change change : changes) {
                unmarkLatest(row.getID(), change);
                create(row.getID(), change);
            }
            row.setRevision(changes.get(changes.size() - 1).revision());
            row.save();
        } catch (ActiveObjectsException e) {
            throw new RevisionTaken("Revision " + changes.get(0).revision() + " of " + sheet + " was not free", e);
        }
    }

    private AoSheet create(Sheet sheet) {
        return ao.create(
                AoSheet.class,
                new DBParam("PLACE", place(sheet.networkId(), sheet.kind(), sheet.turn())),
                new DBParam("NETWORK_ID", sheet.networkId()),
                new DBParam("REVISION", 0));
    }

    private void unmarkLatest(int sheetId, Change change) {
        AoChange[] before = ao.find(
                AoChange.class,
                Query.select()
                        .where(
                                "SHEET_ID = ? AND LATEST = ? AND ROW_KEY = ? AND FIELD_KEY = ?",
                                sheetId,
                                true,
                                change.row(),
                                change.field()));
        for (AoChange old : before) {
            old.setLatest(false);
            old.save();
        }
    }

    private void create(int sheetId, Change change) {
        ao.create(
                AoChange.class,
                new DBParam("SHEET_REVISION", sheetId + ":" + change.revision()),
                new DBParam("SHEET_ID", sheetId),
                new DBParam("REVISION", change.revision()),
                new DBParam("BORN", change.born()),
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

    @Override
    public void removeNetwork(int networkId) {
        for (AoSheet sheet : ao.find(AoSheet.class, Query.select().where("NETWORK_ID = ?", networkId))) {
            ao.deleteWithSQL(AoChange.class, "SHEET_ID = ?", sheet.getID());
            ao.delete(sheet);
        }
    }
}
