package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.Test;

/** Each rule for macro output finds its violation. */
public class MacroOutputValidatorTest {
    private static final String PAGE = "dk.albertslund.innovation-networks:innovation-page";
    private static final String STYLES = "dk.albertslund.innovation-networks:innovation-styles";

    private static List<String> broken(String html, String output, String... resources) {
        return MacroOutputValidator.broken(html, output, Set.of(resources));
    }

    private static void finds(String fault, String html) {
        assertEquals(List.of(fault), broken(html, "display"));
    }

    @Test
    public void whatIsRightIsLeftInPeace() {
        String form = "<p id=\"help\">Skriv</p><label for=\"a\">Navn</label><input id=\"a\" aria-describedby=\"help\">"
                + "<a href=\"#a\">Til feltet</a><a href=\"/display/NABO\">Til forsiden</a>";

        assertEquals(List.of(), broken(form, "display", PAGE));
        assertEquals(List.of(), broken("<p>Læst</p>", "preview", STYLES));
        assertEquals(List.of(), broken("<p><a href=\"https://wiki/display/NABO\">Læst</a></p>", "pdf"));
    }

    @Test
    public void anIdStandsOnceOnAPage() {
        finds(
                "the id a again",
                "<div class=\"inno\"><p id=\"a\">1</p></div><div class=\"inno\"><p id=\"a\">2</p></div>");
    }

    @Test
    public void aLabelAndADescriptionBelongToSomething() {
        finds("for names the id a, which is not there", "<label for=\"a\">Navn</label>");
        finds(
                "aria-describedby names the id b, which is not there",
                "<p id=\"a\">Hjælp</p><input aria-describedby=\"a b\">");
        finds("aria-controls names the id a, which is not there", "<button aria-controls=\"a\">Åbn</button>");
        finds("list names the id a, which is not there", "<input list=\"a\">");
        finds("a link to #a, which is not there", "<a href=\"#a\">Til feltet</a>");
    }

    @Test
    public void noKeyAndNoPieceOfATemplateIsLeft() {
        finds("an untranslated key: innovation.form.why.label", "<p>innovation.form.why.label</p>");
        finds("a piece of a template: $f", "<p>$field.label</p>");
        finds("a piece of a template: #end", "<p>#end</p>");
    }

    @Test
    public void htmlIsWellFormed() {
        assertEquals(1, broken("<p>Åben</b></p>", "display").size());
        assertEquals(1, broken("<ul><li>Åben</ul></div>", "display").size());
    }

    @Test
    public void scriptsStandInFilesOnly() {
        finds("the element <script></script>", "<script>alert(1)</script>");
        finds("the attribute onclick at p", "<p onclick=\"alert(1)\">Tryk</p>");
    }

    @Test
    public void aPreviewIsForLookingAndNeedsNoScript() {
        assertEquals(List.of("the element <textarea></textarea>"), broken("<textarea></textarea>", "preview"));
        assertEquals(List.of("asks for the web resource " + PAGE), broken("<p>Læst</p>", "preview", PAGE));
    }

    @Test
    public void paperStandsOpenByItself() {
        assertEquals(List.of("the element <button></button>"), broken("<button>Gem</button>", "word"));
        assertEquals(List.of("the element <details></details>"), broken("<details>Mere</details>", "email"));
        assertEquals(List.of("the element <p hidden></p>"), broken("<p hidden>Mere</p>", "feed"));
        assertEquals(
                List.of("a link that works in the wiki only: /display/NABO"),
                broken("<a href=\"/display/NABO\">Forsiden</a>", "html_export"));
        assertEquals(List.of("asks for the web resource " + STYLES), broken("<p>Læst</p>", "diff", STYLES));
    }

    /** Exporters without SVG support print the texts inside of it. */
    @Test
    public void aPictureOnPaperHoldsNoText() {
        String picture = "<svg role=\"img\" aria-label=\"Matrix\">\n  <path d=\"M0,0 L1,1\"></path>\n</svg>";

        assertEquals(List.of(), broken(picture, "pdf"));
        for (String name : List.of("text", "title", "desc")) {
            String written = picture.replace("</svg>", "<" + name + ">7</" + name + "></svg>");

            assertEquals(List.of(), broken(written, "display"));
            assertEquals(
                    List.of("the element <" + name + "></" + name + ">", "a picture prints 7 where it is not known"),
                    broken(written, "pdf"));
        }
        assertEquals(
                List.of("a picture prints 7 where it is not known"),
                broken(picture.replace("</svg>", "7</svg>"), "word"));
    }

    @Test
    public void paperSaysAllThatTheScreenSays() {
        String screen = "<h2>Om</h2><div data-innovation-form><div data-field><label>Hvorfor</label>"
                + "<textarea>Derfor\nog derfor</textarea></div><div data-field><label>Start</label>"
                + "<input type=\"text\" value=\"5. januar 2026\"></div><div data-field><label>Slut</label><textarea></textarea></div><div data-field><label>Type</label>"
                + "<select><option>Andet</option><option selected>Velfærd</option></select></div><ul data-chips>"
                + "</ul></div><details><summary>Hjælp</summary><p>Gode råd</p></details>";
        String paper = "<h2>Om</h2><h3>Hvorfor</h3><p>Derfor<br>og derfor</p><h3>Start</h3><p>5. januar 2026</p>"
                + "<h3>Type</h3><p>Velfærd</p><p>Gode råd</p>";

        assertEquals(List.of(), ExportCompleteness.missing(screen, paper));
        for (String piece : List.of("Om", "Hvorfor", "Derfor og derfor", "5. januar 2026", "Velfærd", "Gode råd")) {
            String torn = paper.replace("<br>", " ").replace(piece, "");

            assertEquals(piece, List.of(piece), ExportCompleteness.missing(screen, torn));
        }
    }
}
