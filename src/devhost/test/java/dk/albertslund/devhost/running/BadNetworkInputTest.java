package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.running.RefusalAssertions.ExpectedError;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Invalid answers of the wizard, invalid moves and invalid parameters of the rollup are refused with a reason, and nothing is
 * stored.
 */
public class BadNetworkInputTest {
    private static final String KEY = "NETVAERK";
    private static final String CHECK = WikiRestClient.REST + "/networks/check";
    private static final String MOVE = WikiRestClient.REST + "/networks/" + KEY + "/phase";
    private static final String CSV = WikiRestClient.REST + "/rollup.csv";
    private static final ExpectedError NO_TOKEN = new ExpectedError("", "innovation.error.token");

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static final RefusalAssertions REFUSALS = new RefusalAssertions(WIKI);

    @BeforeClass
    public static void makeANetwork() {
        new NetworkFixture(KEY, "=HYPERLINK(\"http://ond.example\";\"Tryk\")").create(WIKI.login("leder1"));
        WIKI.host().wiki().permitUser(KEY, Wiki.VIEW, WIKI.user("medlem3").key());
        NetworkFixture.move(WIKI.login("leder1"), KEY, "discovery", "Ledelsen har sagt ja til retningen");
    }

    private static void assertRefused(String user, int status, String path, Object body, ExpectedError... told) {
        REFUSALS.assertRefused(status, user, client -> client.sendJson("POST", path, body), told);
    }

    @Test
    public void theWizardTellsEveryMistakeAtOnce() {
        assertRefused(
                "leder1",
                400,
                CHECK,
                new NetworkFixture("Æ Ø", "x".repeat(141))
                        .with("networkType", "andet")
                        .with("startDate", "2026-13-01")
                        .with("plannedEnd", "i morgen")
                        .with("networkLeader", "")
                        .with("coDriver", "medlem1,medlem2")
                        .with("referenceLeader", "ingen")
                        .answers(),
                new ExpectedError("spaceKey", "innovation.network.problem.key"),
                new ExpectedError("themeTitle", "innovation.form.problem.long", 140, 141),
                new ExpectedError("networkType", "innovation.form.problem.choice"),
                new ExpectedError("startDate", "innovation.form.problem.date"),
                new ExpectedError("plannedEnd", "innovation.form.problem.date"),
                new ExpectedError("networkLeader", "innovation.form.problem.empty"),
                new ExpectedError("coDriver", "innovation.form.problem.people", 1),
                new ExpectedError("referenceLeader", "innovation.form.problem.user", "ingen"));
    }

    @Test
    public void aTitleThatNobodySeesIsNone() {
        for (String unseen : List.of("\u00a0", "\u200b", "\u2060", "\u2800", "\u3164")) {
            assertRefused(
                    "leder1",
                    400,
                    CHECK,
                    new NetworkFixture("USYNLIG", unseen).answers(),
                    new ExpectedError("themeTitle", "innovation.form.problem.empty"));
        }
    }

    @Test
    public void theWizardTellsAKeyInUseAndAnEndBeforeTheStart() {
        assertRefused(
                "leder1",
                400,
                CHECK,
                new NetworkFixture(KEY.toLowerCase(), "Nyt")
                        .with("plannedEnd", "2026-01-04")
                        .answers(),
                new ExpectedError("plannedEnd", "innovation.network.problem.end"),
                new ExpectedError("spaceKey", "innovation.network.problem.key.taken", KEY.toLowerCase() + "2"));
        assertRefused(
                "leder1",
                400,
                CHECK,
                Map.of(),
                new ExpectedError("spaceKey", "innovation.network.problem.key"),
                new ExpectedError("themeTitle", "innovation.form.problem.empty"),
                new ExpectedError("networkType", "innovation.form.problem.empty"),
                new ExpectedError("startDate", "innovation.form.problem.empty"),
                new ExpectedError("networkLeader", "innovation.form.problem.empty"));
    }

    @Test
    public void aStartThatIsNoDayIsTold() {
        for (String start : List.of("%2B999999999-12-31", "-999999999-01-01", "9999-12-31", "2026-02-30", "i+morgen")) {
            REFUSALS.assertRefused(
                    400,
                    "leder1",
                    client ->
                            client.get(WikiRestClient.REST + "/networks/proposal?title=x&type=welfare&start=" + start),
                    new ExpectedError("startDate", "innovation.form.problem.date"));
        }
    }

    @Test
    public void aTurnThatIsTooLargeForANumberIsTold() {
        assertRefused(
                "leder1",
                400,
                MOVE,
                "{\"to\":\"theming\",\"seenTurn\":1e400}",
                new ExpectedError("seenTurn", "innovation.form.problem.version"));
    }

    @Test
    public void changesFromAnotherSiteAreRefused() {
        for (String path : List.of(CHECK, MOVE)) {
            REFUSALS.assertRefused(
                    403,
                    "leder1",
                    client -> client.send(client.request(path)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("{}"))),
                    NO_TOKEN);
        }
    }

    @Test
    public void whoeverIsNotLoggedInIsRefused() {
        WikiRestClient nobody = WikiRestClient.anonymous(WIKI.host().url());

        assertEquals(401, nobody.sendJson("POST", CHECK, Map.of()).statusCode());
        assertEquals(401, nobody.sendJson("POST", MOVE, Map.of()).statusCode());
        assertEquals(401, nobody.get(CSV).statusCode());
        assertEquals(
                401,
                nobody.get(WikiRestClient.REST + "/networks/proposal?title=x").statusCode());
        assertEquals(
                401,
                nobody.sendJson("POST", NetworkFixture.CREATE, new NetworkFixture("NY", "Ny").request())
                        .statusCode());
    }

    @Test
    public void whatIsNoJsonIsRefused() {
        for (String path : List.of(CHECK, MOVE)) {
            assertRefused("leder1", 400, path, "{\"to\":", new ExpectedError("", "innovation.error.request"));
            assertRefused("leder1", 400, path, "[]", new ExpectedError("", "innovation.error.request"));
        }
    }

    @Test
    public void aMoveThatCannotBeIsRefused() {
        ExpectedError missing = new ExpectedError("reason", "innovation.phase.move.reason.missing");

        assertRefused("leder1", 400, MOVE, Map.of("to", "focus"), missing);
        assertRefused("leder1", 400, MOVE, Map.of("to", "ideation", "reason", " \n "), missing);
        assertRefused(
                "leder1", 400, MOVE, Map.of("to", "discovery"), new ExpectedError("to", "innovation.phase.move.same"));
        assertRefused(
                "leder1",
                400,
                MOVE,
                Map.of("to", "findesIkke"),
                new ExpectedError("to", "innovation.phase.move.unknown"));
        assertRefused("leder1", 400, MOVE, Map.of(), new ExpectedError("to", "innovation.phase.move.unknown"));
        assertRefused(
                "leder1",
                400,
                MOVE,
                Map.of("to", "focus", "reason", "x".repeat(1001)),
                new ExpectedError("reason", "innovation.form.problem.long", 1000, 1001));
        assertRefused(
                "leder1",
                400,
                MOVE,
                Map.of("to", "focus", "reason", "Borgeren 010190-1234 sagde nej"),
                new ExpectedError("reason", "innovation.form.problem.cpr"));
    }

    @Test
    public void aMoveOfADayThatCannotBeItsOwnIsRefused() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        assertRefused(
                "leder1",
                400,
                MOVE,
                on("2000-01-01"),
                new ExpectedError("date", "innovation.phase.move.date.before", today));
        assertRefused(
                "leder1",
                400,
                MOVE,
                on(today.plusDays(2).toString()),
                new ExpectedError("date", "innovation.phase.move.date.future"));
        for (String day : List.of("i g\u00e5r", "2026-02-30", "1899-01-01", "2026-1-1")) {
            assertRefused("leder1", 400, MOVE, on(day), new ExpectedError("date", "innovation.form.problem.date"));
        }
    }

    private static Map<String, ?> on(String day) {
        return Map.of("to", "theming", "reason", "Fordi", "date", day);
    }

    @Test
    public void answersThatNobodyCanChooseAreRefusedTogetherAndNothingIsMoved() {
        assertRefused(
                "leder1",
                400,
                MOVE,
                Map.of("to", "continuation", "reason", "", "decidedBy", "naboen", "continuationStep", "pause"),
                new ExpectedError("decidedBy", "innovation.form.problem.choice"),
                new ExpectedError("continuationStep", "innovation.form.problem.choice"));
        assertRefused(
                "leder1",
                400,
                MOVE,
                Map.of("to", "theming", "date", List.of("2026-01-01")),
                new ExpectedError("date", "innovation.form.problem.version"));
    }

    @Test
    public void aReaderMovesNothing() {
        assertRefused(
                "medlem3",
                403,
                MOVE,
                Map.of("to", "theming", "reason", "Fordi"),
                new ExpectedError("", "innovation.error.permission"));
    }

    @Test
    public void onlyThoseWhoMayWriteMoveANetwork() {
        Map<String, String> body = Map.of("to", "theming");

        assertRefused("medlem3", 403, MOVE, body, new ExpectedError("", "innovation.error.permission"));
        assertRefused("udenfor", 404, MOVE, body, new ExpectedError("", "innovation.error.network"));
        assertRefused(
                "leder1",
                404,
                MOVE.replace(KEY, "FINDESIKKE"),
                body,
                new ExpectedError("", "innovation.error.network"));
    }

    @Test
    public void anOverviewThatCannotBeMadeIsRefused() {
        REFUSALS.assertRefused(
                400,
                "leder1",
                client -> client.get(CSV + "?types=andet&status=sovende&phase=%3Cscript%3E&sort=farve"),
                new ExpectedError(
                        "types", "innovation.rollup.problem.value", "andet", "types", "welfare, innovation, learning"),
                new ExpectedError(
                        "status",
                        "innovation.rollup.problem.value",
                        "sovende",
                        "status",
                        "proposed, active, paused, closed"),
                new ExpectedError(
                        "phase",
                        "innovation.rollup.problem.value",
                        "<script>",
                        "phase",
                        "focus, discovery, theming, ideation, prioritisation, prototype, continuation"),
                new ExpectedError(
                        "sort",
                        "innovation.rollup.problem.value",
                        "farve",
                        "sort",
                        "name, type, leader, phase, activity, attention"));
    }

    @Test
    public void aSpreadsheetDoesNotRunWhatSomebodyWrote() {
        HttpResponse<String> answer = WIKI.login("leder1").get(CSV);

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains("\"'=HYPERLINK(\"\"http://ond.example\"\";\"\"Tryk\"\")\";"));
        assertFalse(answer.body(), answer.body().contains("\"="));
        assertTrue(answer.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
    }

    /** Confluence creates the space before the event; the plugin creates no network, and the page says what to do. */
    @Test
    public void wrongAnswersWithoutTheWizardMakeNoNetwork() {
        DatabaseSnapshot rows = new DatabaseSnapshot(WIKI.host().database().dataSource());
        Map<String, List<String>> before = rows.ofThePlugin();
        HttpResponse<String> answer = WIKI.login("leder1")
                .sendJson(
                        "POST",
                        NetworkFixture.CREATE,
                        new NetworkFixture("DIREKTE", "Direkte")
                                .with("plannedEnd", "2025-01-01")
                                .with("coDriver", "ingen")
                                .request());
        Wiki wiki = WIKI.host().wiki();

        assertEquals(answer.body(), 200, answer.statusCode());
        assertEquals(before, rows.ofThePlugin());
        assertFalse(wiki.isPermitted(WIKI.user("chef1"), Wiki.VIEW, "DIREKTE"));
        WikiPage home =
                wiki.page(wiki.space("DIREKTE").orElseThrow().homePageId()).orElseThrow();
        String read = WIKI.as(
                "leder1",
                () -> String.join(
                        "\n",
                        PageTextExtractor.lines(
                                WIKI.host().runtime().renderer().toView(home.body(), home, null, "display"))));
        assertTrue(read, read.contains("Siden ligger ikke i et netværk"));
    }
}
