package dk.albertslund.innovation.session.live;

import static org.junit.Assert.assertEquals;

import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.Test;

public class TableLinesTest {
    private static final Instant NOON = Instant.parse("2026-11-12T11:00:00Z");

    private final List<FieldChange> changes = new ArrayList<>();

    private void saved(String row, String field, String author, int minute) {
        int revision = changes.size() + 1;
        changes.add(new FieldChange(
                revision, revision, "rows", row, field, "true", author, NOON.plusSeconds(60L * minute)));
    }

    private static TableWriter writer(int table, String userKey, int from, int to) {
        return new TableWriter(
                table,
                "item",
                table,
                userKey,
                NOON.plusSeconds(60L * from),
                to == 0 ? Optional.empty() : Optional.of(NOON.plusSeconds(60L * to)));
    }

    private Map<Integer, List<String>> lines(TableWriter... writers) {
        Map<Integer, List<String>> ids = new TreeMap<>();
        TableLines.of(new SheetState(changes), List.of(writers))
                .forEach((table, rows) ->
                        ids.put(table, rows.stream().map(Row::id).toList()));
        return ids;
    }

    @Test
    public void whatIsWrittenForATableIsItsAndWhatIsWrittenBeforeAndAfterIsNot() {
        saved("before", "text", "bo", 0);
        saved("first", "text", "bo", 1);
        saved("second", "text", "bo", 4);
        saved("after", "text", "bo", 5);
        saved("other", "text", "cy", 2);

        assertEquals(Map.of(3, List.of("first", "second")), lines(writer(3, "bo", 1, 5)));
    }

    @Test
    public void whoTakesOverGoesOnForTheSameTable() {
        saved("first", "text", "bo", 1);
        saved("second", "text", "cy", 6);
        saved("own", "text", "bo", 7);

        assertEquals(Map.of(3, List.of("first", "second")), lines(writer(3, "bo", 1, 5), writer(3, "cy", 5, 0)));
    }

    @Test
    public void aLineThatIsCompletedByOthersStaysWithItsTable() {
        saved("line", "text", "bo", 1);
        saved("line", "note", "cy", 2);

        assertEquals(Map.of(3, List.of("line")), lines(writer(3, "bo", 0, 0), writer(4, "cy", 2, 0)));
    }

    @Test
    public void removedRowsTheFormItselfAndRowsWithoutNamesCountForNoTable() {
        saved("gone", "text", "bo", 1);
        saved("gone", Row.REMOVED, "bo", 2);
        saved(Row.SHEET, "text", "bo", 1);
        saved("nameless", "text", Row.ANONYMOUS, 1);
        saved("shared", Row.SHARED, "bo", 1);

        assertEquals(Map.of(), lines(writer(3, "bo", 0, 0)));
    }
}
