package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import dk.albertslund.devhost.service.HostPage;
import dk.albertslund.devhost.wiki.WikiPage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** One exercise that is done several times in a network: each time has its own sheet, page and place in the search. */
public class SeveralSheetsTest {
    private static final String KEY = "FLERE";
    private static final String FIRST = "Hvem passer blomsterne";
    private static final String SECOND = "Hvem har cyklerne";

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static WikiRestClient leader;

    @BeforeClass
    public static void doTheExerciseTwice() {
        leader = WIKI.login("leder1");
        new NetworkFixture(KEY, "Flere gange").create(leader);
        WIKI.addPage(KEY, "needs", "leder1");
        var wiki = WIKI.host().wiki();
        WikiPage second = wiki.createPage(
                KEY,
                0,
                "Behov i juni",
                "<ac:structured-macro ac:name=\"innovation-needs\">"
                        + "<ac:parameter ac:name=\"instance\">Møde i juni</ac:parameter></ac:structured-macro>",
                WIKI.user("leder1"));
        WIKI.host().runtime().events().publish(new PageCreateEvent(new HostPage(second)));
        save(Map.of("list", "rows", "value", FIRST), "input");
        save(Map.of("list", "rows", "value", SECOND, "instance", "moede-i-juni"), "input");
        share(Map.of("list", "", "value", "shared"));
        share(Map.of("list", "", "value", "shared", "instance", "moede-i-juni"));
    }

    private static void save(Map<String, ?> content, String field) {
        NetworkFixture.save(
                leader, NetworkFixture.field(KEY, "needs", UUID.randomUUID().toString(), field), content);
    }

    private static void share(Map<String, ?> content) {
        NetworkFixture.save(leader, NetworkFixture.field(KEY, "needs", "sheet", "stage"), content);
    }

    private static String page(String title) {
        return leader.get("/display/" + KEY + "/" + URLEncoder.encode(title, StandardCharsets.UTF_8))
                .body();
    }

    @Test
    public void eachPageShowsItsOwnSheet() {
        assertTrue(page("Behov").contains(FIRST));
        assertFalse(page("Behov").contains(SECOND));
        assertTrue(page("Behov i juni").contains(SECOND));
        assertFalse(page("Behov i juni").contains(FIRST));
        assertTrue(page("Behov i juni").contains("data-instance=\"moede-i-juni\""));
    }

    @Test
    public void aPageIsFoundByTheWordsOfItsOwnSheetAlone() {
        WIKI.runIndexJob();
        WIKI.host().runtime().index().settle();

        String found = leader.get(
                        "/dosearchsite.action?queryString=" + URLEncoder.encode("cyklerne", StandardCharsets.UTF_8))
                .body();
        assertTrue(found, found.contains("Behov+i+juni") || found.contains("Behov i juni"));
        assertFalse(found, found.contains("/display/" + KEY + "/Behov\""));
    }

    @Test
    public void aFormThatIsThereOnceHasNoOtherSheet() {
        var refused = leader.sendJson(
                "PATCH",
                NetworkFixture.field(KEY, "innovationQuestion", "sheet", "why"),
                Map.of("list", "", "value", "Fordi", "base", 0, "instance", "juni"));
        assertEquals(400, refused.statusCode());
    }
}
