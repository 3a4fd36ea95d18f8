package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.service.HostMailQueue;
import dk.albertslund.devhost.service.HostMailQueue.HostMail;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** What reference leaders get the day before a meeting, as a mail and as a page. */
public class BriefMailTest {
    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static final String PAGE = "/plugins/servlet/innovation/brief?network=";

    private static int networks;

    private String key;
    private WikiRestClient leader;

    @Before
    public void aNetworkThatMeets() {
        mails().clear();
        key = "KORT" + ++networks;
        leader = WIKI.login("leder1");
        new NetworkFixture(key, "Kortnetværk " + networks).create(leader);
        UUID draft = UUID.randomUUID();
        NetworkFixture.writeDraft(leader, key, draft, "text", "Hvordan mødes vi <b>oftere</b>?");
        NetworkFixture.write(leader, key, "innovationQuestion", "chosen", draft.toString());
        NetworkFixture.write(leader, key, "session", "title", "Vinterværksted");
        NetworkFixture.write(leader, key, "session", "start", "09:30");
        NetworkFixture.write(
                leader, key, "session", "date", LocalDate.now().plusDays(1).toString());
        row("session", "sparring", "topic", "Lån af køkkenet");
    }

    private void row(String kind, String list, String field, String value) {
        NetworkFixture.save(
                leader,
                NetworkFixture.field(key, kind, UUID.randomUUID().toString(), field),
                Map.of("list", list, "value", value));
    }

    private static HostMailQueue mails() {
        return WIKI.host().runtime().mails();
    }

    private static void send() {
        WIKI.host().runtime().jobs().run("innovation-brief");
    }

    private List<HostMail> ofNetwork() {
        return mails().mails().stream()
                .filter(mail -> mail.html().contains("/brief?network=" + key + "\""))
                .toList();
    }

    private static String words(String html) {
        return String.join(" ", PageTextExtractor.lines(html)).replaceAll("[\u2068\u2069]", "");
    }

    @Test
    public void theReferenceLeaderGetsItOnceAndNobodyElse() {
        send();
        send();

        assertEquals(1, ofNetwork().size());
        HostMail mail = ofNetwork().get(0);
        assertEquals("chef1@example.org", mail.to());
        String words = words(mail.html());
        for (String line : List.of(
                "Vinterværksted, ",
                "kl. 09.30",
                "Hvordan mødes vi <b>oftere</b>?",
                "Fase 0",
                "Spørgsmålet lyder nu",
                "Nogen vil tale om: Lån af køkkenet",
                "Hvem mærker problemet mest",
                "fordi du er referenceleder")) {
            assertTrue(line + " in " + words, words.contains(line));
        }
        assertFalse(mail.html().contains("<b>oftere"));
        assertTrue(mail.html().contains("/mails?kind=brief"));
    }

    @Test
    public void aMeetingOnAnotherDayIsNotToldOf() {
        NetworkFixture.rewrite(
                leader, key, "session", "date", LocalDate.now().plusDays(2).toString(), revision());

        send();

        assertEquals(List.of(), ofNetwork());
    }

    private int revision() {
        return WikiRestClient.json(
                        leader.get(WikiRestClient.REST + "/networks/" + key + "/sheets/session/changes?since=0"))
                .path("revision")
                .asInt();
    }

    @Test
    public void whoTurnedItOffGetsNone() {
        WikiRestClient manager = WIKI.login("chef1");
        assertEquals(
                200,
                manager.sendJson("POST", "/rest/innovation/1.0/mails/brief", Map.of("off", true))
                        .statusCode());
        send();
        assertEquals(
                200,
                manager.sendJson("POST", "/rest/innovation/1.0/mails/brief", Map.of("off", false))
                        .statusCode());

        assertEquals(List.of(), ofNetwork());
    }

    @Test
    public void thePageStillTellsWhatTheMailTold() {
        send();

        String words = words(WIKI.login("chef1").get(PAGE + key).body());
        assertTrue(words, words.contains("Spørgsmålet lyder nu"));
    }

    @Test
    public void thePageIsForWhoeverMayViewTheNetwork() {
        String words = words(WIKI.login("chef1").get(PAGE + key).body());

        assertTrue(words, words.contains("Kort før mødet: Kortnetværk"));
        assertTrue(words, words.contains("Lån af køkkenet"));
        assertFalse(words, words.contains("innovation.brief"));
        assertEquals(404, WIKI.login("udenfor").get(PAGE + key).statusCode());
        assertEquals(404, WIKI.login("chef1").get(PAGE + "FINDESIKKE").statusCode());
        assertEquals(404, WIKI.login("chef1").get(PAGE).statusCode());
    }
}
