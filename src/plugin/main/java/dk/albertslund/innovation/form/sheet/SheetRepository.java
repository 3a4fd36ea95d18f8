package dk.albertslund.innovation.form.sheet;

import dk.albertslund.innovation.common.NetworkDataRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Sheets and their change logs. */
public interface SheetRepository extends NetworkDataRepository {
    /** The sheet; revision 0 and id 0 when nothing was saved yet. */
    Sheet find(SheetKey key);

    /** The first instance. */
    default Sheet find(int networkId, String kind, int turn) {
        return find(new SheetKey(networkId, kind, turn));
    }

    /** Opens the sheet for writing, in one statement. */
    SheetSession open(SheetKey key);

    /** The current values of these fields in every row of a list, and which of the rows are removed, in one statement. */
    SheetState fields(Sheet sheet, String list, Collection<String> fields);

    /** Whether fewer than so many rows are in the list, not counting removed ones. */
    boolean hasRoom(Sheet sheet, String list, int mostRows);

    SheetState state(Sheet sheet);

    /** All sheets of the network that have changes, of all kinds and turns. */
    List<Sheet> findAll(int networkId);

    /** The sheets of that kind of all networks, in one statement. */
    List<Sheet> findAll(String kind);

    /** The current state of each sheet, in one statement. */
    Map<Sheet, SheetState> states(Collection<Sheet> sheets);

    /**
     * The current values of these fields in every row of these lists of the sheets, by sheet, in one statement for each five
     * hundred sheets.
     */
    Map<Sheet, SheetState> fields(Collection<Sheet> sheets, Collection<String> lists, Collection<String> fields);

    /**
     * The current values of the forms' own fields and of these rows in all of the sheets, by sheet; in one statement for
     * each five hundred rows.
     */
    Map<Sheet, SheetState> rows(Collection<Sheet> sheets, Collection<String> rows);

    /**
     * Those of the sheets' current values that were saved last, by sheet; in one statement.
     *
     * @param most maximum number, of all sheets together
     */
    Map<Sheet, List<FieldChange>> recent(Collection<Sheet> sheets, int most);

    /**
     * The current values that this person saved, by sheet; in one statement. Also of rows that somebody else has removed.
     *
     * @param author user key
     */
    Map<Sheet, SheetState> writtenBy(Collection<Sheet> sheets, String author);

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
}
