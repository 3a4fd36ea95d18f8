package dk.albertslund.innovation.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import org.junit.Test;

public class NextStepTest {
    @Test
    public void aNetworkWithoutALeaderIsFirstAskedToFindOne() {
        assertEquals(NextStep.FIND_LEADER, NextStep.of(false, true, false, true).get(0));
    }

    @Test
    public void aNetworkWithALeaderIsNot() {
        assertFalse(NextStep.of(true, false, false, false).contains(NextStep.FIND_LEADER));
    }
}
