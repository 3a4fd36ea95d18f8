package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.wiki.WikiPage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** A new network has few pages, and whoever may write adds the others by a button where they are missed. */
public class NewPagesTest {
    private static final String BLUEPRINT = "dk.albertslund.innovation-networks:innovation-%s-blueprint";

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static int networks;

    private String key;
    private WikiRestClient leader;
    private WikiRestClient guest;

    @Before
    public void aNewNetwork() {
        key = "NYESIDER" + ++networks;
        leader = WIKI.login("leder1");
        guest = WIKI.login("udenfor");
        new NetworkFixture(key, "Nye sider " + networks)
                .with("visibility", "everyone")
                .create(leader);
    }

    @After
    public void writable() {
        WIKI.host().runtime().accessMode().setReadOnly(false);
    }

    private static boolean hasButton(String html, String part) {
        return html.contains("data-content-blueprint-id=\"" + BLUEPRINT.formatted(part) + "\"");
    }

    private String page(WikiRestClient reader, String title) {
        WikiPage page = WIKI.host().wiki().page(key, title).orElseThrow();
        return reader.get("/pages/viewpage.action?pageId=" + page.id()).body();
    }

    private String home(WikiRestClient reader) {
        return reader.get("/display/" + key).body();
    }

    @Test
    public void itHasWhatEveryNetworkNeeds() {
        List<String> titles = WIKI.host().wiki().pages(key).stream()
                .map(WikiPage::title)
                .sorted()
                .toList();

        assertEquals(
                Stream.of(
                                "Nye sider " + networks,
                                "Innovationsspørgsmål",
                                "Deltagere",
                                "Inddragelse",
                                "Interessenter",
                                "Fase 0 – Fokusering",
                                "Fase 1 – Opdagelse",
                                "Fase 2 – Tematisering",
                                "Fase 3 – Idéudvikling",
                                "Fase 4 – Prioritering",
                                "Fase 5 – Prototype og afprøvning",
                                "Fortsættelse – Realisering og spredning",
                                "Guide til innovation")
                        .sorted()
                        .toList(),
                titles);
    }

    @Test
    public void theHomePageOffersEveryExerciseAndAPhasePageItsOwn() {
        for (String part :
                List.of("session", "reflection", "needs", "ideas", "prioritising", "trial", "continuation")) {
            assertTrue(part, hasButton(home(leader), part));
        }
        assertFalse(hasButton(home(leader), "stakeholders"));
        assertTrue(hasButton(page(leader, "Fase 1 – Opdagelse"), "needs"));
        assertFalse(hasButton(page(leader, "Fase 1 – Opdagelse"), "ideas"));
        assertTrue(hasButton(page(leader, "Fase 3 – Idéudvikling"), "ideas"));
    }

    @Test
    public void wherePageIsThereTheLinkLeadsToItAndTheButtonIsGone() {
        WikiPage needs = WIKI.addPage(key, "needs", "leder1");

        for (String html : List.of(home(leader), page(leader, "Fase 1 – Opdagelse"))) {
            assertFalse(hasButton(html, "needs"));
            assertTrue(html.contains("pageId=" + needs.id()));
        }
        assertTrue(page(guest, "Fase 1 – Opdagelse").contains("pageId=" + needs.id()));
    }

    @Test
    public void whoeverMayNotWriteGetsNoButton() {
        assertFalse(home(guest).contains("create-from-template-button"));
        assertFalse(page(guest, "Fase 1 – Opdagelse").contains("create-from-template-button"));

        WIKI.host().runtime().accessMode().setReadOnly(true);

        assertFalse(home(leader).contains("create-from-template-button"));
    }

    private String macro(String user, String parameters) {
        WikiPage home = WIKI.host()
                .wiki()
                .page(WIKI.host().wiki().space(key).orElseThrow().homePageId())
                .orElseThrow();
        String storage =
                "<ac:structured-macro ac:name=\"create-from-template\">" + parameters + "</ac:structured-macro>";
        return WIKI.as(user, () -> WIKI.host().runtime().renderer().toView(storage, home, null, "display"));
    }

    private static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }

    /** As the wiki's own macro shows it on a page, where it stands also for those who may not create pages. */
    @Test
    public void theMacroOnAPageCannotBePressedWithoutPermissionAndSaysWhy() {
        String needs = parameter("blueprintModuleCompleteKey", BLUEPRINT.formatted("needs"))
                + parameter("buttonLabel", "innovation.page.needs.title");

        assertTrue(macro("leder1", needs).contains(">Behov</button>"));
        assertFalse(macro("leder1", needs).contains("aria-disabled"));
        assertTrue(macro("udenfor", needs).contains("aria-disabled=\"true\" data-tooltip=\"Du har ikke ret"));
    }

    @Test
    public void theMacroWithABlueprintThatIsNotThereIsAnError() {
        assertTrue(macro("leder1", parameter("blueprintModuleCompleteKey", BLUEPRINT.formatted("gone")))
                .contains("Error rendering macro"));
    }
}
