package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.albertslund.devhost.running.RefusalAssertions.ExpectedError;
import dk.albertslund.devhost.wiki.Wiki;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** REST requests of the involvement design, and their refusals. */
public class InvolvementRestTest {
    private static final String KEY = "MEDHVEM";
    private static final String DESIGN = "involvementDesign";
    private static final List<String> KINDS = List.of(
            "citizens", "professions", "outsideWorld", "referenceLeader", "coreGroup", "toolsApproaches", "other");

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static final RefusalAssertions REFUSALS = new RefusalAssertions(WIKI);

    private static WikiRestClient member;

    @BeforeClass
    public static void makeANetwork() {
        new NetworkFixture(KEY, "Med hvem").create(WIKI.login("leder1"));
        member = WIKI.login("medlem1");
    }

    private static String path(String kind, String field) {
        return NetworkFixture.field(KEY, DESIGN, NetworkFixture.starterRow(kind), field);
    }

    private static Map<String, Object> body(String value) {
        return Map.of("list", "design", "value", value);
    }

    private static void assertRefused(String kind, String field, String value, String key, Object... arguments) {
        REFUSALS.assertRefused(
                400,
                "medlem1",
                client -> client.sendJson("PATCH", path(kind, field), body(value)),
                new ExpectedError(field, key, arguments));
    }

    private static JsonNode panels(HttpResponse<String> answer) {
        assertEquals(answer.body(), 200, answer.statusCode());
        return WikiRestClient.json(answer).path("panels");
    }

    /** The sentence that the page begins with. */
    private static String lead(JsonNode panels) {
        return between(panels.path("lead").asText(), "role=\"status\">", "</p>");
    }

    private static String between(String text, String from, String to) {
        int begin = text.indexOf(from) + from.length();
        assertTrue(from + " in " + text, begin >= from.length());
        return text.substring(begin, text.indexOf(to, begin));
    }

    private static int findings(JsonNode panels) {
        return panels.path("lead").asText().split("inno-lead-more\"", -1).length - 1;
    }

    @Test
    public void badInputIsToldAtItsFieldAndNothingIsLost() {
        assertRefused("other", "how", "Ring til 010190-1234", "innovation.form.problem.cpr");
        assertRefused("other", "function", "x".repeat(10_001), "innovation.form.problem.long", 300, 10_001);
        assertRefused("other", "who", "x".repeat(201), "innovation.form.problem.long", 200, 201);
        assertRefused("other", "involvementMode", "coCreation", "innovation.form.problem.choice");
        assertRefused("other", "phases", "focus,<script>", "innovation.form.problem.choice");
        assertRefused("other", "status", "kanskeSenere", "innovation.form.problem.choice");
        assertRefused("other", "focusStatus", "declined", "innovation.form.problem.choice");
        assertRefused("other", "rowKind", "", "innovation.form.problem.empty");
        assertRefused("other", "stakeholder", "x", "innovation.form.problem.field");
    }

    @Test
    public void toolsHaveNoWayOfTakingPart() {
        assertRefused("toolsApproaches", "involvementMode", "coDesign", "innovation.involvement.problem.tools");
    }

    @Test
    public void aScriptIsATextLikeAnyOther() {
        HttpResponse<String> answer =
                member.sendJson("PATCH", path("professions", "how"), body("<script>alert(1)</script>"));

        assertEquals(
                "<script>alert(1)</script>",
                WikiRestClient.json(answer).path("value").asText());
        String page = member.get("/display/" + KEY + "/Inddragelse").body();
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        assertFalse(page.contains("<script>alert(1)"));
    }

    @Test
    public void theReceiptTellsWhereTheCitizensAreNow() {
        String key = "KVIT";
        new NetworkFixture(key, "Kvittering").create(WIKI.login("leder1"));
        String citizens = NetworkFixture.starterRow("citizens");
        JsonNode first = panels(member.sendJson(
                "PATCH", NetworkFixture.field(key, DESIGN, citizens, "prioritisationStatus"), body("planned")));
        assertEquals("Borgerne er med i \u00e9n af syv faser. Den fase, I er i nu, Fokusering, mangler.", lead(first));
        assertEquals(1, findings(first));
        assertTrue(first.path("lead").asText().contains("data-missing=\"focus\""));
        assertTrue(first.path("citizens").asText().contains("Planlagt i:</span> <bdi>Prioritering"));

        NetworkFixture.write(member, key, "phaseFocus", "citizensInvolved", "yes");
        JsonNode second = panels(member.sendJson(
                "PATCH", NetworkFixture.field(key, DESIGN, citizens, "continuationStatus"), body("agreed")));
        assertEquals("Borgerne er med i tre af syv faser. Den n\u00e6ste, Opdagelse, mangler.", lead(second));
        assertTrue(second.path("lead").asText().contains("Fokusering t\u00e6ller med"));
        assertEquals(1, findings(second));
        assertTrue(second.path("citizens").asText().contains("Aftalt i:</span> <bdi>Realisering og spredning"));
    }

    /** Rows from before the grid, and rows from a spreadsheet, hold phases and one status. */
    @Test
    public void aRowThatSpeaksOfAllItsPhasesCountsUntilAPhaseSaysOtherwise() {
        String key = "HELE";
        new NetworkFixture(key, "Hele r\u00e6kker").create(WIKI.login("leder1"));
        String citizens = NetworkFixture.starterRow("citizens");
        member.sendJson("PATCH", NetworkFixture.field(key, DESIGN, citizens, "status"), body("agreed"));
        JsonNode whole = panels(
                member.sendJson("PATCH", NetworkFixture.field(key, DESIGN, citizens, "phases"), body("focus,theming")));
        assertTrue(whole.path("citizens").asText().contains("Aftalt i:</span> <bdi>Fokusering, Tematisering"));

        JsonNode one = panels(
                member.sendJson("PATCH", NetworkFixture.field(key, DESIGN, citizens, "focusStatus"), body("done")));
        assertTrue(one.path("citizens").asText().contains("Gennemf\u00f8rt i:</span> <bdi>Fokusering"));
        assertTrue(one.path("citizens").asText().contains("Aftalt i:</span> <bdi>Tematisering"));

        JsonNode none = panels(
                member.sendJson("PATCH", NetworkFixture.field(key, DESIGN, citizens, "themingStatus"), body("none")));
        assertFalse(none.path("citizens").asText().contains("Aftalt i"));
    }

    @Test
    public void twoWhoMakeTheFirstRowsAtOnceMakeSevenAndNotFourteen() throws Exception {
        String key = "GAMMEL";
        new NetworkFixture(key, "Et ældre netværk").create(WIKI.login("leder1"));
        forget(key);
        WikiRestClient other = WIKI.login("leder1");
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> presses = new ArrayList<>();
            for (WikiRestClient presser : List.of(member, other)) {
                presses.add(() -> {
                    int saved = 0;
                    for (String kind : KINDS) {
                        String path = NetworkFixture.field(key, DESIGN, NetworkFixture.starterRow(kind), "rowKind");
                        saved += presser.sendJson("PATCH", path, body(kind)).statusCode() == 200 ? 1 : 0;
                    }
                    return saved;
                });
            }
            for (Future<Integer> press : both.invokeAll(presses)) {
                assertEquals(7, press.get().intValue());
            }
        } finally {
            both.shutdownNow();
        }

        String page = member.get("/display/" + key + "/Inddragelse").body();
        assertEquals(7 + 1, page.split("data-row=\"", -1).length - 1);
        assertFalse(page.contains("data-starters"));
    }

    /** A network from before the involvement design, without default rows; the page offers to create them. */
    private static void forget(String key) {
        JdbcTemplate sql = new JdbcTemplate(WIKI.host().database().dataSource());
        List<Integer> sheets = sql.queryForList(
                "select S.ID from \"AO_C22AA8_SHEET\" S join \"AO_C22AA8_NETWORK\" N on N.ID = S.NETWORK_ID"
                        + " where N.SPACE_KEY = ? and S.PLACE like '%involvementDesign%'",
                Integer.class, key);
        assertEquals(1, sheets.size());
        sql.update("delete from \"AO_C22AA8_CHANGE\" where SHEET_ID = ?", sheets.get(0));
        sql.update("delete from \"AO_C22AA8_SHEET\" where ID = ?", sheets.get(0));
        assertTrue(member.get("/display/" + key + "/Inddragelse").body().contains("data-starters"));
    }

    @Test
    public void whoMayNotWriteOrHasNoHeaderBringsNobodyAlong() {
        String path =
                WikiRestClient.REST + "/networks/" + KEY + "/exchange/design/" + NetworkFixture.starterRow("citizens");
        assertEquals(
                403,
                member.send(member.request(path).POST(BodyPublishers.noBody())).statusCode());
        REFUSALS.assertRefused(
                404,
                "udenfor",
                client -> client.sendJson("POST", path, Map.of()),
                new ExpectedError("", "innovation.error.network"));
        REFUSALS.assertRefused(
                400,
                "medlem1",
                client -> client.sendJson("POST", path.replaceAll("[^/]*$", "ingen"), Map.of()),
                new ExpectedError("row", "innovation.involvement.exchange.gone"));
        REFUSALS.assertRefused(
                400,
                "medlem1",
                client -> client.sendJson("POST", path, Map.of()),
                new ExpectedError("who", "innovation.involvement.exchange.empty"));
    }

    @Test
    public void aReaderSeesNothingOfWhatIsThoughtOfAStakeholderInTheDesign() {
        String key = "TANKER";
        new NetworkFixture(key, "Tanker").create(WIKI.login("leder1"));
        WIKI.host().wiki().permitUser(key, Wiki.VIEW, WIKI.user("medlem3").key());
        UUID stakeholder = UUID.randomUUID();
        Map.of("label", "Brandvæsenet", "attitude", "against", "canBlock", "true", "retentionDate", "2099-01-01")
                .forEach((field, value) -> NetworkFixture.writeStakeholder(member, key, stakeholder, field, value));
        NetworkFixture.writeStakeholder(member, key, stakeholder, "personName", "Rikke Opdigtet");
        String exchange = WikiRestClient.REST + "/networks/" + key + "/exchange";
        HttpResponse<String> made = member.sendJson("POST", exchange + "/stakeholders/" + stakeholder, Map.of());
        assertEquals(made.body(), 200, made.statusCode());

        WikiRestClient reader = WIKI.login("medlem3");
        String page = reader.get("/display/" + key + "/Inddragelse").body();
        String pairs = reader.get(exchange).body();
        assertTrue(page.contains("Brandvæsenet"));
        assertTrue(pairs.contains(stakeholder.toString()));
        for (String secret : List.of("Rikke", "against", "canBlock", "Imod")) {
            assertFalse(
                    secret,
                    page.contains(secret)
                            || pairs.contains(secret)
                            || made.body().contains(secret));
        }
    }

    @Test
    public void aSaveAsksTheDatabaseNoMoreOftenHoweverManyRowsThereAre() {
        String key = "MANGE";
        new NetworkFixture(key, "Mange rækker").create(WIKI.login("leder1"));
        row(key, "Første");
        int few = StatementCounter.during(WIKI, () -> row(key, "En til"));
        for (int i = 0; i < 40; i++) {
            row(key, "Række " + i);
        }

        assertEquals(few, StatementCounter.during(WIKI, () -> row(key, "Den sidste")));
    }

    private static void row(String key, String who) {
        String path = NetworkFixture.field(key, DESIGN, UUID.randomUUID().toString(), "who");
        assertEquals(200, member.sendJson("PATCH", path, body(who)).statusCode());
    }
}
