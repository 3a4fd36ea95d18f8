package dk.albertslund.innovation.involvement;

import static org.junit.Assert.assertEquals;

import dk.albertslund.innovation.model.Phase;
import org.junit.Test;

/** How far a group's part in a phase is. */
public class PhaseStatusTest {
    private static PhaseStatus discovery(SampleDesign design) {
        return PhaseStatus.of(design.state().rows(InvolvementForm.DESIGN).get(0), Phase.DISCOVERY);
    }

    private static SampleDesign row(String phases, String status) {
        return new SampleDesign().row("citizens", phases, "", status);
    }

    @Test
    public void withoutAnswerOfItsOwnAPhaseIsAsFarAsTheWholeRow() {
        assertEquals(PhaseStatus.NONE, discovery(row("focus", "done")));
        assertEquals(PhaseStatus.PLANNED, discovery(row("discovery", "")));
        assertEquals(PhaseStatus.PLANNED, discovery(row("discovery", "planned")));
        assertEquals(PhaseStatus.AGREED, discovery(row("discovery", "agreed")));
        assertEquals(PhaseStatus.DONE, discovery(row("discovery", "done")));
    }

    @Test
    public void whoHasSaidNoHasNoPart() {
        assertEquals(PhaseStatus.NONE, discovery(row("discovery", "declined")));
    }

    @Test
    public void thePhasesOwnAnswerCountsFirst() {
        assertEquals(PhaseStatus.NONE, discovery(row("discovery", "done").with("discoveryStatus", "none")));
        assertEquals(PhaseStatus.PLANNED, discovery(row("", "done").with("discoveryStatus", "planned")));
    }
}
