package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.albertslund.devhost.running.Refusals.Told;
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

/** What the involvement design answers to the browser, and what it refuses. */
public class InvolvementRestTest {
    private static final String KEY = "MEDHVEM";
    private static final String DESIGN = "involvementDesign";
    private static final List<String> KINDS = List.of(
            "citizens", "professions", "outsideWorld", "referenceLeader", "coreGroup", "toolsApproaches", "other");

    @ClassRule
    public static final RunningHost WIKI = new RunningHost();

    private static final Refusals REFUSALS = new Refusals(WIKI);

    private static Asker member;

    @BeforeClass
    public static void makeANetwork() {
        new NewNetwork(KEY, "Med hvem").madeBy(WIKI.asker("leder1"));
        member = WIKI.asker("medlem1");
    }

    private static String path(String kind, String field) {
        return NewNetwork.field(KEY, DESIGN, NewNetwork.starterRow(kind), field);
    }

    private static Map<String, Object> body(String value) {
        return Map.of("list", "design", "value", value);
    }

    private static void refused(String kind, String field, String value, String key, Object... arguments) {
        REFUSALS.refused(
                400,
                "medlem1",
                asker -> asker.change("PATCH", path(kind, field), body(value)),
                new Told(field, key, arguments));
    }

    private static JsonNode coverage(HttpResponse<String> answer) {
        assertEquals(answer.body(), 200, answer.statusCode());
        return Asker.json(answer).path("coverage");
    }

    private static JsonNode write(String kind, String field, String value) {
        HttpResponse<String> answer = member.change("PATCH", path(kind, field), body(value));
        return coverage(answer);
    }

    @Test
    public void badInputIsToldAtItsFieldAndNothingIsLost() {
        refused("other", "how", "Ring til 010190-1234", "innovation.form.problem.cpr");
        refused("other", "function", "x".repeat(10_001), "innovation.form.problem.long", 300, 10_001);
        refused("other", "who", "x".repeat(201), "innovation.form.problem.long", 200, 201);
        refused("other", "involvementMode", "coCreation", "innovation.form.problem.choice");
        refused("other", "phases", "focus,<script>", "innovation.form.problem.choice");
        refused("other", "status", "kanskeSenere", "innovation.form.problem.choice");
        refused("other", "rowKind", "", "innovation.form.problem.empty");
        refused("other", "stakeholder", "x", "innovation.form.problem.field");
    }

    @Test
    public void toolsHaveNoWayOfTakingPart() {
        refused("toolsApproaches", "involvementMode", "coDesign", "innovation.involvement.problem.tools");
    }

    @Test
    public void aScriptIsATextLikeAnyOther() {
        HttpResponse<String> answer =
                member.change("PATCH", path("professions", "how"), body("<script>alert(1)</script>"));

        assertEquals(
                "<script>alert(1)</script>", Asker.json(answer).path("value").asText());
        String page = member.get("/display/" + KEY + "/Inddragelse").body();
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        assertFalse(page.contains("<script>alert(1)"));
    }

    @Test
    public void theReceiptTellsWhatTheDesignCoversNow() {
        String key = "KVIT";
        new NewNetwork(key, "Kvittering").madeBy(WIKI.asker("leder1"));
        String citizens = NewNetwork.starterRow("citizens");
        JsonNode first = coverage(
                member.change("PATCH", NewNetwork.field(key, DESIGN, citizens, "phases"), body("prioritisation")));
        assertEquals("Med", first.at("/cells/citizens-prioritisation/text").asText());
        assertEquals("Ingen", first.at("/cells/citizens-focus/text").asText());
        assertTrue(first.at("/cells/citizens-focus/empty").asBoolean());
        assertEquals(2, first.path("findings").size());
        assertEquals("present", first.at("/citizens/prioritisation/0/key").asText());
        assertEquals("none", first.at("/citizens/focus/0/key").asText());

        JsonNode second = coverage(
                member.change("PATCH", NewNetwork.field(key, DESIGN, citizens, "involvementMode"), body("coDesign")));
        assertEquals(
                "Med til at udvikle (co-design)",
                second.at("/cells/citizens-prioritisation/text").asText());
        assertEquals("coDesign", second.at("/citizens/prioritisation/0/key").asText());

        NewNetwork.write(member, key, "phaseFocus", "citizensInvolved", "yes");
        JsonNode third =
                coverage(member.change("PATCH", NewNetwork.field(key, DESIGN, citizens, "status"), body("agreed")));
        assertEquals(
                "Med til at udvikle (co-design): aftalt",
                third.at("/cells/citizens-prioritisation/text").asText());
        assertEquals("present", third.at("/citizens/focus/0/key").asText());
        assertEquals(1, third.path("findings").size());
    }

    @Test
    public void twoWhoMakeTheFirstRowsAtOnceMakeSevenAndNotFourteen() throws Exception {
        String key = "GAMMEL";
        new NewNetwork(key, "Et ældre netværk").madeBy(WIKI.asker("leder1"));
        forget(key);
        Asker other = WIKI.asker("leder1");
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> presses = new ArrayList<>();
            for (Asker presser : List.of(member, other)) {
                presses.add(() -> {
                    int saved = 0;
                    for (String kind : KINDS) {
                        String path = NewNetwork.field(key, DESIGN, NewNetwork.starterRow(kind), "rowKind");
                        saved += presser.change("PATCH", path, body(kind)).statusCode() == 200 ? 1 : 0;
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

    /** As a network that was founded before designs were; the page then offers to make the rows. */
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
        String path = Asker.REST + "/networks/" + KEY + "/exchange/design/" + NewNetwork.starterRow("citizens");
        assertEquals(
                403,
                member.send(member.request(path).POST(BodyPublishers.noBody())).statusCode());
        REFUSALS.refused(
                404,
                "udenfor",
                asker -> asker.change("POST", path, Map.of()),
                new Told("", "innovation.error.network"));
        REFUSALS.refused(
                400,
                "medlem1",
                asker -> asker.change("POST", path.replaceAll("[^/]*$", "ingen"), Map.of()),
                new Told("row", "innovation.involvement.exchange.gone"));
        REFUSALS.refused(
                400,
                "medlem1",
                asker -> asker.change("POST", path, Map.of()),
                new Told("who", "innovation.involvement.exchange.empty"));
    }

    @Test
    public void aReaderSeesNothingOfWhatIsThoughtOfAStakeholderInTheDesign() {
        String key = "TANKER";
        new NewNetwork(key, "Tanker").madeBy(WIKI.asker("leder1"));
        WIKI.host().wiki().permitUser(key, Wiki.VIEW, WIKI.user("medlem3").key());
        UUID stakeholder = UUID.randomUUID();
        Map.of("label", "Brandvæsenet", "attitude", "against", "canBlock", "true", "retentionDate", "2099-01-01")
                .forEach((field, value) -> NewNetwork.writeStakeholder(member, key, stakeholder, field, value));
        NewNetwork.writeStakeholder(member, key, stakeholder, "personName", "Rikke Opdigtet");
        String exchange = Asker.REST + "/networks/" + key + "/exchange";
        HttpResponse<String> made = member.change("POST", exchange + "/stakeholders/" + stakeholder, Map.of());
        assertEquals(made.body(), 200, made.statusCode());

        Asker reader = WIKI.asker("medlem3");
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
        new NewNetwork(key, "Mange rækker").madeBy(WIKI.asker("leder1"));
        row(key, "Første");
        int few = PluginStatements.during(WIKI, () -> row(key, "En til"));
        for (int i = 0; i < 40; i++) {
            row(key, "Række " + i);
        }

        assertEquals(few, PluginStatements.during(WIKI, () -> row(key, "Den sidste")));
    }

    private static void row(String key, String who) {
        String path = NewNetwork.field(key, DESIGN, UUID.randomUUID().toString(), "who");
        assertEquals(200, member.change("PATCH", path, body(who)).statusCode());
    }
}
