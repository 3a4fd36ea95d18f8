package dk.albertslund.innovation.creation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class SpaceKeysTest {
    @Test
    public void danishLettersAreWrittenOut() {
        assertEquals("AELDREOEN", SpaceKeys.propose("\u00c6ldre \u00f8n \u00e5"));
        assertEquals("AA", SpaceKeys.propose("\u00c5"));
    }

    @Test
    public void otherAccentsFallAway() {
        assertEquals("CAFE", SpaceKeys.propose("Caf\u00e9"));
    }

    @Test
    public void theKeyIsTheFirstTwoWordsThatSaySomething() {
        assertEquals("MADMAALTIDER", SpaceKeys.propose("Mad og m\u00e5ltider p\u00e5 tv\u00e6rs"));
        assertEquals("UNGEFRITID", SpaceKeys.propose("Unge og fritid i det nye byrum"));
        assertEquals("FRIENDS", SpaceKeys.propose("The friends of the allotments"));
        assertEquals("PLAN2030", SpaceKeys.propose("Plan 2030"));
    }

    @Test
    public void aSecondWordThatDoesNotFitIsLeftOut() {
        assertEquals("AELDRE", SpaceKeys.propose("\u00c6ldre og naboskab p\u00e5 \u00f8en"));
    }

    @Test
    public void aLongFirstWordIsCut() {
        assertEquals("NABOFAELLESS", SpaceKeys.propose("Nabof\u00e6llesskaber p\u00e5 \u00f8en"));
    }

    @Test
    public void smallWordsAreUsedWhenThereIsNothingElse() {
        assertEquals("DETOG", SpaceKeys.propose("Det og det"));
    }

    @Test
    public void aTitleWithoutLettersGivesNoKey() {
        assertEquals("", SpaceKeys.propose("?! \u2013"));
        assertEquals("", SpaceKeys.propose(""));
    }

    @Test
    public void aProposalIsAlwaysLegal() {
        for (String title :
                new String[] {"Unge & fritid", "100 % gr\u00f8n", "\u00c5", "a b c d e f g h i j k l m n", "og", "- i -"
                }) {
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
