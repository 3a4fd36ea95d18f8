package dk.albertslund.innovation.continuation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.FormServices;
import dk.albertslund.innovation.form.SheetsInMemory;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;

public class RealisationFormTest {
    private static final String FIRST = "11111111-1111-4111-8111-111111111111";
    private static final String SECOND = "22222222-2222-4222-8222-222222222222";
    private static final String THIRD = "33333333-3333-4333-8333-333333333333";
    private static final String FOURTH = "44444444-4444-4444-8444-444444444444";
    private static final String PREFIX = "innovation.form.continuation.";

    private final RealisationForm kind =
            new RealisationForm(Clock.fixed(Instant.parse("2026-05-12T10:00:00Z"), ZoneOffset.UTC));
    private final SheetsInMemory sheets = new SheetsInMemory();
    private final FormService forms = FormServices.ledByAll(sheets);

    private void save(String list, String row, String field, String value) {
        int seen = state().rowIncludingRemoved(row)
                .flatMap(found -> found.cell(field))
                .map(cell -> cell.revision())
                .orElse(0);
        forms.save(kind, new FieldUpdate(1, RealisationForm.KEY, 1, list, row, field, value, seen, "key-asta"));
    }

    private void count(String row, String month, String day) {
        save(RealisationForm.PRACTICE, row, RealisationForm.COUNTED_ON, day);
        save(RealisationForm.PRACTICE, row, RealisationForm.MONTH, month);
    }

    private SheetState state() {
        return sheets.state(sheets.find(1, RealisationForm.KEY, 1));
    }

    private List<String> states() {
        return kind.states(state()).stream()
                .map(state -> state.messageKey().replace(PREFIX + "state.", "") + state.arguments())
                .toList();
    }

    private List<String> hints() {
        return kind.hints(state()).stream()
                .map(hint -> hint.field() + " " + hint.messageKey().replace(PREFIX + "hint.", ""))
                .toList();
    }

    @Test
    public void itsOwnPageShowsTheWholeFormAndLeadsToThePhase() {
        assertEquals(5, kind.sectionsForMacro("continuation").size());
        assertEquals(List.of(), kind.sectionsForMacro("phase-continuation"));
        assertEquals("phase-continuation", kind.relatedPart());
    }

    @Test
    public void noFieldOfThePhaseIsAskedForAgain() {
        for (String field : List.of("solutionOwner", "inOperationFrom", "replaces", "evaluated", "place", "learning")) {
            assertFalse(field, kind.hasField(field));
        }
    }

    @Test
    public void peopleAreCountedAtTheStartAndThreeSixAndTwelveMonthsLater() {
        count(FIRST, "start", "2026-02-13");
        assertEquals(List.of("next[3]"), states());
        save(RealisationForm.PRACTICE, FIRST, RealisationForm.COUNTED_ON, "2026-02-12");
        assertEquals(List.of("due[3]"), states());
        count(SECOND, "month3", "2026-05-12");
        assertEquals(List.of("next[6]"), states());
        count(THIRD, "month12", "2026-05-12");
        assertEquals(List.of("next[6]"), states());
        count(FOURTH, "month6", "2026-05-12");
        assertEquals(List.of("counted[]"), states());
    }

    @Test
    public void aValueNobodyExpectedSaysSo() {
        save(RealisationForm.VALUES, FIRST, RealisationForm.VALUE_TYPE, "quality");
        assertEquals(List.of(), states());
        save(RealisationForm.VALUES, FIRST, RealisationForm.REALISED, "Fem kommer igen");
        assertEquals(List.of("unexpected[]"), states());
    }

    @Test
    public void anAcceptedHandoverSaysWhoAndWhenAndTheEndWaitsForIt() {
        save("", Row.SHEET, RealisationForm.SOLUTION_STATUS, "I drift i to opgange");
        assertEquals(List.of("solutionStatus notAccepted"), hints());
        save("", Row.SHEET, Handover.ACCEPTANCE, "yes");
        assertEquals(List.of("acceptance who"), hints());
        save("", Row.SHEET, Handover.ACCEPTED_BY, "asta");
        save("", Row.SHEET, Handover.ACCEPTED_ON, "2026-05-12");
        assertEquals(List.of(), hints());
    }

    @Test
    public void theCheckIsNotBeforeTheHandover() {
        save("", Row.SHEET, Handover.HANDOVER_DATE, "2026-05-12");
        assertThrows(ValidationException.class, () -> save("", Row.SHEET, Handover.CHECK_DATE, "2026-05-11"));
        save("", Row.SHEET, Handover.CHECK_DATE, "2026-08-12");
    }

    @Test
    public void limitsAndWhatIsRequired() {
        assertThrows(
                ValidationException.class,
                () -> save(RealisationForm.PRACTICE, FIRST, RealisationForm.COUNT, "100001"));
        assertThrows(
                ValidationException.class,
                () -> save(RealisationForm.VALUES, FIRST, RealisationForm.VALUE_TYPE, "productivity"));
        assertTrue(kind.field(RealisationForm.VALUES, RealisationForm.VALUE_TYPE)
                .orElseThrow()
                .isRequired());
        assertTrue(kind.field(RealisationForm.PRACTICE, RealisationForm.COUNTED_ON)
                .orElseThrow()
                .isRequired());
    }
}
