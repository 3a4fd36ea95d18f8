package dk.albertslund.innovation.probe;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.form.HintScope;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class CulturalProbeFormTest {
    private static final String ROW = "11111111-1111-4111-8111-111111111111";

    private final CulturalProbeForm kind = new CulturalProbeForm();
    private final List<FieldChange> changes = new ArrayList<>();

    private FieldChange write(String list, String row, String field, String value) {
        int revision = changes.size() + 1;
        changes.add(new FieldChange(revision, revision, list, row, field, value, "key-asta", Samples.NOON));
        return changes.get(revision - 1);
    }

    private SheetState state() {
        return SheetState.EMPTY.with(changes);
    }

    private List<String> hints() {
        return kind.hints(state()).stream()
                .map(hint -> hint.field() + " " + hint.messageKey().replaceAll(".*\\.", ""))
                .toList();
    }

    private List<String> refused(String from, String to) {
        write("", Row.SHEET, CulturalProbeForm.FROM, from);
        write("", Row.SHEET, CulturalProbeForm.TO, to);
        return kind.crossFieldErrors(state()).stream()
                .map(error -> error.field())
                .toList();
    }

    @Test
    public void itsOwnPageShowsTheWholeForm() {
        assertEquals(2, kind.sectionsForMacro("probe").size());
        assertEquals(List.of(), kind.sectionsForMacro("question"));
    }

    @Test
    public void aTaskTakesFromOneToSixtyDays() {
        assertEquals(List.of(), refused("2026-03-31", ""));
        assertEquals(List.of(), refused("2026-03-31", "2026-03-31"));
        assertEquals(List.of(), refused("2026-01-01", "2026-03-01"));
        assertEquals(List.of(CulturalProbeForm.TO), refused("2026-01-01", "2026-03-02"));
        assertEquals(List.of(CulturalProbeForm.TO), refused("2026-03-31", "2026-03-30"));
    }

    @Test
    public void theTaskAndTheCodeOfThePersonAreAskedFor() {
        assertTrue(kind.field("", CulturalProbeForm.TASK).orElseThrow().isRequired());
        assertTrue(kind.field(CulturalProbeForm.RETURNS, CulturalProbeForm.PERSON_CODE)
                .orElseThrow()
                .isRequired());
    }

    @Test
    public void aPictureTakesAYesAndIsUsedAsSomething() {
        write(CulturalProbeForm.RETURNS, ROW, CulturalProbeForm.PERSON_CODE, "B-01");
        assertEquals(List.of(), hints());
        write(CulturalProbeForm.RETURNS, ROW, CulturalProbeForm.PICTURE, "7/bord.jpg");
        assertEquals(List.of("picture consent", "pictureUse use"), hints());
        FieldChange agreed = write("", Row.SHEET, CulturalProbeForm.CONSENT, "true");
        assertEquals(HintScope.FORM, kind.hintScope(state(), agreed));
        assertEquals(List.of("pictureUse use"), hints());
    }

    @Test
    public void eachOfTheFourUsesHasAText() {
        write("", Row.SHEET, CulturalProbeForm.CONSENT, "true");
        write(CulturalProbeForm.RETURNS, ROW, CulturalProbeForm.PICTURE_USE, String.join(",", CulturalProbeForm.USES));
        assertEquals(
                List.of(
                        "statement unwritten",
                        "citizenExplanation unwritten",
                        "othersReaction unwritten",
                        "myInterpretation unwritten"),
                hints());
        CulturalProbeForm.USES.forEach(use -> write(CulturalProbeForm.RETURNS, ROW, use, "To kopper"));
        assertEquals(List.of(), hints());
    }
}
