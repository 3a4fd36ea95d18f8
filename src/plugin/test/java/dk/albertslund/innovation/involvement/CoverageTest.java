package dk.albertslund.innovation.involvement;

import static dk.albertslund.innovation.involvement.CoverageFinding.CITIZENS_ONLY_IMPLEMENT;
import static dk.albertslund.innovation.involvement.CoverageFinding.NOBODY_IMPLEMENTS;
import static dk.albertslund.innovation.involvement.CoverageFinding.NO_CITIZENS_EARLY;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.model.Phase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** Coverage of a design and its gaps. */
public class CoverageTest {
    private static Coverage of(SampleDesign design) {
        return Coverage.of(design.state(), Map.of());
    }

    private static SampleDesign design() {
        return new SampleDesign();
    }

    @Test
    public void aRowWithNothingButItsKindPlansNothing() {
        Coverage coverage = of(design().row("citizens", "", "", "").row("professions", "", "", ""));

        assertTrue(coverage.isUntouched());
        assertEquals(List.of(), coverage.findings());
        assertFalse(coverage.hasCitizens(Phase.FOCUS));
    }

    @Test
    public void aKindIsInThePhasesThatItsRowsNameAndInNoOther() {
        Coverage coverage = of(design().row("professions", "discovery,ideation", "coDesign", "agreed")
                .row("professions", "discovery", "", "planned"));

        assertEquals(2, coverage.rows(RowKind.PROFESSIONS, Phase.DISCOVERY).size());
        assertEquals(1, coverage.rows(RowKind.PROFESSIONS, Phase.IDEATION).size());
        assertEquals(List.of(), coverage.rows(RowKind.PROFESSIONS, Phase.FOCUS));
        assertEquals(List.of(), coverage.rows(RowKind.CITIZENS, Phase.DISCOVERY));
    }

    @Test
    public void aRemovedRowIsInNoPhase() {
        assertTrue(of(design().row("citizens", "focus", "coInitiation", "").removed())
                .isUntouched());
    }

    @Test
    public void aDesignWithoutCitizensInTheFirstFourPhasesIsTold() {
        assertTrue(of(design().row("citizens", "prioritisation,prototype", "coDesign", ""))
                .findings()
                .contains(NO_CITIZENS_EARLY));
        for (String early : List.of("focus", "discovery", "theming", "ideation")) {
            assertFalse(
                    early,
                    of(design().row("citizens", early, "coDesign", ""))
                            .findings()
                            .contains(NO_CITIZENS_EARLY));
        }
    }

    @Test
    public void whoHasSaidNoOrIsOnlyToldDoesNotTakePart() {
        Coverage declined = of(design().row("citizens", "focus", "coInitiation", "declined"));
        Coverage told = of(design().row("citizens", "focus", "informed", "agreed"));

        assertTrue(declined.findings().contains(NO_CITIZENS_EARLY));
        assertTrue(told.findings().contains(NO_CITIZENS_EARLY));
        assertFalse(declined.hasCitizens(Phase.FOCUS));
        assertFalse(told.hasCitizens(Phase.FOCUS));
    }

    @Test
    public void toolsPutNothingToUse() {
        SampleDesign tools =
                design().row("citizens", "focus", "coInitiation", "").row("toolsApproaches", "continuation", "", "");
        assertEquals(List.of(NOBODY_IMPLEMENTS), of(tools).findings());

        assertEquals(
                List.of(),
                of(tools.row("referenceLeader", "continuation", "", "")).findings());
    }

    @Test
    public void citizensWhoOnlyCarryOutAreAFinding() {
        SampleDesign design = design().row("citizens", "ideation,continuation", "coImplementation", "agreed");
        assertEquals(List.of(CITIZENS_ONLY_IMPLEMENT), of(design).findings());

        assertEquals(
                "nobody knows yet how the second takes part",
                List.of(),
                of(design.row("citizens", "focus", "", "")).findings());
        assertEquals(
                List.of(), of(design.row("citizens", "focus", "coDesign", "")).findings());
    }

    @Test
    public void thePhasesOwnFormCountsWhereItSaysMoreThanTheDesign() {
        Coverage coverage = Coverage.of(
                design().row("citizens", "focus", "coInitiation", "")
                        .row("citizens", "theming", "informed", "")
                        .state(),
                Map.of(
                        Phase.FOCUS, "yes",
                        Phase.DISCOVERY, "yes",
                        Phase.THEMING, "planned",
                        Phase.IDEATION, "no"));

        assertTrue(coverage.hasCitizens(Phase.THEMING));
        assertFalse(coverage.hasCitizens(Phase.IDEATION));
    }

    @Test
    public void thePhasesOwnFieldCountsBeforeTheWholeRow() {
        Coverage coverage = of(design().row("citizens", "focus,discovery", "", "agreed")
                .with("discoveryStatus", "none")
                .with("themingStatus", "done"));

        assertEquals(Optional.of(PhaseStatus.AGREED), coverage.citizensStatus(Phase.FOCUS));
        assertEquals(Optional.empty(), coverage.citizensStatus(Phase.DISCOVERY));
        assertEquals(Optional.of(PhaseStatus.DONE), coverage.citizensStatus(Phase.THEMING));
        assertEquals(2, coverage.phasesWithCitizens());
        assertEquals(
                List.of(Phase.IDEATION, Phase.PRIORITISATION, Phase.PROTOTYPE, Phase.CONTINUATION),
                coverage.withoutCitizens(Phase.THEMING));
    }

    @Test
    public void ofSeveralRowsTheFurthestCountsAndEachIsNamed() {
        Coverage coverage = of(design().row("citizens", "focus", "", "done")
                .with("who", "Beboere")
                .row("citizens", "focus", "", "")
                .with("who", "Naboer")
                .row("citizens", "focus", "", ""));

        assertEquals(Optional.of(PhaseStatus.DONE), coverage.citizensStatus(Phase.FOCUS));
        assertEquals(List.of("Beboere", "Naboer"), coverage.citizensNamed(Phase.FOCUS));
    }

    @Test
    public void aRowWhoseCellsAreAllEmptiedAgainPlansNothing() {
        assertTrue(of(design().row("citizens", "", "", "").with("focusStatus", "none"))
                .isUntouched());
    }
}
