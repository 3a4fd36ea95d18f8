package dk.albertslund.innovation.trial;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.FormServices;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.SheetsInMemory;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.type.RowAction;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Test;

public class TrialFormTest {
    private static final String FIRST = "11111111-1111-4111-8111-111111111111";
    private static final String TODAY = "2026-05-12";

    private final TrialForm kind = new TrialForm(Clock.fixed(Instant.parse(TODAY + "T10:00:00Z"), ZoneOffset.UTC));
    private final SheetsInMemory sheets = new SheetsInMemory();
    private final FormService forms = FormServices.ledByAll(sheets);

    private void save(String field, String value) {
        VisibleSheet now = sheet();
        int seen = now.state()
                .row(FIRST)
                .flatMap(row -> row.cell(field))
                .map(cell -> cell.revision())
                .orElse(0);
        forms.save(kind, new FieldUpdate(1, TrialForm.KEY, 1, TrialForm.ROWS, FIRST, field, value, seen, "key-asta"));
    }

    private VisibleSheet sheet() {
        return VisibleSheet.of(kind, sheets.state(sheets.find(1, TrialForm.KEY, 1)), new FormReader("key-asta"));
    }

    private String state() {
        Hint state = kind.states(sheet()).get(0);
        assertEquals(FIRST, state.row());
        return state.messageKey().replace("innovation.form.trialAction.state.", "") + state.arguments();
    }

    private String problem(String field, String value) {
        ValidationException refused = assertThrows(ValidationException.class, () -> save(field, value));
        return refused.errors().get(0).field() + " " + refused.errors().get(0).messageKey();
    }

    @Test
    public void itsOwnPageShowsTheWholeForm() {
        assertEquals(1, kind.sectionsForMacro("trial").size());
        assertEquals(List.of(), kind.sectionsForMacro("question"));
    }

    @Test
    public void aTrialGoesFromItsPlanToTheDayToLookAgain() {
        save(TrialForm.FROM, "2026-05-20");
        assertEquals("without words it has no state", List.of(), kind.states(sheet()));
        save(TrialForm.LEARN_WHAT, "Hvad får én til at komme anden gang?");
        assertEquals("wordless[]", state());
        save(TrialForm.TRIAL, "fælles frokost");
        assertEquals("dayless[]", state());
        save(TrialForm.LOOK_AGAIN, "2026-06-01");
        assertEquals("planned[]", state());
        save(TrialForm.FROM, TODAY);
        assertEquals("running[]", state());
        save(TrialForm.LOOK_AGAIN, TODAY);
        assertEquals("due[]", state());
        save(TrialForm.OUTCOME, "adjust");
        assertEquals("adjusted[]", state());
        save(TrialForm.OUTCOME, "goOn");
        assertEquals("goes_on[]", state());
    }

    @Test
    public void whatIsStoppedIsThankedForAndSaysWhatWasLearnt() {
        save(TrialForm.TRIAL, "fælles frokost");
        save(TrialForm.OUTCOME, "stop");
        assertEquals("untold[]", state());
        save(TrialForm.LEARNT, "Samtalen var det gode\nikke maden");
        assertEquals("stopped[Samtalen var det gode]", state());
    }

    @Test
    public void noDayIsBeforeTheFirst() {
        save(TrialForm.FROM, TODAY);

        assertEquals("to innovation.form.trialAction.problem.to", problem(TrialForm.TO, "2026-05-11"));
        assertEquals(
                "lookAgain innovation.form.trialAction.problem.lookAgain", problem(TrialForm.LOOK_AGAIN, "2026-05-11"));
        save(TrialForm.TO, TODAY);
        save(TrialForm.LOOK_AGAIN, TODAY);
        assertEquals("to innovation.form.trialAction.problem.to", problem(TrialForm.FROM, "2026-05-13"));
    }

    @Test
    public void limitsAndWhatIsRequired() {
        assertEquals("trial innovation.form.problem.long", problem(TrialForm.TRIAL, "x".repeat(201)));
        save(TrialForm.TRIAL, "x".repeat(200));
        assertEquals("trial innovation.form.problem.empty", problem(TrialForm.TRIAL, ""));
        assertEquals("cost innovation.form.problem.number", problem("cost", "-1"));
    }

    @Test
    public void onlyATrialWithAResultIsTakenAlongToThePhase() {
        RowAction action = kind.actions().get(0);

        assertEquals(
                List.of(TrialForm.LEARNT, TrialForm.TRIAL, "hypothesis", TrialForm.OUTCOME),
                List.copyOf(action.fields().keySet()));
        action.fields().keySet().forEach(field -> kind.field(TrialForm.ROWS, field)
                .orElseThrow());
    }

    @Test
    public void aTrialThatWasStoppedIsNotTakenAlong() {
        RowAction action = kind.actions().get(0);
        Map<String, Boolean> offered = new TreeMap<>();
        for (String outcome : List.of("", "goOn", "adjust", "stop")) {
            offered.put(outcome, action.isOffered(field -> field.equals(TrialForm.OUTCOME) ? outcome : ""));
        }

        assertEquals(Map.of("", true, "goOn", true, "adjust", true, "stop", false), offered);
    }
}
