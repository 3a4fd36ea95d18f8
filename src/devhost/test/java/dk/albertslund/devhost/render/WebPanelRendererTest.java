package dk.albertslund.devhost.render;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.FixtureJar;
import dk.albertslund.devhost.PluginRuntimeRule;
import dk.albertslund.devhost.plugin.PluginStartException;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** Web panels that work here work in Confluence; others fail the start. */
public class WebPanelRendererTest {
    private static final String VIEW = "<resource name=\"view\" type=\"velocity\" location=\"templates/panel.vm\"/>";

    @Rule
    public final PluginRuntimeRule engines = new PluginRuntimeRule();

    private static FixtureJar jar(String... panels) {
        FixtureJar jar = new FixtureJar()
                .importPackage("com.atlassian.plugin.web")
                .file("templates/panel.vm", "<b>$word $drawnHtml</b>")
                .file("templates/other.vm", "<i>$!word</i>")
                .source("Words", """
                        public class Words implements com.atlassian.plugin.web.ContextProvider {
                            private String word;
                            public void init(Map<String, String> parameters) { word = parameters.get("word"); }
                            public Map<String, Object> getContextMap(Map<String, Object> context) {
                                Map<String, Object> all = new HashMap<>(context);
                                all.put("word", word + " & " + context.get("spaceKey"));
                                all.put("drawnHtml", "<u>drawn</u>");
                                return all;
                            }
                        }
                        """);
        for (String panel : panels) {
            jar.module(panel);
        }
        return jar;
    }

    private static String panel(String key, String attributes, String content) {
        return "<web-panel key=\"" + key + "\" " + attributes + ">" + content + "</web-panel>";
    }

    @Test
    public void aViewIsHandedWhatItsProviderMakesOfThePlaceAndIsEscaped() {
        String provider =
                "<context-provider class=\"fixture.Words\"><param name=\"word\" value=\"Hej\"/></context-provider>";

        assertEquals(
                "<b>Hej &amp; UNG <u>drawn</u></b>",
                engines.start(jar(panel("p", "location=\"atl.footer\"", VIEW + provider)))
                        .panels()
                        .html(WebPanelRenderer.FOOTER, Map.of("spaceKey", "UNG")));
    }

    @Test
    public void lightPanelsStandFirstAndElsewhereNothingStands() {
        String other = VIEW.replace("panel.vm", "other.vm");
        String first =
                "<context-provider class=\"fixture.Words\"><param name=\"word\" value=\"1\"/></context-provider>";
        WebPanelRenderer panels = engines.start(jar(
                        panel("usual", "location=\"atl.footer\"", other),
                        panel("light", "location=\"atl.footer\" weight=\"10\"", other + first)))
                .panels();

        assertEquals("<i>1 &amp; A</i><i></i>", panels.html(WebPanelRenderer.FOOTER, Map.of("spaceKey", "A")));
        assertEquals("", panels.html("atl.header", Map.of()));
    }

    @Test
    public void aPlaceThatTheHostDoesNotHaveDoesNotSilentlyWork() {
        assertNotImitated(panel("p", "location=\"atl.somewhere\"", VIEW), "the location atl.somewhere");
        assertRefused(panel("p", "", VIEW), "has no location");
    }

    @Test
    public void aPanelOfAnotherMakeIsRefused() {
        String here = "location=\"atl.footer\"";
        assertNotImitated(panel("p", here, VIEW.replace("velocity", "soy")), "type soy");
        assertNotImitated(panel("p", here + " class=\"fixture.Words\"", ""), "a class of its own");
        assertNotImitated(panel("p", here, VIEW + "<condition class=\"com.atlassian.X\"/>"), "<condition>");
        assertRefused(panel("p", here, ""), "has no <resource name=\"view\">");
        assertRefused(panel("p", here, VIEW.replace("panel.vm", "none.vm")), "is not in the plugin's jar");
        assertRefused(panel("p", here + " weight=\"heavy\"", VIEW), "whole number");
        assertRefused(panel("p", here, VIEW + "<context-provider class=\"java.lang.Object\"/>"), "java.lang.Object");
    }

    private void assertNotImitated(String panel, String named) {
        var thrown = assertThrows(UnsupportedOperationException.class, () -> engines.start(jar(panel)));
        assertTrue(thrown.getMessage(), thrown.getMessage().contains("key=\"p\""));
        assertTrue(thrown.getMessage(), thrown.getMessage().contains(named));
    }

    private void assertRefused(String panel, String reason) {
        var thrown = assertThrows(PluginStartException.class, () -> engines.start(jar(panel)));
        assertTrue(thrown.getMessage(), thrown.getMessage().contains(reason));
    }
}
