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
                NextStep.of(false, true, false, true, List.of()).get(0));
    }

    @Test
    public void aNetworkWithALeaderIsNot() {
        assertFalse(NextStep.of(true, false, false, false, List.of()).contains(NextStep.FIND_LEADER));
    }

    @Test
    public void whatAFeatureAsksForComesBeforeWhatCanAlwaysBeDone() {
        assertEquals(
                List.of(NextStep.LIST_STAKEHOLDERS, NextStep.PLAN_INVOLVEMENT, NextStep.WORK_IN_PHASE),
                NextStep.of(true, true, true, true, List.of(NextStep.PLAN_INVOLVEMENT, NextStep.LIST_STAKEHOLDERS)));
    }
}
