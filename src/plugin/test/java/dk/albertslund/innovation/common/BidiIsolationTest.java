package dk.albertslund.innovation.common;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.text.Bidi;
import java.util.List;
import org.junit.Test;

public class BidiIsolationTest {
    @Test
    public void aNameThatTurnsTheLineIsSetApartAndEveryOtherNameStaysToTheLetter() {
        assertEquals("Ældre på Ærø 10", BidiIsolation.isolate("Ældre på Ærø 10"));
        assertEquals("\u2068A\u202Exyz.txt\u2069", BidiIsolation.isolate("A\u202Exyz.txt"));
        assertEquals("\u2068כבר 65+\u2069", BidiIsolation.isolate("כבר 65+"));
    }

    @Test
    public void aSignThatWouldEndTheIsolationEarlyIsLeftOut() {
        assertEquals("\u2068A\u202Eb\u2069", BidiIsolation.isolate("A\u2069\u202Eb"));
        assertEquals("\u2068A\u2067b\u2069\u2069", BidiIsolation.isolate("A\u2067b"));
    }

    @Test
    public void aListOfNamesCanItselfStandAmongOtherWords() {
        String list = BidiIsolation.joinIsolated(List.of("A\u202Exyz.txt", "Beboerne"));

        assertEquals("\u2068" + list + "\u2069", BidiIsolation.isolate(list));
    }

    @Test
    public void theNamesAroundItReadAsTheyAreWritten() {
        String list = BidiIsolation.joinIsolated(List.of("A\u202Exyz.txt", "Beboerne", "كبار السن 65+", "Naboerne"));

        assertReadsFromTheLeft(list, "Beboerne");
        assertReadsFromTheLeft(list, "Naboerne");
        assertTrue(list.indexOf("Beboerne") < list.indexOf("Naboerne"));
    }

    /** Whether all characters are on the paragraph's embedding level. */
    private static void assertReadsFromTheLeft(String line, String name) {
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int start = line.indexOf(name);
        for (int at = start; at < start + name.length(); at++) {
            assertEquals(name, 0, bidi.getLevelAt(at));
        }
    }
}
