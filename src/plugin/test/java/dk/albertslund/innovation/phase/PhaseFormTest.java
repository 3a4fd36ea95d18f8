package dk.albertslund.innovation.phase;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.phase.form.ContinuationForm;
import dk.albertslund.innovation.phase.form.Criterion;
import dk.albertslund.innovation.phase.form.DiscoveryForm;
import dk.albertslund.innovation.phase.form.FocusForm;
import dk.albertslund.innovation.phase.form.IdeationForm;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PrioritisationForm;
import dk.albertslund.innovation.phase.form.PrototypeForm;
import dk.albertslund.innovation.phase.form.ThemingForm;
import dk.albertslund.innovation.settings.Thresholds;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** Exit criteria of each phase. */
public class PhaseFormTest {
    private final List<FieldChange> changes = new ArrayList<>();

    private PhaseFormTest with(String list, String row, String field, String value) {
        int revision = changes.size() + 1;
        changes.add(new FieldChange(revision, revision, list, row, field, value, "key-asta", Samples.NOON));
        return this;
    }

    private PhaseFormTest with(String field, String value) {
        return with("", Row.SHEET, field, value);
    }

    private List<String> unmet(PhaseForm form) {
        return form.criteria(new SheetState(changes), false, Thresholds.DEFAULTS).stream()
                .filter(criterion -> !criterion.isMet())
                .map(Criterion::key)
                .toList();
    }

    @Test
    public void nothingIsThereToBeginWith() {
        assertEquals(
                List.of("question", "incident", "baseline", "expectedValue", "citizens", "decision"),
                unmet(new FocusForm()));
        assertEquals(List.of("methods", "userTypes", "documentation", "citizens"), unmet(new DiscoveryForm()));
        assertEquals(List.of("themes", "citizens", "decision"), unmet(new ThemingForm()));
        assertEquals(List.of("ideas", "perspectives", "techniques", "citizens"), unmet(new IdeationForm()));
        assertEquals(List.of("measures", "concepts", "citizens", "decision"), unmet(new PrioritisationForm()));
        assertEquals(List.of("trial", "citizens"), unmet(new PrototypeForm()));
        assertEquals(List.of("solutionOwner", "evaluated", "citizens", "decision"), unmet(new ContinuationForm()));
    }

    @Test
    public void aThemeThatGoesOnWithOneSourceIsWarnedOf() {
        with("themes", "1", "theme", "Nærhed").with("themes", "1", "goOn", "true");
        with("themes", "2", "theme", "Tid").with("themes", "2", "evidence", "Interview med Ib\n\nTo dagbøger");
        with("themes", "2", "goOn", "true").with("themes", "3", "theme", "Penge");

        assertEquals(
                List.of("1 evidence"),
                new ThemingForm()
                        .hints(new SheetState(changes)).stream()
                                .map(hint -> hint.row() + " " + hint.field())
                                .toList());
    }

    @Test
    public void focusingEndsInAQuestionABaselineAndADecision() {
        with("incidents", "1", "incident", "Tre borgere faldt").with("baseline", "2", "what", "Fald om ugen");
        with("expectedValue", "3", "description", "Færre fald")
                .with("decision", "Vi går videre")
                .with("citizensInvolved", "planned");

        assertEquals(List.of("question"), unmet(new FocusForm()));
        assertTrue(new FocusForm()
                .criteria(new SheetState(changes), true, Thresholds.DEFAULTS).stream()
                        .allMatch(Criterion::isMet));
    }

    @Test
    public void howManyAreEnoughIsTheAdministrators() {
        with("techniques", "1", "technique", "open").with("techniques", "2", "technique", "negative");
        SheetState state = new SheetState(changes);

        assertEquals(
                new Criterion("techniques", true, 2, 2, "techniques", "technique"),
                new IdeationForm().criteria(state, false, Thresholds.DEFAULTS).get(2));
        assertEquals(
                new Criterion("techniques", false, 2, 3, "techniques", "technique"),
                new IdeationForm()
                        .criteria(state, false, new Thresholds(2, 3, 3, 20))
                        .get(2));
    }

    @Test
    public void everyPhaseAsksWhatItNeedsAndTheModelNamesTheSortsForTwo() {
        assertEquals(
                List.of("experience", "attitude", "fact", "value"),
                new DiscoveryForm().field("needs", "needKind").orElseThrow().choices());
        assertEquals(
                List.of("furtherDevelopment", "transfer", "radicalChange"),
                new IdeationForm().field("needs", "needKind").orElseThrow().choices());
        assertTrue(new FocusForm().field("needs", "needKind").isEmpty());
        assertTrue(new FocusForm().field("needs", "input").orElseThrow().isRequired());
        assertTrue(new ContinuationForm().field("needs", "disturbance").isPresent());
    }

    @Test
    public void theSameMethodTwiceIsOneMethod() {
        with("methods", "1", "method", "interview").with("methods", "2", "method", "interview");
        assertTrue(unmet(new DiscoveryForm()).contains("methods"));

        with("methods", "3", "method", "journey");
        assertEquals(List.of("userTypes", "documentation", "citizens"), unmet(new DiscoveryForm()));
    }

    @Test
    public void everyKindOfCitizenThatWasNamedIsToBeMet() {
        with("userTypes", "1", "userType", "Unge").with("userTypes", "1", "covered", "true");
        with("userTypes", "2", "userType", "Forældre");
        assertTrue(unmet(new DiscoveryForm()).contains("userTypes"));

        with("userTypes", "2", Row.REMOVED, "true");
        assertEquals(List.of("methods", "documentation", "citizens"), unmet(new DiscoveryForm()));
    }

    @Test
    public void ideasAreSeenFromThreeSidesByTwoTechniques() {
        with("perspectives", "1", "perspective", "user").with("perspectives", "2", "perspective", "staff");
        with("techniques", "3", "technique", "open").with("techniques", "4", "technique", "negative");
        assertEquals(List.of("ideas", "perspectives", "citizens"), unmet(new IdeationForm()));

        with("perspectives", "5", "perspective", "management");
        assertEquals(List.of("ideas", "citizens"), unmet(new IdeationForm()));
    }

    @Test
    public void theNetworkMaySetItsOwnNumberOfIdeas() {
        with("ideaCount", "19");
        assertTrue(unmet(new IdeationForm()).contains("ideas"));

        with("ideaTarget", "12");
        assertFalse(unmet(new IdeationForm()).contains("ideas"));
        assertEquals(
                new Criterion("ideas", true, 19, 12, "", "ideaCount"),
                new IdeationForm()
                        .criteria(new SheetState(changes), false, Thresholds.DEFAULTS)
                        .get(0));
    }

    @Test
    public void aTrialCountsWhenItGaveAResultAndANextStep() {
        with("trials", "1", "trial", "Kaffe i gården").with("trials", "1", "result", "Otte kom");
        assertTrue(unmet(new PrototypeForm()).contains("trial"));

        with("trials", "1", "outcome", "adjust");
        assertEquals(List.of("citizens"), unmet(new PrototypeForm()));
    }

    @Test
    public void eachTurnHasASheetOfItsOwnAndNoneIsCopiedToOthers() {
        FocusForm focus = new FocusForm();

        assertTrue(focus.isPerTurn());
        assertEquals("phaseFocus", focus.key());
        assertEquals(focus.sections(), focus.sectionsForMacro("phase-focus"));
        assertEquals(List.of(), focus.sectionsForMacro("phase-discovery"));
        assertTrue(!focus.isCopiedWithPages());
    }
}
