package dk.albertslund.devhost.load;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import org.junit.Test;

/** A session in seconds: nothing is lost and no vote counts twice, and the check would see it. */
public class SessionLoadTest {
    private static final int PEOPLE = 60;
    private static final int FEW = 20;
    private static final int SEED = 15;

    @Test
    public void nothingIsLostAndNoVoteCountsTwice() throws IOException {
        LoadResult result = SessionLoad.run(LoadOptions.brief(PEOPLE, SEED), false);

        System.out.println(result.figures().times() + " | " + result.costs() + " | " + result.check() + " | "
                + result.figures().faults());
        assertTrue("tabs are killed", result.figures().kills() > 0);
        assertTrue("people write", result.check().letters() > PEOPLE * 50);
        assertEquals("lost letters", 0, result.check().lostLetters());
        assertEquals("texts that are not what was written", 0, result.check().wrongTexts());
        assertTrue("people vote", result.check().votes() == 2 * PEOPLE);
        assertEquals("votes that are lost or count twice", 0, result.check().wrongVotes());
    }

    @Test
    public void withoutTheStoreOfTheDeviceTheSameSessionLosesText() throws IOException {
        LoadResult result = SessionLoad.run(LoadOptions.brief(FEW, SEED).withoutDevice(), false, LoadRun::runWriting);

        assertTrue("lost letters", result.check().lostLetters() > 0);
    }
}
