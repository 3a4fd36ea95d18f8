package dk.albertslund.innovation.interview;

import static org.junit.Assert.assertEquals;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FieldValueStore;
import dk.albertslund.innovation.form.FieldValueValidator;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.PersonNamesInMemory;
import dk.albertslund.innovation.form.PicturesInMemory;
import dk.albertslund.innovation.form.SheetChangePublisher;
import dk.albertslund.innovation.form.SheetsInMemory;
import dk.albertslund.innovation.form.reference.ReferenceResolver;
import dk.albertslund.innovation.form.reference.ReferencesInMemory;
import dk.albertslund.innovation.form.reference.RowActionService;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.type.ReferencedRow;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.NetworkProgress;
import dk.albertslund.innovation.network.PhaseTimes;
import dk.albertslund.innovation.network.Profile;
import dk.albertslund.innovation.network.SummariesInMemory;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.phase.form.ThemingForm;
import java.util.List;
import org.junit.Test;

/** A finding becomes a theme of the turn that the network is in. */
public class FindingToThemeTest {
    private static final String ASTA = "key-asta";
    private static final String FINDING = "11111111-1111-4111-8111-111111111111";
    private static final SheetKey INTERVIEW = new SheetKey(1, InterviewForm.KEY, Sheet.ONLY_TURN);

    private final InterviewForm interview = new InterviewForm();
    private final ThemingForm theming = new ThemingForm();
    private final SheetsInMemory sheets = new SheetsInMemory();
    private final SummariesInMemory summaries = new SummariesInMemory();
    private final ReferenceResolver references = ReferencesInMemory.resolver(sheets, interview, theming);
    private final FormService forms = new FormService(
            sheets,
            new FieldValueStore(
                    new FieldValueValidator(Samples.PEOPLE),
                    new PersonNamesInMemory(),
                    PicturesInMemory.NONE,
                    references),
            new SheetChangePublisher(List.of(), Samples.CLOCK),
            networkId -> true,
            Samples.AT_ONCE);
    private final RowActionService actions = new RowActionService(
            sheets, new FormKindRegistry(List.of(interview, theming)), forms, references, summaries);

    private ReferencedRow press() {
        return actions.make(interview, INTERVIEW, FINDING, interview.actions().get(0), ASTA);
    }

    private List<Row> themes(int turn) {
        return sheets.state(sheets.find(new SheetKey(1, theming.key(), turn))).rows("themes");
    }

    private void goTo(int turn) {
        PhasePosition position = new PhasePosition(Phase.THEMING, turn);
        summaries.setPosition(1, position, PhaseTimes.UNKNOWN, Samples.NOON);
    }

    @Test
    public void theThemeIsOfTheCurrentTurnPointsBackAndIsMadeOnce() {
        summaries.add(new Summary(
                1,
                "NABO",
                false,
                Profile.UNWRITTEN,
                PhasePosition.FIRST,
                "",
                false,
                Samples.NOON,
                NetworkProgress.UNKNOWN));
        forms.save(
                interview,
                new FieldUpdate(
                        INTERVIEW,
                        InterviewForm.FINDINGS,
                        FINDING,
                        InterviewForm.FINDING,
                        "Bordet er dækket",
                        0,
                        ASTA));
        goTo(2);
        ReferencedRow made = press();

        assertEquals(List.of(), themes(1));
        assertEquals("Bordet er dækket", themes(2).get(0).value("theme"));
        assertEquals(List.of(FINDING), themes(2).get(0).keys("findings"));

        goTo(3);
        assertEquals("not a second one in the next turn", made, press());
        assertEquals(List.of(), themes(3));
    }
}
