package dk.albertslund.innovation.creation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class SpaceKeysTest {
    @Test
    public void danishLettersAreWrittenOut() {
        assertEquals("AELDREOENAA", SpaceKeys.propose("\u00c6ldre \u00f8n \u00e5"));
    }

    @Test
    public void otherAccentsFallAway() {
        assertEquals("CAFE", SpaceKeys.propose("Caf\u00e9"));
    }

    @Test
    public void aLongTitleBecomesTheBeginningsOfItsWords() {
        assertEquals("UNGOGFRIIDET", SpaceKeys.propose("Unge og fritid i det nye byrum"));
    }

    @Test
    public void aTitleWithoutLettersGivesNoKey() {
        assertEquals("", SpaceKeys.propose("?! \u2013"));
        assertEquals("", SpaceKeys.propose(""));
    }

    @Test
    public void aProposalIsAlwaysLegal() {
        for (String title :
                new String[] {"Unge & fritid", "100 % gr\u00f8n", "\u00c5", "a b c d e f g h i j k l m n"}) {
            assertTrue(title, SpaceKeys.isLegal(SpaceKeys.propose(title)));
        }
    }

    @Test
    public void onlyAsciiLettersAndDigitsAreLegal() {
        assertFalse(SpaceKeys.isLegal("UNG-FRITID"));
        assertFalse(SpaceKeys.isLegal("\u00d8"));
        assertFalse(SpaceKeys.isLegal(""));
        assertFalse(SpaceKeys.isLegal("A".repeat(51)));
    }
}
