package dk.albertslund.innovation.common;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

public class TextCleanerTest {
    @Test
    public void whatPartsLinesInWordAndPowerPointPartsThemHere() {
        for (String end : List.of("\n", "\r", "\r\n", "\u000b", "\u000c", "\u0085", "\u2028", "\u2029")) {
            assertEquals("F\u00f8rste\nAnden", TextCleaner.cleanLines("F\u00f8rste" + end + "Anden"));
            assertEquals("F\u00f8rste Anden", TextCleaner.cleanLine("F\u00f8rste" + end + "Anden"));
        }
    }

    @Test
    public void halfALetterIsReplacedAndAWholeOneKept() {
        assertEquals("a\ufffdb", TextCleaner.cleanLines("a\ud800b"));
        assertEquals("\ufffda", TextCleaner.cleanLine("\udc00a"));
        assertEquals("a\ufffd", TextCleaner.cleanLine("a\ud83d"));
        assertEquals("\ud83d\ude00\ufffd\ud83d\ude00", TextCleaner.cleanLine("\ud83d\ude00\ude00\ud83d\ude00"));
    }

    @Test
    public void signsThatAreNoTextAreDropped() {
        assertEquals("ab", TextCleaner.cleanLines("a\u0000\u0007\u009f\ufffe\uffffb"));
        assertEquals("a\tb", TextCleaner.cleanLines("a\tb"));
    }

    @Test
    public void aLetterWrittenAsTwoSignsBecomesOne() {
        assertEquals("P\u00e5virket", TextCleaner.cleanLine("Pa\u030avirket"));
    }

    @Test
    public void everyKindOfSpaceIsOneSpaceOnOneLine() {
        assertEquals("\u00c6ldre Sagen", TextCleaner.cleanLine("\u00c6ldre\u00a0\u2007\u202f\u3000 Sagen\u00a0"));
        assertEquals("\u00c6ldreSagen", TextCleaner.cleanLine("\ufeff\u00c6ldre\u200b\u2060\u00adSagen\u200b"));
        assertEquals("a\u00a0b", TextCleaner.cleanLines("\u00a0a\u00a0b\u200b\n"));
    }

    @Test
    public void lettersThatChangeHowOthersLookAreKept() {
        String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
        String wales = "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc77\udb40\udc6c\udb40\udc73\udb40\udc7f";

        assertEquals(family, TextCleaner.cleanLine(family));
        assertEquals(wales, TextCleaner.cleanLine(wales));
    }

    @Test
    public void aNumberIsReadWhateverStandsUnseenInIt() {
        for (String four : List.of("4", "4\u00a0", "\u202f4", "4\u200b", "\u200e4", "\uff14")) {
            assertEquals("4", TextCleaner.normalizeForComparison(four));
        }
    }

    @Test
    public void whatNobodySeesIsBlank() {
        for (String unseen : List.of(
                "",
                " \n\t",
                "\u00a0",
                "\u200b",
                "\u2060",
                "\u2800",
                "\u3164",
                "\u115f",
                "\u1160",
                "\uffa0",
                "\u200d",
                "\u202e",
                "\ufe0f",
                "\u0000",
                "\u0085",
                "\udb40\udd00",
                "\u2800 \u3164\u00a0")) {
            assertTrue(TextCleaner.isBlank(unseen));
            assertEquals("", TextCleaner.cleanLines(unseen));
            assertEquals("", TextCleaner.cleanLine(unseen));
        }
        assertFalse(TextCleaner.isBlank("\u2800."));
        assertFalse(TextCleaner.isBlank("\ufffd"));
        assertEquals("", TextCleaner.cleanLines(null));
    }

    @Test
    public void whatIsCleanStaysAsItIs() {
        for (String raw : List.of(
                " a\u000b\u000b b ",
                "\ud800\u030a",
                "a\u0000\u030a",
                "\u2126\u00a0\u200b x",
                "\u200b \u2060x\u200d",
                "\u1100\u0000\u1161",
                "a\u200b\u030a",
                "\u200b\u0000 \u00a0\ufffe x")) {
            String lines = TextCleaner.cleanLines(raw);
            String line = TextCleaner.cleanLine(raw);
            assertEquals(lines, TextCleaner.cleanLines(lines));
            assertEquals(line, TextCleaner.cleanLine(line));
        }
    }
}
