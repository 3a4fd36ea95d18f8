package dk.albertslund.innovation.reflection;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.RowRule;
import dk.albertslund.innovation.form.RowRules;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class ReflectionFormTest {
    private static final String ASTA = "key-asta";
    private static final String BO = "key-bo";

    private final ReflectionForm kind = new ReflectionForm();
    private final List<FieldChange> changes = new ArrayList<>();

    private ReflectionFormTest write(String author, String row, Map<String, String> values) {
        values.forEach((field, value) -> changes.add(new FieldChange(
                changes.size() + 1,
                changes.size() + 1,
                ReflectionForm.ROWS,
                row,
                field,
                value,
                author,
                Instant.EPOCH)));
        return this;
    }

    private SheetState state() {
        return new SheetState(changes);
    }

    private List<String> rowsSeenBy(String reader) {
        return VisibleSheet.of(kind, state(), new FormReader(reader)).state().rows(ReflectionForm.ROWS).stream()
                .map(Row::id)
                .toList();
    }

    @Test
    public void itsOwnPageShowsTheWholeForm() {
        assertEquals(1, kind.sectionsForMacro("reflection").size());
        assertEquals(List.of(), kind.sectionsForMacro("question"));
    }

    @Test
    public void itAsksForWhatAndOnWhatOccasion() {
        List.of(ReflectionForm.OCCASION, ReflectionForm.OCCASION_KIND)
                .forEach(key -> assertTrue(
                        key, kind.field(ReflectionForm.ROWS, key).orElseThrow().isRequired()));
        assertEquals(
                300,
                kind.field(ReflectionForm.ROWS, ReflectionForm.DEFINITION_OF_INNOVATION)
                        .orElseThrow()
                        .limit());
    }

    @Test
    public void onlyTheAuthorSeesItUntilTheyShowItWhateverStageIsWritten() {
        RowRules rules = kind.list(ReflectionForm.ROWS).orElseThrow().rules();
        write(ASTA, "own", Map.of(ReflectionForm.OCCASION, "Oplæg"));
        write(ASTA, "shown", Map.of(ReflectionForm.OCCASION, "Session", Row.SHARED, "true"));
        changes.add(new FieldChange(90, 90, "", Row.SHEET, Stage.FIELD, Stage.CLOSED.key(), BO, Instant.EPOCH));

        assertTrue(rules.has(RowRule.AUTHOR_ONLY));
        assertEquals(40, rules.mostPerPerson());
        assertEquals(Optional.of(Stage.SHARED), rules.hiddenUntil());
        assertEquals(List.of("own", "shown"), rowsSeenBy(ASTA).stream().sorted().toList());
        assertEquals(List.of("shown"), rowsSeenBy(BO));
        assertEquals(List.of("shown"), rowsSeenBy(""));
    }

    @Test
    public void aReflectionOnATalkCountsItsPointsAndInsightsUpToThree() {
        write(
                ASTA,
                "row",
                Map.of(
                        ReflectionForm.OCCASION_KIND,
                        "talk",
                        ReflectionForm.TAKEAWAYS,
                        "En\n\n  To  \nTre\nFire",
                        ReflectionForm.INSIGHTS,
                        "En\n \nTo"));

        assertEquals(
                List.of(new Hint("row", "", "innovation.form.reflection.state.draft", List.of("3", "2"))),
                kind.states(state()));
    }

    @Test
    public void withThreeOfEachItIsWhole() {
        write(
                ASTA,
                "row",
                Map.of(
                        ReflectionForm.OCCASION_KIND,
                        "talk",
                        ReflectionForm.TAKEAWAYS,
                        "En\nTo\nTre\nFire",
                        ReflectionForm.INSIGHTS,
                        "En\nTo\nTre"));

        assertEquals(
                List.of(new Hint("row", "", "innovation.form.reflection.state.whole", List.of("4", "3"))),
                kind.states(state()));
    }

    @Test
    public void otherReflectionsMayBeAsShortAsTheyAre() {
        write(ASTA, "row", Map.of(ReflectionForm.OCCASION_KIND, "closing", ReflectionForm.TAKEAWAYS, "En"));

        assertEquals(List.of(), kind.states(state()));
    }

    @Test
    public void onTheWallAreTheDefinitionsThatAreShown() {
        String definition = ReflectionForm.DEFINITION_OF_INNOVATION;
        write(ASTA, "own", Map.of(definition, "det er hemmeligt"));
        write(ASTA, "shown", Map.of(definition, "det virker", Row.SHARED, "true"));
        write(BO, "empty", Map.of(ReflectionForm.OCCASION, "Session", Row.SHARED, "true"));
        write(BO, "removed", Map.of(definition, "det er væk", Row.SHARED, "true", Row.REMOVED, "true"));

        assertEquals(List.of("det virker"), kind.definitions(state()));
    }
}
