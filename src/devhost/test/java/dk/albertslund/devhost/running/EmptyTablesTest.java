package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.wiki.WikiPage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** A space restored without the plugin's tables: every macro renders a helpful message. */
public class EmptyTablesTest {
    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    /** They tell of all networks, of the reader or of the model, and have something to say where there is none. */
    private static final Set<String> OF_NO_NETWORK = Set.of(
            "innovation-guide",
            "innovation-overview",
            "innovation-attention",
            "innovation-citizens-rollup",
            "innovation-practice-rollup",
            "innovation-question-wall",
            "innovation-type-rollup",
            "innovation-value-rollup",
            "innovation-my-reflections",
            "innovation-go-and-look-list",
            "innovation-theme-intake");

    private static WikiPage page;

    @BeforeClass
    public static void makeASpaceOnly() {
        page = WIKI.as("admin", () -> {
            WIKI.host().wiki().createSpace("ALENE", "Et område uden netværk", WIKI.user("admin"), false);
            return WIKI.host().wiki().createPage("ALENE", 0, "Side", "<p></p>", WIKI.user("admin"));
        });
    }

    private static String shown(String macro, String output) {
        return WIKI.as("admin", () -> {
            String html = WIKI.host().runtime().renderer().toView(macro, page, null, output);
            Set<String> resources = RequestScope.current().requiredResources();
            assertEquals(List.of(), MacroOutputValidator.broken(html, output, resources));
            return html;
        });
    }

    private static String text(String key) {
        return WIKI.host().runtime().plugin().text(new Locale("da", "DK"), key);
    }

    @Test
    public void everyMacroSaysThatThereIsNoNetwork() {
        DatabaseSnapshot kept = new DatabaseSnapshot(WIKI.host().database().dataSource());
        Map<String, List<String>> before = kept.all();
        MacroMatrixTest.macros(WIKI.host().runtime().plugin()).forEach((name, macro) -> {
            for (String output : List.of("display", "preview", "pdf", "email")) {
                String html = shown(macro, output);

                assertFalse(name, html.contains(text("innovation.macro.fault.title")));
                assertTrue(
                        name + " " + html,
                        html.contains(text("innovation.macro.outside.title"))
                                || html.contains(text("innovation.rollup.empty.title"))
                                || OF_NO_NETWORK.contains(name) && html.contains("class=\"inno "));
            }
        });
        assertEquals(before, kept.all());
    }
}
