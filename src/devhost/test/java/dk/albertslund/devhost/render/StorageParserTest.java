package dk.albertslund.devhost.render;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

/** Limits of the parser. */
public class StorageParserTest {
    @Test
    public void aPageOfManyNamedCharactersIsRead() {
        String text = StorageParser.parse("&nbsp;".repeat(70_000)).text();

        assertEquals(70_000, text.length());
    }

    @Test
    public void everyNamedCharacterOfXhtmlIsKnown() {
        String text = StorageParser.parse("&quot;&amp;&lt;&gt;&apos;&aelig;&Oslash;&aring;&ndash;&hellip;&euro;&zwnj;")
                .text();

        assertEquals("\"&<>'\u00e6\u00d8\u00e5\u2013\u2026\u20ac\u200c", text);
    }

    @Test
    public void nestingIsReadToALimit() {
        StorageParser.parse(nested(StorageParser.DEEPEST));

        assertThrows(StorageFormatException.class, () -> StorageParser.parse(nested(StorageParser.DEEPEST + 1)));
    }

    @Test
    public void aTextThatIsTooLongIsRefused() {
        var thrown = assertThrows(
                StorageFormatException.class, () -> StorageParser.parse("x".repeat(StorageParser.LONGEST + 1)));

        assertTrue(thrown.getMessage(), thrown.getMessage().contains("10000001"));
    }

    @Test
    public void aPlaceIsNamedOnThePagesOwnLines() {
        var thrown = assertThrows(StorageFormatException.class, () -> StorageParser.parse("<p>"));

        assertEquals("Line 1, column 12: the text ends without </p>.", thrown.getMessage());
    }

    private static String nested(int depth) {
        return "<b>".repeat(depth) + "</b>".repeat(depth);
    }
}
