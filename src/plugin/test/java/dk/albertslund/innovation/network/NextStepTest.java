package dk.albertslund.innovation.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class NextStepTest {
    @Test
    public void aNetworkWithoutALeaderIsFirstAskedToFindOne() {
        assertEquals(
                NextStep.FIND_LEADER,
                NextStep.of(false, true, false, true, true).get(0));
    }

    @Test
    public void aNetworkWithALeaderIsNot() {
        assertFalse(NextStep.of(true, false, false, false, false).contains(NextStep.FIND_LEADER));
    }

    @Test
    public void aNetworkThatHasPlannedNobodysPartIsAskedToUntilItHas() {
        assertTrue(NextStep.of(true, true, true, true, false).contains(NextStep.PLAN_INVOLVEMENT));
        assertFalse(NextStep.of(true, true, true, true, true).contains(NextStep.PLAN_INVOLVEMENT));
    }
}
