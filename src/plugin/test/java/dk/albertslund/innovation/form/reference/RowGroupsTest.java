package dk.albertslund.innovation.form.reference;

import static org.junit.Assert.assertEquals;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.form.FormHints;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.HintScope;
import dk.albertslund.innovation.form.RoundForm;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.List;
import org.junit.Test;

/** Rows that are put under each other, and rows that say the same. */
public class RowGroupsTest {
    private int revision;

    private FieldChange change(String row, String field, String value) {
        revision++;
        return new FieldChange(revision, revision, RoundForm.IDEAS, row, field, value, "key-asta", Samples.NOON);
    }

    private static List<String> tops(SheetState state) {
        return new RowGroups(state.rows(RoundForm.IDEAS))
                .tops().stream().map(Row::id).toList();
    }

    private static List<String> under(SheetState state, String row) {
        return new RowGroups(state.rows(RoundForm.IDEAS))
                .under(row).stream().map(Row::id).toList();
    }

    private SheetState ideas() {
        return new SheetState(List.of(
                change("a", RoundForm.TEXT, "En bænk"),
                change("b", RoundForm.TEXT, "en  BÆNK!"),
                change("c", RoundForm.TEXT, "Et bord")));
    }

    @Test
    public void whatIsPutUnderARowStandsThereAndWhatWasUnderItToo() {
        SheetState merged = ideas().with(List.of(change("b", Row.MERGED_INTO, "a"), change("c", Row.MERGED_INTO, "b")));

        assertEquals(List.of("a"), tops(merged));
        assertEquals(List.of("b", "c"), under(merged, "a"));
        SheetState split = merged.with(change("b", Row.MERGED_INTO, ""));
        assertEquals(List.of("a", "b"), tops(split));
        assertEquals(List.of("c"), under(split, "b"));
    }

    @Test
    public void whereTheRowIsRemovedItsOriginalsComeBack() {
        SheetState merged = ideas().with(change("b", Row.MERGED_INTO, "a"));

        assertEquals(List.of("b", "c"), tops(merged.with(change("a", Row.REMOVED, "true"))));
    }

    @Test
    public void rowsThatSayTheSameButForCaseSpacesAndSignsGetAHintUntilTheyAreMerged() {
        RoundForm kind = new RoundForm();
        SheetState state = ideas();

        assertEquals(
                List.of(
                        new Hint("a", RoundForm.TEXT, "innovation.form.hint.same", List.of("en  BÆNK!")),
                        new Hint("b", RoundForm.TEXT, "innovation.form.hint.same", List.of("En bænk"))),
                FormHints.of(kind, state));
        assertEquals(List.of(), FormHints.of(kind, state.with(change("b", Row.MERGED_INTO, "a"))));
        assertEquals(List.of(), FormHints.of(kind, state.with(change("b", Row.REMOVED, "true"))));
        assertEquals(HintScope.FORM, FormHints.scope(kind, state, change("c", RoundForm.TEXT, "Et bord")));
        assertEquals(HintScope.ROW, FormHints.scope(kind, state, change("c", RoundForm.EFFECT, "2")));
    }
}
