package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.running.RefusalAssertions.ExpectedError;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Published settings apply to existing networks, and only administrators can publish. */
public class SettingsTest {
    private static final String KEY = "INDSTIL";
    private static final String PAGE = "/plugins/servlet/innovation/settings";
    private static final String SETTINGS = WikiRestClient.REST + "/settings";
    private static final String CSV = WikiRestClient.REST + "/rollup.csv";

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static final RefusalAssertions REFUSALS = new RefusalAssertions(WIKI);
    private static WikiRestClient admin;
    private static int edition;

    @BeforeClass
    public static void makeANetwork() {
        new NetworkFixture(KEY, "Netværk med navne")
                .with("visibility", "everyone")
                .create(WIKI.login("leder1"));
        NetworkFixture.move(WIKI.login("leder1"), KEY, "prototype", "Vi prøver med det samme");
        admin = WIKI.login("admin").confirmPassword("admin");
    }

    @After
    public void openForWriting() {
        WIKI.host().runtime().accessMode().setReadOnly(false);
    }

    private static Map<String, Object> body(int edition, Map<String, ?> values) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("edition", edition);
        body.put("values", values);
        return body;
    }

    private static void publish(Map<String, ?> values) {
        HttpResponse<String> answer = admin.sendJson("POST", SETTINGS + "/publish", body(edition, values));
        assertEquals(answer.body(), 200, answer.statusCode());
        edition = WikiRestClient.json(answer).path("edition").asInt();
    }

    private static void undo() {
        HttpResponse<String> answer = admin.sendJson("POST", SETTINGS + "/undo", Map.of("edition", edition));
        assertEquals(answer.body(), 200, answer.statusCode());
        edition = WikiRestClient.json(answer).path("edition").asInt();
    }

    private static String page(String title) {
        var wiki = WIKI.host().wiki();
        long id = title.isEmpty()
                ? wiki.space(KEY).orElseThrow().homePageId()
                : wiki.page(KEY, title).orElseThrow().id();
        return WIKI.login("medlem2").get("/pages/viewpage.action?pageId=" + id).body();
    }

    private static void assertTheLastPhaseIsCalled(String name) {
        String onPages = name.replace("<", "&lt;").replace(">", "&gt;");
        assertTrue("phase page", page("Fase 0 – Fokusering").contains("fase 5 – " + onPages));
        assertTrue("home page with strip and spiral", page("").contains(onPages));
        assertTrue("file", WIKI.login("medlem2").get(CSV).body().contains("\"" + name + "\""));
    }

    private static void assertRefused(int status, String user, String path, Object body, ExpectedError... told) {
        REFUSALS.assertRefused(
                status,
                user,
                client -> (user.equals("admin") ? client.confirmPassword("admin") : client)
                        .sendJson("POST", SETTINGS + path, body),
                told);
    }

    @Test
    public void aPhasesNewNameIsSeenEverywhereAtOnceAndTheOldOneAfterUndo() {
        assertTheLastPhaseIsCalled("Prototype og afprøvning");
        publish(Map.of("phase.prototype.da", "Prøv <b>småt</b>"));

        assertTheLastPhaseIsCalled("Prøv <b>småt</b>");
        undo();

        assertTheLastPhaseIsCalled("Prototype og afprøvning");
    }

    @Test
    public void aReaderOfEnglishReadsTheEnglishName() {
        publish(Map.of("phase.prototype.en", "Try it", "type.welfare.en", "Care network"));
        WIKI.host().wiki().setLocale(WIKI.user("chef2"), Locale.UK);
        String csv = WIKI.login("chef2").get(CSV).body();

        assertTrue(csv, csv.contains("\"Care network\"") && csv.contains("\"Try it\""));
        undo();
    }

    @Test
    public void aTypeOfTheMunicipalitysOwnIsOfferedWithItsUsualEnd() {
        publish(Map.of(
                "types", "new-1,welfare,innovation,learning",
                "type.new-1.da", "Ø-netværk",
                "type.new-1.months", "3"));
        WikiRestClient leader = WIKI.login("leder1");
        String types = leader.get(WikiRestClient.REST + "/networks/types").body();
        String proposal = leader.get(WikiRestClient.REST + "/networks/proposal?type=oe-netvaerk&start=2026-03-01")
                .body();
        new NetworkFixture("OENET", "Havet omkring os")
                .with("visibility", "everyone")
                .with("networkType", "oe-netvaerk")
                .create(leader);

        assertTrue(types, types.contains("\"key\":\"oe-netvaerk\"") && types.contains("\"name\":\"Ø-netværk\""));
        assertTrue(proposal, proposal.contains("2026-06-01"));
        assertTrue(leader.get(CSV + "?types=oe-netvaerk").body().contains("\"Ø-netværk\""));
        undo();

        assertFalse(leader.get(WikiRestClient.REST + "/networks/types").body().contains("oe-netvaerk"));
        assertTrue(leader.get(CSV + "?types=oe-netvaerk").body().contains("\"Ø-netværk\""));
    }

    @Test
    public void thresholdsAndStepsReachThePhasePages() {
        publish(Map.of("threshold.methods", "4", "steps", ""));

        assertTrue(page("Fase 1 – Opdagelse").contains("Mindst 4 forskellige metoder"));
        assertFalse(page("Fase 1 – Opdagelse").contains("Trin 4, Opdagelse"));
        undo();

        assertTrue(page("Fase 1 – Opdagelse").contains("Trin 4, Opdagelse"));
    }

    @Test
    public void onlyAnAdministratorSeesThePageAndOnlyTheyPublish() {
        assertEquals(200, admin.get(PAGE).statusCode());
        assertTrue(admin.get(PAGE).body().contains("name=\"phase.prototype.da\""));
        HttpResponse<String> member = WIKI.login("leder1").get(PAGE);
        assertEquals(403, member.statusCode());
        assertFalse(member.body().contains("phase.prototype"));
        HttpResponse<String> stranger = new WikiRestClient(WIKI.host().url()).get(PAGE);
        assertEquals(302, stranger.statusCode());
        assertTrue(stranger.headers().firstValue("Location").orElse("").contains("/login.action?os_destination="));

        Map<String, Object> change = body(edition, Map.of("quiet", "30"));
        assertRefused(403, "leder1", "/publish", change, new ExpectedError("", "innovation.settings.refused"));
        assertRefused(403, "leder1", "/preview", change, new ExpectedError("", "innovation.settings.refused"));
        assertRefused(403, "leder1", "/undo", change, new ExpectedError("", "innovation.settings.refused"));
    }

    @Test
    public void whoAdministersGivesThePasswordFirst() {
        Map<String, Object> change = body(edition, Map.of("quiet", "30"));
        for (String path : List.of("/preview", "/publish", "/undo")) {
            REFUSALS.assertRefused(
                    403,
                    "admin",
                    client -> client.sendJson("POST", SETTINGS + path, change),
                    new ExpectedError("", "innovation.settings.confirm"));
        }
        WikiRestClient client = WIKI.login("admin");
        assertEquals(302, client.get(PAGE).statusCode());
        assertEquals(302, client.confirmPassword("forkert").get(PAGE).statusCode());
        assertEquals(403, client.sendJson("POST", SETTINGS + "/preview", change).statusCode());

        assertTrue(client.confirmPassword("admin").get(PAGE).body().contains("data-settings-preview"));
        assertEquals(200, client.sendJson("POST", SETTINGS + "/preview", change).statusCode());
    }

    @Test
    public void aRequestWithoutOurHeaderIsRefused() {
        HttpResponse<String> forged = admin.send(admin.request(SETTINGS + "/publish")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(WikiRestClient.toJson(body(edition, Map.of("quiet", "30"))))));

        assertEquals(403, forged.statusCode());
    }

    @Test
    public void whatCannotBeIsToldAtItsField() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("phase.focus.da", "x".repeat(61));
        values.put("quiet", "6");
        values.put("threshold.techniques", "5");
        values.put("type.welfare.months", "121");
        assertRefused(
                400,
                "admin",
                "/preview",
                body(edition, values),
                new ExpectedError("phase.focus.da", "innovation.form.problem.long", 60, 61),
                new ExpectedError("threshold.techniques", "innovation.settings.problem.number", 1, 4),
                new ExpectedError("quiet", "innovation.settings.problem.number", 7, 365),
                new ExpectedError("type.welfare.months", "innovation.settings.problem.number", 0, 120));
        assertRefused(
                400,
                "admin",
                "/publish",
                body(edition + 7, Map.of("quiet", "30")),
                new ExpectedError("", "innovation.settings.problem.meanwhile"));
        assertRefused(
                400,
                "admin",
                "/publish",
                body(edition, Map.of("types", "welfare,<script>")),
                new ExpectedError("types", "innovation.form.problem.version"));
        assertRefused(
                400, "admin", "/publish", Map.of(), new ExpectedError("values", "innovation.form.problem.version"));
        for (String key : List.of("k\u0000", "k=1", "k\n", "", "k".repeat(81))) {
            assertRefused(
                    400,
                    "admin",
                    "/preview",
                    body(edition, Map.of("quiet", "43", key, "x")),
                    new ExpectedError("values", "innovation.form.problem.version"));
        }
        assertRefused(
                400,
                "admin",
                "/publish",
                Map.of("edition", edition, "values", List.of("quiet")),
                new ExpectedError("values", "innovation.form.problem.version"));
    }

    @Test
    public void aPreviewSaysOldAndNewAndWhereItShows() {
        HttpResponse<String> answer =
                admin.sendJson("POST", SETTINGS + "/preview", body(edition, Map.of("phase.prototype.da", "Forsøg")));

        var change = WikiRestClient.json(answer).path("changes").get(0);
        assertEquals(
                "Fase 5 – Prototype og afprøvning: På dansk",
                change.path("what").asText());
        assertEquals("Prototype og afprøvning", change.path("before").asText());
        assertEquals("Forsøg", change.path("after").asText());
        assertTrue(change.path("where").asText().contains("regneark (CSV)"));
        assertFalse(page("").contains("Forsøg"));
    }

    @Test
    public void nothingIsPublishedWhileTheWikiIsClosedForWriting() {
        WIKI.host().runtime().accessMode().setReadOnly(true);

        assertRefused(
                503,
                "admin",
                "/publish",
                body(edition, Map.of("quiet", "30")),
                new ExpectedError("", "innovation.settings.readonly"));
        assertFalse(admin.get(PAGE).body().contains("data-settings-preview"));
    }
}
