package dk.albertslund.innovation.involvement.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.involvement.Coverage;
import dk.albertslund.innovation.involvement.InvolvementForm;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What is said of the citizens, on the page and on the home page. */
public class LeadViewFactoryTest {
    private static final Messages MESSAGES = (key, arguments) -> key + Arrays.toString(arguments);
    private static final String LEAD = "innovation.involvement.lead.";

    private final LeadViewFactory leads = new LeadViewFactory(MESSAGES, new PhaseTitles(MESSAGES));
    private final CitizenTiles tiles = new CitizenTiles(MESSAGES, new PhaseTitles(MESSAGES));

    private static Coverage citizensIn(String phases) {
        return Coverage.of(
                new SheetState(List.of(
                        change(1, InvolvementForm.KIND, "citizens"),
                        change(2, InvolvementForm.WHO, "Beboerne"),
                        change(3, InvolvementForm.PHASES, phases),
                        change(4, "focusStatus", "done"))),
                Map.of());
    }

    private static FieldChange change(int revision, String field, String value) {
        return new FieldChange(
                revision, 1, InvolvementForm.DESIGN, "row", field, value, Samples.ASTA.key(), Samples.NOON);
    }

    private static Coverage nothing() {
        return Coverage.of(SheetState.EMPTY, Map.of());
    }

    @Test
    public void aNewNetworkIsToldWhereToBegin() {
        LeadView lead = leads.of(nothing(), Phase.FOCUS, true);

        assertEquals(LEAD + "none[innovation.phase.number[1]]", lead.text());
        assertEquals("discovery", lead.phase());
        assertEquals("nothing is marked as missing before it has begun", "", lead.missing());
        assertEquals(List.of(), tiles.of(nothing(), Phase.FOCUS));
    }

    @Test
    public void theFirstPhaseWithoutCitizensFromHereOnIsNamed() {
        LeadView now = leads.of(citizensIn("discovery"), Phase.THEMING, true);
        LeadView next = leads.of(citizensIn("discovery"), Phase.DISCOVERY, true);
        LeadView later = leads.of(citizensIn("discovery"), Phase.FOCUS, true);

        String theming = "[" + LEAD + "number.2[], innovation.phase.theming.name[]]";
        assertEquals(LEAD + "now" + theming, now.text());
        assertEquals(LEAD + "next" + theming, next.text());
        assertEquals(LEAD + "later" + theming, later.text());
        assertEquals("theming", next.phase());
        assertEquals("theming", next.missing());
    }

    @Test
    public void whatIsPastIsNotMissing() {
        LeadView lead = leads.of(citizensIn("continuation"), Phase.CONTINUATION, true);

        assertEquals(LEAD + "ahead[" + LEAD + "number.2[]]", lead.text());
        assertFalse(lead.isActionable());
    }

    @Test
    public void citizensInAllPhasesLackNothing() {
        LeadView lead = leads.of(citizensIn(String.join(",", Phase.keys())), Phase.FOCUS, true);

        assertEquals(LEAD + "all[]", lead.text());
        assertEquals("", lead.missing());
    }

    @Test
    public void aReaderHasNoButton() {
        assertFalse(leads.of(nothing(), Phase.FOCUS, false).isActionable());
        assertFalse(leads.of(citizensIn("discovery"), Phase.FOCUS, false).isActionable());
    }

    @Test
    public void theTilesSayWhoIsThereNowAndWherePhasesStand() {
        List<CitizenTileView> shown = tiles.of(citizensIn("discovery,theming"), Phase.DISCOVERY);

        assertEquals(
                List.of("now", "done", "planned", "missing"),
                shown.stream().map(CitizenTileView::key).toList());
        assertEquals("Beboerne", shown.get(0).text());
        assertEquals("innovation.phase.focus.name[]", shown.get(1).text());
        assertEquals(
                "innovation.phase.discovery.name[], innovation.phase.theming.name[]",
                shown.get(2).text());
    }
}
