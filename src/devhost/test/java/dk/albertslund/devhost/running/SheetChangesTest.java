package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.albertslund.devhost.running.RefusalAssertions.ExpectedError;
import dk.albertslund.devhost.wiki.WikiPage;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What open pages ask for again and again, of the finished jar. */
public class SheetChangesTest {
    private static final String KEY = "NYT";
    private static final String CHANGES =
            WikiRestClient.REST + "/networks/" + KEY + "/sheets/innovationQuestion/changes";

    @Rule
    public final PluginWikiRule wiki = new PluginWikiRule();

    private WikiRestClient member;

    @Before
    public void aNetwork() {
        new NetworkFixture(KEY, "Nyt fra de andre").create(wiki.login("leder1"));
        member = wiki.login("medlem1");
        NetworkFixture.write(member, KEY, "innovationQuestion", "why", "F\u00f8rste");
    }

    private JsonNode since(String query) {
        HttpResponse<String> answer = member.get(CHANGES + query);
        assertEquals(answer.body(), 200, answer.statusCode());
        return WikiRestClient.json(answer);
    }

    /** The network, the settings and the sheet; with news also its values and, for the panels, the network's summary. */
    @Test
    public void askingInVainTakesThreeStatementsAndNewsTwoMore() {
        assertEquals(3, StatementCounter.during(wiki, () -> since("?since=1")));
        assertEquals(5, StatementCounter.during(wiki, () -> since("?since=0")));
    }

    @Test
    public void aRevisionThatIsNoneIsRefusedWithItsReason() {
        RefusalAssertions refusals = new RefusalAssertions(wiki);
        for (String since : List.of("?since=-1", "?since=x", "?since=", "?since=1.5", "?since=%201", "")) {
            refusals.assertRefused(
                    400,
                    "medlem1",
                    client -> client.get(CHANGES + since),
                    new ExpectedError("since", "innovation.form.problem.since"));
        }
    }

    @Test
    public void aSheetThatIsNotThereIsRefused() {
        RefusalAssertions refusals = new RefusalAssertions(wiki);
        String focus = CHANGES.replace("innovationQuestion", "phaseFocus");
        for (String path : List.of(
                CHANGES.replace("innovationQuestion", "findesIkke") + "?since=0",
                focus + "?since=0&turn=2",
                CHANGES + "?since=0&instance=a:b")) {
            refusals.assertRefused(
                    404, "medlem1", client -> client.get(path), new ExpectedError("", "innovation.error.form"));
        }
        assertEquals(200, member.get(focus + "?since=0&turn=1").statusCode());
    }

    @Test
    public void aRevisionThatHasNotBeenYetGivesTheWholeSheet() {
        for (String since : List.of("2", "2147483648", "9".repeat(300))) {
            JsonNode found = since("?since=" + since);

            assertTrue(since, found.path("whole").asBoolean());
            assertEquals("F\u00f8rste", found.at("/rows/0/fields/why/value").asText());
            assertEquals(1, found.path("revision").asInt());
        }
    }

    @Test
    public void anAdministratorTurnsItOffForPagesAndForThoseThatAreOpen() {
        assertTrue(page().contains(form() + " data-revision=\"1\""));

        SettingsFixture.liveChangesOff(wiki.host().database().dataSource());

        assertEquals("{\"off\":true}", since("?since=0").toString());
        String page = page();
        assertTrue(page.contains(form()));
        assertFalse(page.contains(form() + " data-revision"));
    }

    private String form() {
        return "data-user=\"" + wiki.user("medlem1").key() + "\"";
    }

    private String page() {
        WikiPage page =
                wiki.host().wiki().page(KEY, "Innovationssp\u00f8rgsm\u00e5l").orElseThrow();
        return wiki.as("medlem1", () -> wiki.host().runtime().renderer().toView(page.body(), page, null, "display"));
    }

    @Test
    public void whatOthersRemoveIsGone() {
        String draft = UUID.randomUUID().toString();
        NetworkFixture.writeDraft(member, KEY, UUID.fromString(draft), "text", "Hvordan?");
        NetworkFixture.writeDraft(wiki.login("leder1"), KEY, UUID.fromString(draft), "removed", "true");

        JsonNode found = since("?since=2");

        assertEquals(draft, found.at("/gone/0").asText());
        assertEquals(0, found.path("rows").size());
    }
}
