package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.running.Refusals.Told;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** While the administrator works on the wiki everything can be read, nothing can be written, and people are told why. */
public class ReadOnlyModeTest {
    private static final String KEY = "LUKKET";
    private static final String QUESTION = "innovationQuestion";
    private static final Told READ_ONLY = new Told("", "innovation.error.readonly");

    @ClassRule
    public static final RunningHost WIKI = new RunningHost();

    private static final Refusals REFUSALS = new Refusals(WIKI);

    @BeforeClass
    public static void makeANetwork() {
        new NewNetwork(KEY, "Lukket for skrivning").madeBy(WIKI.asker("leder1"));
        NewNetwork.write(WIKI.asker("medlem1"), KEY, QUESTION, "why", "Det, der er gemt");
    }

    @After
    public void openForWriting() {
        setReadOnly(false);
    }

    private static void setReadOnly(boolean isReadOnly) {
        WIKI.host().engine().accessMode().setReadOnly(isReadOnly);
    }

    private static HttpResponse<String> write(Asker asker, Object base, String text) {
        String field = NewNetwork.field(KEY, QUESTION, "sheet", "problem");
        return asker.change("PATCH", field, Map.of("value", text, "base", base));
    }

    private static String page(String title, String userName) {
        HttpResponse<String> answer = WIKI.asker(userName).get("/display/" + KEY + "/" + title);
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    private static String text(String key) {
        return WIKI.host().engine().plugin().text(new Locale("da", "DK"), key);
    }

    @Test
    public void aFieldIsRefusedUntilTheWikiOpensAgain() {
        setReadOnly(true);
        REFUSALS.refused(503, "medlem1", asker -> write(asker, 0, "I mellemtiden"), READ_ONLY);

        setReadOnly(false);

        assertEquals(200, write(WIKI.asker("medlem1"), 0, "I mellemtiden").statusCode());
    }

    @Test
    public void anAdministratorWritesNothingEither() {
        setReadOnly(true);

        REFUSALS.refused(503, "admin", asker -> write(asker, 0, "Som administrator"), READ_ONLY);
    }

    @Test
    public void theNetworkIsNotMoved() {
        setReadOnly(true);

        REFUSALS.refused(
                503,
                "medlem1",
                asker -> asker.change(
                        "POST", Asker.REST + "/networks/" + KEY + "/phase", Map.of("to", "discovery", "reason", "")),
                READ_ONLY);
    }

    @Test
    public void whoMayNotKnowOfTheNetworkIsToldOfNoNetwork() {
        setReadOnly(true);

        REFUSALS.refused(404, "udenfor", asker -> write(asker, 0, "Udefra"), new Told("", "innovation.error.network"));
    }

    @Test
    public void noNetworkIsMade() {
        setReadOnly(true);

        Asker leader = WIKI.asker("leder1");
        HttpResponse<String> answer =
                leader.change("POST", NewNetwork.CREATE, new NewNetwork("NYT", "Nyt netværk").request());

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
        WIKI.host().engine().accessMode().setReadOnly(true);
        Asker admin = WIKI.asker("admin");
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
