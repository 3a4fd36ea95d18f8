package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.running.RefusalAssertions.ExpectedError;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** In read-only mode everything can be read, nothing can be written, and users are told why. */
public class ReadOnlyModeTest {
    private static final String KEY = "LUKKET";
    private static final String QUESTION = "innovationQuestion";
    private static final ExpectedError READ_ONLY = new ExpectedError("", "innovation.error.readonly");

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static final RefusalAssertions REFUSALS = new RefusalAssertions(WIKI);

    @BeforeClass
    public static void makeANetwork() {
        new NetworkFixture(KEY, "Lukket for skrivning").create(WIKI.login("leder1"));
        NetworkFixture.write(WIKI.login("medlem1"), KEY, QUESTION, "why", "Det, der er gemt");
    }

    @After
    public void openForWriting() {
        setReadOnly(false);
    }

    private static void setReadOnly(boolean isReadOnly) {
        WIKI.host().runtime().accessMode().setReadOnly(isReadOnly);
    }

    private static HttpResponse<String> write(WikiRestClient client, Object base, String text) {
        String field = NetworkFixture.field(KEY, QUESTION, "sheet", "problem");
        return client.sendJson("PATCH", field, Map.of("value", text, "base", base));
    }

    private static String page(String title, String userName) {
        HttpResponse<String> answer = WIKI.login(userName).get("/display/" + KEY + "/" + title);
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    private static String text(String key) {
        return WIKI.host().runtime().plugin().text(new Locale("da", "DK"), key);
    }

    @Test
    public void aFieldIsRefusedUntilTheWikiOpensAgain() {
        setReadOnly(true);
        REFUSALS.assertRefused(503, "medlem1", client -> write(client, 0, "I mellemtiden"), READ_ONLY);

        setReadOnly(false);

        assertEquals(200, write(WIKI.login("medlem1"), 0, "I mellemtiden").statusCode());
    }

    @Test
    public void anAdministratorWritesNothingEither() {
        setReadOnly(true);

        REFUSALS.assertRefused(503, "admin", client -> write(client, 0, "Som administrator"), READ_ONLY);
    }

    @Test
    public void theNetworkIsNotMoved() {
        setReadOnly(true);

        REFUSALS.assertRefused(
                503,
                "medlem1",
                client -> client.sendJson(
                        "POST",
                        WikiRestClient.REST + "/networks/" + KEY + "/phase",
                        Map.of("to", "discovery", "reason", "")),
                READ_ONLY);
    }

    @Test
    public void whoMayNotKnowOfTheNetworkIsToldOfNoNetwork() {
        setReadOnly(true);

        REFUSALS.assertRefused(
                404,
                "udenfor",
                client -> write(client, 0, "Udefra"),
                new ExpectedError("", "innovation.error.network"));
    }

    @Test
    public void noNetworkIsMade() {
        setReadOnly(true);

        WikiRestClient leader = WIKI.login("leder1");
        HttpResponse<String> answer =
                leader.sendJson("POST", NetworkFixture.CREATE, new NetworkFixture("NYT", "Nyt netværk").request());

        assertEquals(400, answer.statusCode());
        assertTrue(WIKI.host().wiki().space("NYT").isEmpty());
    }

    @Test
    public void aPageShowsAllThatIsSavedWithOneLineThatTellsWhyItCannotBeChanged() {
        String title = text("innovation.page.question.title").replace(' ', '+');
        String line = text("innovation.macro.readonly");
        assertFalse(page(title, "medlem1").contains(line));

        setReadOnly(true);
        String html = page(title, "medlem1");

        assertEquals(1, html.split(line, -1).length - 1);
        assertTrue(html.contains("Det, der er gemt"));
        assertFalse(html.contains("data-innovation-form"));
    }

    @Test
    public void wikiPagesAreNotChangedEither() {
        WIKI.host().runtime().accessMode().setReadOnly(true);
        WikiRestClient admin = WIKI.login("admin");
        long home = WIKI.host().wiki().space(KEY).orElseThrow().homePageId();

        for (String path : List.of(
                "/pages/editpage.action?pageId=" + home,
                "/pages/removepage.action?pageId=" + home,
                "/pages/settings.action?pageId=" + home,
                "/pages/createpage.action?spaceKey=" + KEY,
                "/spaces/createspace.action",
                "/spaces/removespace.action?key=" + KEY)) {
            assertEquals(path, 403, admin.get(path).statusCode());
        }
    }
}
