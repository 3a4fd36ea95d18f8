package dk.albertslund.innovation.page;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class PageMacroParserTest {
    private static final String QUESTION =
            "<ac:structured-macro ac:name=\"innovation-question\" ac:schema-version=\"1\"/>";

    private static Set<String> shownIn(String storage) {
        return PageMacroParser.parse(storage);
    }

    private static String macro(String name, String body) {
        return "<ac:structured-macro ac:name=\"" + name + "\">" + body + "</ac:structured-macro>";
    }

    private static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }

    @Test
    public void thePartsAPageShowsAreItsMacrosInTheirOrder() {
        String storage = "<p>x</p>" + QUESTION + macro("innovation-phase", parameter("phase", "focus"))
                + "<ac:structured-macro ac:name=\"info\"/>";

        assertEquals(List.of("question", "phase-focus"), List.copyOf(shownIn(storage)));
    }

    @Test
    public void anOrdinaryPageShowsNothingOfOurs() {
        assertEquals(Set.of(), shownIn("<p>innovation-question</p>"));
        assertEquals(Set.of(), shownIn(""));
        assertEquals(Set.of(), shownIn(macro("innovation-", "") + macro("myinnovation-question", "")));
    }

    @Test
    public void aMacroThatACodeBlockShowsIsNotOnThePage() {
        String code = macro("code", "<ac:plain-text-body><![CDATA[" + QUESTION + "]]></ac:plain-text-body>");

        assertEquals(Set.of(), shownIn(code));
        assertEquals(Set.of("question"), shownIn(code + QUESTION));
    }

    @Test
    public void aMacroInACommentOrAnAttributeIsNotOnThePage() {
        assertEquals(Set.of(), shownIn("<!-- " + QUESTION + " -->"));
        assertEquals(Set.of(), shownIn("<p title='ac:name=\"innovation-question\"'>x</p>"));
        assertEquals(Set.of(), shownIn("<p>" + QUESTION.replace("<", "&lt;").replace(">", "&gt;") + "</p>"));
        assertEquals(Set.of(), shownIn(macro("info", parameter("innovation-question", "x"))));
    }

    @Test
    public void aMacroInTheBodyOfAnotherIsOnThePage() {
        String panel = macro(
                "panel", parameter("phase", "idea") + "<ac:rich-text-body><p>" + QUESTION + "</p></ac:rich-text-body>");

        assertEquals(Set.of("question"), shownIn(panel));
    }

    @Test
    public void thePhaseIsTheMacrosOwnParameterWhereverItStands() {
        String later = macro("innovation-phase", parameter("style", "x") + "\n " + parameter("phase", " theming "));
        String withBody = macro(
                "innovation-phase",
                "<ac:rich-text-body>" + macro("panel", parameter("phase", "focus")) + "</ac:rich-text-body>");

        assertEquals(Set.of("phase-theming"), shownIn(later));
        assertEquals(Set.of("phase"), shownIn(withBody));
        assertEquals(Set.of("phase"), shownIn(macro("innovation-phase", parameter("phase", "<b>fo</b>1"))));
    }

    @Test
    public void namedCharactersOfXhtmlAreNoMistakeInTextsAndAttributes() {
        String storage =
                "<p title=\"r&oslash;d&nbsp;gr&oslash;d\">K&oslash;benhavn&nbsp;&mdash; &ldquo;&#230;&rdquo;</p>"
                        + QUESTION;

        assertEquals(Set.of("question"), shownIn(storage));
    }

    @Test
    public void whatStandsBeforeAMistakeCounts() {
        assertEquals(Set.of("question"), shownIn(QUESTION + "<p></div>" + macro("innovation-rollup", "")));
        assertEquals(Set.of("question"), shownIn(QUESTION + "<!DOCTYPE x><p/>"));
        assertEquals(Set.of(), shownIn("</storage>" + QUESTION));
    }

    @Test
    public void nothingOutsideOfTheTextIsRead() {
        String storage = QUESTION + "<!DOCTYPE x SYSTEM \"file:///etc/hostname\"><p>&x;</p>";

        assertEquals(Set.of("question"), shownIn(storage));
    }

    @Test(timeout = 20_000)
    public void aVeryDeepOrVeryLongTextIsReadToItsEnd() {
        String deep = "<div>".repeat(20_000) + QUESTION + "</div>".repeat(20_000);

        assertEquals(Set.of("question"), shownIn(deep));
        assertEquals(Set.of("question"), shownIn("<p>Tekst med &aring;</p>".repeat(100_000) + QUESTION));
    }

    @Test
    public void aMacroNamesTheSheetThatItShows() {
        String page = "<ac:structured-macro ac:name=\"innovation-needs\">"
                + "<ac:parameter ac:name=\"instance\">M\u00f8de 2</ac:parameter></ac:structured-macro>"
                + "<ac:structured-macro ac:name=\"innovation-needs\"></ac:structured-macro>"
                + "<ac:structured-macro ac:name=\"innovation-question\"></ac:structured-macro>";

        assertEquals(Map.of("needs", Set.of("moede-2", ""), "question", Set.of("")), PageMacroParser.instances(page));
        assertEquals(Set.of("needs", "question"), PageMacroParser.parse(page));
        assertEquals(Set.of("needs", "needs:moede-2", "question"), PageMacroParser.shown(page));
    }
}
