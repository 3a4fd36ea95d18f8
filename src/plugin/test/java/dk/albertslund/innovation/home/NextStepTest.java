package dk.albertslund.innovation.home;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.List;
import org.junit.Test;

public class NextStepTest {
    @Test
    public void aNetworkWithoutALeaderIsFirstAskedToFindOne() {
        assertEquals(
                NextStep.FIND_LEADER,
                NextStep.of(HomeReader.LEADER, false, true, false, true, List.of())
                        .get(0));
    }

    @Test
    public void aNetworkWithALeaderIsNot() {
        assertFalse(NextStep.of(HomeReader.LEADER, true, false, false, false, List.of())
                .contains(NextStep.FIND_LEADER));
    }

    @Test
    public void whatAFeatureAsksForComesBeforeWhatCanAlwaysBeDone() {
        assertEquals(
                List.of(NextStep.LIST_STAKEHOLDERS, NextStep.PLAN_INVOLVEMENT, NextStep.WORK_IN_PHASE),
                NextStep.of(
                        HomeReader.LEADER,
                        true,
                        true,
                        true,
                        true,
                        List.of(NextStep.PLAN_INVOLVEMENT, NextStep.LIST_STAKEHOLDERS)));
    }

    @Test
    public void aMemberIsNotAskedToDoWhatLeadersDo() {
        assertEquals(
                List.of(NextStep.WRITE_QUESTION, NextStep.WORK_IN_PHASE, NextStep.SHARPEN_QUESTION),
                NextStep.of(HomeReader.MEMBER, false, true, false, false, List.of()));
        assertEquals(
                List.of(NextStep.WORK_IN_PHASE, NextStep.SHARPEN_QUESTION),
                NextStep.of(HomeReader.MEMBER, true, true, true, true, List.of()));
    }

    @Test
    public void aGuestIsAskedToDoNothing() {
        assertEquals(
                List.of(),
                NextStep.of(HomeReader.GUEST, false, false, false, false, List.of(NextStep.LIST_STAKEHOLDERS)));
    }
}
