package dk.albertslund.innovation.goandlook;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class GoAndLookFormTest {
    private static final String STATE = "innovation.form.goAndLook.state.";

    private final GoAndLookForm kind = new GoAndLookForm();

    private static SheetState row(Map<String, String> values) {
        List<FieldChange> changes = new ArrayList<>();
        values.forEach((field, value) -> changes.add(new FieldChange(
                changes.size() + 1, 1, GoAndLookForm.ROWS, "row", field, value, "key-asta", Instant.EPOCH)));
        return new SheetState(changes);
    }

    private String state(Map<String, String> values) {
        List<Hint> states = kind.states(row(values));
        assertEquals(1, states.size());
        assertEquals("row", states.get(0).row());
        return states.get(0).messageKey();
    }

    private List<String> problems(String link) {
        return kind.crossFieldErrors(row(Map.of(GoAndLookForm.LINK, link))).stream()
                .map(ValidationError::field)
                .toList();
    }

    @Test
    public void itsOwnPageShowsTheWholeForm() {
        assertEquals(1, kind.sectionsForMacro("go-and-look").size());
        assertEquals(List.of(), kind.sectionsForMacro("question"));
    }

    @Test
    public void aRowSaysWhatWasSeenWhereAndWhyItFits() {
        List.of(GoAndLookForm.SOLUTION, GoAndLookForm.PLACE, GoAndLookForm.THEME_FIT, GoAndLookForm.WHAT_WORKS)
                .forEach(key -> assertTrue(
                        key, kind.field(GoAndLookForm.ROWS, key).orElseThrow().isRequired()));
        assertEquals(
                150,
                kind.field(GoAndLookForm.ROWS, GoAndLookForm.SOLUTION)
                        .orElseThrow()
                        .limit());
    }

    @Test
    public void aRowIsCompleteOnlyWithADifferenceAndAnAdaptation() {
        String solution = GoAndLookForm.SOLUTION;

        assertEquals(STATE + "both", state(Map.of(solution, "Fællesspisning")));
        assertEquals(STATE + "adaptation", state(Map.of(solution, "Fællesspisning", GoAndLookForm.DIFFERENCES, "Ø")));
        assertEquals(STATE + "differences", state(Map.of(solution, "Fællesspisning", GoAndLookForm.ADAPTATION, "Bus")));
        assertEquals(
                STATE + "complete",
                state(Map.of(
                        solution, "Fællesspisning", GoAndLookForm.DIFFERENCES, "Ø", GoAndLookForm.ADAPTATION, "Bus")));
    }

    @Test
    public void aLinkIsAWebAddress() {
        List.of("https://www.kl.dk/nyhed", "http://kl.dk", "HTTPS://kl.dk/a?b=c#d", "")
                .forEach(link -> assertEquals(link, List.of(), problems(link)));
        List.of(
                        "javascript:alert(1)",
                        "kl.dk",
                        "https://",
                        "https:///a",
                        "https://kl.dk/ en",
                        "ftp://kl.dk",
                        "https://kl.dk/\"onclick")
                .forEach(link -> assertEquals(link, List.of(GoAndLookForm.LINK), problems(link)));
    }
}
