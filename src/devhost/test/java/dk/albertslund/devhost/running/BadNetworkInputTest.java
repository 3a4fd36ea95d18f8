package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.running.Refusals.Told;
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

/** Wrong answers to the wizard, moves that do not exist and overviews that cannot be made: told, and nothing is kept. */
public class BadNetworkInputTest {
    private static final String KEY = "NETVAERK";
    private static final String CHECK = Asker.REST + "/networks/check";
    private static final String MOVE = Asker.REST + "/networks/" + KEY + "/phase";
    private static final String CSV = Asker.REST + "/rollup.csv";
    private static final Told NO_TOKEN = new Told("", "innovation.error.token");

    @ClassRule
    public static final RunningHost WIKI = new RunningHost();

    private static final Refusals REFUSALS = new Refusals(WIKI);

    @BeforeClass
    public static void makeANetwork() {
        new NewNetwork(KEY, "=HYPERLINK(\"http://ond.example\";\"Tryk\")").madeBy(WIKI.asker("leder1"));
        WIKI.host().wiki().permitUser(KEY, Wiki.VIEW, WIKI.user("medlem3").key());
        NewNetwork.move(WIKI.asker("leder1"), KEY, "discovery", "Ledelsen har sagt ja til retningen");
    }

    private static void refused(String user, int status, String path, Object body, Told... told) {
        REFUSALS.refused(status, user, asker -> asker.change("POST", path, body), told);
    }

    @Test
    public void theWizardTellsEveryMistakeAtOnce() {
        refused(
                "leder1",
                400,
                CHECK,
                new NewNetwork("Æ Ø", "x".repeat(141))
                        .with("networkType", "andet")
                        .with("startDate", "2026-13-01")
                        .with("plannedEnd", "i morgen")
                        .with("networkLeader", "")
                        .with("coDriver", "medlem1,medlem2")
                        .with("referenceLeader", "ingen")
                        .answers(),
                new Told("spaceKey", "innovation.network.problem.key"),
                new Told("themeTitle", "innovation.form.problem.long", 140, 141),
                new Told("networkType", "innovation.form.problem.choice"),
                new Told("startDate", "innovation.form.problem.date"),
                new Told("plannedEnd", "innovation.form.problem.date"),
                new Told("networkLeader", "innovation.form.problem.empty"),
                new Told("coDriver", "innovation.form.problem.people", 1),
                new Told("referenceLeader", "innovation.form.problem.user", "ingen"));
    }

    @Test
    public void aTitleThatNobodySeesIsNone() {
        for (String unseen : List.of("\u00a0", "\u200b", "\u2060", "\u2800", "\u3164")) {
            refused(
                    "leder1",
                    400,
                    CHECK,
                    new NewNetwork("USYNLIG", unseen).answers(),
                    new Told("themeTitle", "innovation.form.problem.empty"));
        }
    }

    @Test
    public void theWizardTellsAKeyInUseAndAnEndBeforeTheStart() {
        refused(
                "leder1",
                400,
                CHECK,
                new NewNetwork(KEY.toLowerCase(), "Nyt")
                        .with("plannedEnd", "2026-01-04")
                        .answers(),
                new Told("plannedEnd", "innovation.network.problem.end"),
                new Told("spaceKey", "innovation.network.problem.key.taken", KEY.toLowerCase() + "2"));
        refused(
                "leder1",
                400,
                CHECK,
                Map.of(),
                new Told("spaceKey", "innovation.network.problem.key"),
                new Told("themeTitle", "innovation.form.problem.empty"),
                new Told("networkType", "innovation.form.problem.empty"),
                new Told("startDate", "innovation.form.problem.empty"),
                new Told("networkLeader", "innovation.form.problem.empty"));
    }

    @Test
    public void aStartThatIsNoDayIsTold() {
        for (String start : List.of("%2B999999999-12-31", "-999999999-01-01", "9999-12-31", "2026-02-30", "i+morgen")) {
            REFUSALS.refused(
                    400,
                    "leder1",
                    asker -> asker.get(Asker.REST + "/networks/proposal?title=x&type=welfare&start=" + start),
                    new Told("startDate", "innovation.form.problem.date"));
        }
    }

    @Test
    public void aTurnThatIsTooLargeForANumberIsTold() {
        refused(
                "leder1",
                400,
                MOVE,
                "{\"to\":\"theming\",\"seenTurn\":1e400}",
                new Told("seenTurn", "innovation.form.problem.version"));
    }

    @Test
    public void changesFromAnotherSiteAreRefused() {
        for (String path : List.of(CHECK, MOVE)) {
            REFUSALS.refused(
                    403,
                    "leder1",
                    asker -> asker.send(asker.request(path)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("{}"))),
                    NO_TOKEN);
        }
    }

    @Test
    public void whoeverIsNotLoggedInIsRefused() {
        Asker nobody = Asker.nobody(WIKI.host().url());

        assertEquals(401, nobody.change("POST", CHECK, Map.of()).statusCode());
        assertEquals(401, nobody.change("POST", MOVE, Map.of()).statusCode());
        assertEquals(401, nobody.get(CSV).statusCode());
        assertEquals(401, nobody.get(Asker.REST + "/networks/proposal?title=x").statusCode());
        assertEquals(
                401,
                nobody.change("POST", NewNetwork.CREATE, new NewNetwork("NY", "Ny").request())
                        .statusCode());
    }

    @Test
    public void whatIsNoJsonIsRefused() {
        for (String path : List.of(CHECK, MOVE)) {
            refused("leder1", 400, path, "{\"to\":", new Told("", "innovation.error.request"));
            refused("leder1", 400, path, "[]", new Told("", "innovation.error.request"));
        }
    }

    @Test
    public void aMoveThatCannotBeIsRefused() {
        Told missing = new Told("reason", "innovation.phase.move.reason.missing");

        refused("leder1", 400, MOVE, Map.of("to", "focus"), missing);
        refused("leder1", 400, MOVE, Map.of("to", "ideation", "reason", " \n "), missing);
        refused("leder1", 400, MOVE, Map.of("to", "discovery"), new Told("to", "innovation.phase.move.same"));
        refused("leder1", 400, MOVE, Map.of("to", "findesIkke"), new Told("to", "innovation.phase.move.unknown"));
        refused("leder1", 400, MOVE, Map.of(), new Told("to", "innovation.phase.move.unknown"));
        refused(
                "leder1",
                400,
                MOVE,
                Map.of("to", "focus", "reason", "x".repeat(1001)),
                new Told("reason", "innovation.form.problem.long", 1000, 1001));
        refused(
                "leder1",
                400,
                MOVE,
                Map.of("to", "focus", "reason", "Borgeren 010190-1234 sagde nej"),
                new Told("reason", "innovation.form.problem.cpr"));
    }

    @Test
    public void aMoveOfADayThatCannotBeItsOwnIsRefused() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        refused("leder1", 400, MOVE, on("2000-01-01"), new Told("date", "innovation.phase.move.date.before", today));
        refused(
                "leder1",
                400,
                MOVE,
                on(today.plusDays(2).toString()),
                new Told("date", "innovation.phase.move.date.future"));
        for (String day : List.of("i g\u00e5r", "2026-02-30", "1899-01-01", "2026-1-1")) {
            refused("leder1", 400, MOVE, on(day), new Told("date", "innovation.form.problem.date"));
        }
    }

    private static Map<String, ?> on(String day) {
        return Map.of("to", "theming", "reason", "Fordi", "date", day);
    }

    @Test
    public void answersThatNobodyCanChooseAreRefusedTogetherAndNothingIsMoved() {
        refused(
                "leder1",
                400,
                MOVE,
                Map.of("to", "continuation", "reason", "", "decidedBy", "naboen", "continuationStep", "pause"),
                new Told("decidedBy", "innovation.form.problem.choice"),
                new Told("continuationStep", "innovation.form.problem.choice"));
        refused(
                "leder1",
                400,
                MOVE,
                Map.of("to", "theming", "date", List.of("2026-01-01")),
                new Told("date", "innovation.form.problem.version"));
    }

    @Test
    public void aReaderMovesNothing() {
        refused(
                "medlem3",
                403,
                MOVE,
                Map.of("to", "theming", "reason", "Fordi"),
                new Told("", "innovation.error.permission"));
    }

    @Test
    public void onlyThoseWhoMayWriteMoveANetwork() {
        Map<String, String> body = Map.of("to", "theming");

        refused("medlem3", 403, MOVE, body, new Told("", "innovation.error.permission"));
        refused("udenfor", 404, MOVE, body, new Told("", "innovation.error.network"));
        refused("leder1", 404, MOVE.replace(KEY, "FINDESIKKE"), body, new Told("", "innovation.error.network"));
    }

    @Test
    public void anOverviewThatCannotBeMadeIsRefused() {
        REFUSALS.refused(
                400,
                "leder1",
                asker -> asker.get(CSV + "?types=andet&status=sovende&phase=%3Cscript%3E&sort=farve"),
                new Told("types", "innovation.rollup.problem.value", "andet", "types", "welfare, innovation, learning"),
                new Told(
                        "status",
                        "innovation.rollup.problem.value",
                        "sovende",
                        "status",
                        "proposed, active, paused, closed"),
                new Told(
                        "phase",
                        "innovation.rollup.problem.value",
                        "<script>",
                        "phase",
                        "focus, discovery, theming, ideation, prioritisation, prototype, continuation"),
                new Told(
                        "sort",
                        "innovation.rollup.problem.value",
                        "farve",
                        "sort",
                        "name, type, leader, phase, activity, attention"));
    }

    @Test
    public void aSpreadsheetDoesNotRunWhatSomebodyWrote() {
        HttpResponse<String> answer = WIKI.asker("leder1").get(CSV);

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains("\"'=HYPERLINK(\"\"http://ond.example\"\";\"\"Tryk\"\")\";"));
        assertFalse(answer.body(), answer.body().contains("\"="));
        assertTrue(answer.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
    }

    /** The wiki makes the space before it tells the plugin; the plugin then makes nothing, and the page says what to do. */
    @Test
    public void wrongAnswersWithoutTheWizardMakeNoNetwork() {
        KeptRows rows = new KeptRows(WIKI.host().database().dataSource());
        Map<String, List<String>> before = rows.ofThePlugin();
        HttpResponse<String> answer = WIKI.asker("leder1")
                .change(
                        "POST",
                        NewNetwork.CREATE,
                        new NewNetwork("DIREKTE", "Direkte")
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
                        ReadText.lines(WIKI.host().engine().renderer().toView(home.body(), home, null, "display"))));
        assertTrue(read, read.contains("Siden ligger ikke i et netværk"));
    }
}
