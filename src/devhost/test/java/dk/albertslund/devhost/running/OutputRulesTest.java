package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.Test;

/** Each rule for what macros draw finds what it is there for. */
public class OutputRulesTest {
    private static List<String> onScreen(String html) {
        return OutputRules.broken(html, "display", Set.of());
    }

    @Test
    public void whatIsRightPasses() {
        assertEquals(
                List.of(),
                onScreen("<p class=\"a\">5 $ for &lt;script&gt;alert(1)&lt;/script&gt; &amp; $ref #set</p><input>"));
    }

    @Test
    public void aReferenceThatWasNotFilledInIsFound() {
        assertEquals(List.of("a piece of a template: $v"), onScreen("<p>$view.title</p>"));
        assertEquals(List.of("a piece of a template: ${v"), onScreen("<p title=\"${view.title}\">a</p>"));
        assertEquals(List.of("a piece of a template: $!v"), onScreen("<p>$!view.title</p>"));
    }

    @Test
    public void aDirectiveThatWasNotReadIsFound() {
        assertEquals(List.of("a piece of a template: #end"), onScreen("<p>#end</p>"));
    }

    @Test
    public void aScriptAndAHandlerAreFound() {
        assertEquals(
                List.of("the attribute onclick at p", "the element <script></script>").stream()
                        .sorted()
                        .toList(),
                onScreen("<p onclick=\"a()\">a</p><script>a()</script>").stream()
                        .sorted()
                        .toList());
    }

    @Test
    public void anIdThatStandsTwiceInAMacroIsFound() {
        assertEquals(List.of("the id a again"), onScreen("<div class=\"inno\"><p id=\"a\"></p><p id=\"a\"></p></div>"));
    }

    @Test
    public void whatOnlyAScreenCanShowIsFoundOnPaper() {
        assertEquals(
                Set.of(
                        "the element <input>",
                        "a link that works in the wiki only: /display/A",
                        "asks for the web resource a:b"),
                Set.copyOf(OutputRules.broken("<input><a href=\"/display/A\">A</a>", "pdf", Set.of("a:b"))));
    }
}
