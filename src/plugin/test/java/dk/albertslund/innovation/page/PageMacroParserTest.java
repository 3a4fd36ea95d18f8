package dk.albertslund.innovation.page;

import static org.junit.Assert.assertEquals;

import java.util.Set;
import org.junit.Test;

public class PageMacroParserTest {
    @Test
    public void thePartsAPageShowsAreItsMacros() {
        String storage = "<p>x</p><ac:structured-macro ac:name=\"innovation-question\" ac:schema-version=\"1\"/>"
                + "<ac:structured-macro ac:name=\"innovation-phase\"><ac:parameter ac:name=\"phase\">focus"
                + "</ac:parameter></ac:structured-macro><ac:structured-macro ac:name=\"info\"/>";

        assertEquals(Set.of("question", "phase-focus"), PageMacroParser.parse(storage));
    }

    @Test
    public void anOrdinaryPageShowsNothingOfOurs() {
        assertEquals(Set.of(), PageMacroParser.parse("<p>innovation-question</p>"));
    }
}
