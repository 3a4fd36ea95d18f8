package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.albertslund.devhost.BlueprintPages;
import dk.albertslund.devhost.service.HostMailQueue;
import dk.albertslund.devhost.service.HostMailQueue.HostMail;
import dk.albertslund.devhost.wiki.PermissionHolder;
import dk.albertslund.devhost.wiki.SpaceGrant;
import dk.albertslund.devhost.wiki.Wiki;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** A session's summary as page and mail in one request: who gets it, how often, and what it tells. */
public class SummaryMailTest {
    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static final String OFF = "/rest/innovation/1.0/mails/summary";

    private static int networks;

    private String key;
    private WikiRestClient leader;

    @Before
    public void aSessionThatRuns() {
        mails().clear();
        key = "POST" + ++networks;
        leader = WIKI.login("leder1");
        new NetworkFixture(key, "Postnetværk " + networks).create(leader);
        BlueprintPages.add(WIKI.host(), key, "leder1", "session");
        BlueprintPages.add(WIKI.host(), key, "leder1", "trial");
        NetworkFixture.write(leader, key, "session", "title", "Vinterværksted");
        row("session", "items", "item", "Velkomst");
        row("trialAction", "rows", "trial", "Vi spiser <b>sammen</b>");
        WIKI.host().wiki().give(key, grant("medlem3"));
        JsonNode run = WikiRestClient.json(
                leader.sendJson("POST", path("session-runs"), Map.of("operation", "start" + networks)));
        for (String user : List.of("medlem1", "medlem3")) {
            HttpResponse<String> joined = WIKI.login(user)
                    .sendJson("POST", path("session-seats/" + run.path("id").asInt()), Map.of("action", "join"));
            assertEquals(joined.body(), 200, joined.statusCode());
        }
    }

    private static SpaceGrant grant(String user) {
        return new SpaceGrant(Wiki.VIEW, PermissionHolder.user(WIKI.user(user)));
    }

    private void row(String kind, String list, String field, String value) {
        NetworkFixture.save(
                leader,
                NetworkFixture.field(key, kind, UUID.randomUUID().toString(), field),
                Map.of("list", list, "value", value));
    }

    private String path(String what) {
        return WikiRestClient.REST + "/networks/" + key + "/" + what;
    }

    private static HostMailQueue mails() {
        return WIKI.host().runtime().mails();
    }

    private JsonNode make(boolean isMailed) {
        HttpResponse<String> answer =
                leader.sendJson("POST", path("session-summaries"), Map.of("instance", "", "mail", isMailed));
        assertEquals(answer.body(), 200, answer.statusCode());
        return WikiRestClient.json(answer);
    }

    private static String readers() {
        return String.join(
                " ", new TreeSet<>(mails().mails().stream().map(HostMail::to).toList()));
    }

    private int named() {
        return WikiRestClient.json(leader.get(path("session-summaries/receivers")))
                .path("names")
                .size();
    }

    @Test
    public void withoutTheTickThereIsAPageAndNoMail() {
        assertEquals(0, make(false).path("receivers").asInt());
        assertEquals(List.of(), mails().mails());
    }

    @Test
    public void whoTakesPartGetsItWithALinkToThePageAndTheReferenceLeaderDoesNot() {
        assertEquals(3, named());
        JsonNode made = make(true);

        assertEquals("leder1@example.org medlem1@example.org medlem3@example.org", readers());
        assertEquals(3, made.path("mails").asInt());
        HostMail mail = mails().mails().get(0);
        String id = made.path("url").asText().replaceFirst(".*pageId=", "pageId=");
        assertTrue(mail.html(), mail.html().contains(id + "\""));
        assertTrue(mail.subject(), mail.subject().startsWith("Opsamling: Vinterværksted"));
        String words = String.join(" ", PageTextExtractor.lines(mail.html()));
        assertTrue(words, words.contains("Vi spiser <b>sammen</b>"));
        assertFalse(mail.html().contains("<b>sammen"));
        assertFalse(mail.html().contains("ac:"));
        assertTrue(mail.html().contains("/mails?kind=summary"));
    }

    @Test
    public void theMailOfEachNamesWhoMadeTheSummary() {
        make(true);

        for (HostMail mail : mails().mails()) {
            String words = String.join(" ", PageTextExtractor.lines(mail.html()));
            assertTrue(words, words.replaceAll("[\u2068\u2069]", "").contains(author() + " lavede opsamlingen"));
        }
    }

    private static String author() {
        return WIKI.user("leder1").fullName();
    }

    @Test
    public void theSameSummaryIsMailedOnceAndAnotherOneAgain() {
        make(true);
        JsonNode again = make(true);

        assertEquals(3, mails().mails().size());
        assertEquals(0, again.path("mails").asInt());
        assertEquals(3, again.path("receivers").asInt());
        row("trialAction", "rows", "trial", "Vi ringer rundt");
        assertEquals(3, make(true).path("mails").asInt());
    }

    @Test
    public void whoTurnedItOffGetsNoneAndIsStillNamed() {
        WikiRestClient member = WIKI.login("medlem1");
        assertEquals(200, member.sendJson("POST", OFF, Map.of("off", true)).statusCode());
        int named = named();
        make(true);
        assertEquals(200, member.sendJson("POST", OFF, Map.of("off", false)).statusCode());

        assertEquals("leder1@example.org medlem3@example.org", readers());
        assertEquals(3, named);
    }

    @Test
    public void whoMayNoLongerViewTheNetworkGetsNone() {
        WIKI.host().wiki().take(key, grant("medlem3"));
        assertEquals(2, named());
        make(true);

        assertEquals("leder1@example.org medlem1@example.org", readers());
    }

    @Test
    public void withoutAMailServerNobodyIsNamedAndThePageIsMade() {
        mails().setServer(false);
        try {
            assertEquals(0, named());
            assertEquals(0, make(true).path("mails").asInt());
        } finally {
            mails().setServer(true);
        }
    }
}
