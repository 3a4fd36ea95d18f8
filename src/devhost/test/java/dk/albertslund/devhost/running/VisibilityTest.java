package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.PermissionHolder;
import dk.albertslund.devhost.wiki.SpaceGrant;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The visibility chosen in the wizard, the space's permissions, and what users can actually do agree. */
public class VisibilityTest {
    private static final SpaceGrant EVERYBODY_WRITES =
            new SpaceGrant(Wiki.EDIT, PermissionHolder.group(JdbcWiki.EVERYBODY));

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static WikiRestClient leader;
    private static WikiRestClient stranger;

    @BeforeClass
    public static void somebodyInsideAndSomebodyOutside() {
        leader = WIKI.login("leder1");
        stranger = WIKI.login("udenfor");
    }

    /** The permissions in the wizard's own request must have no effect. */
    private static void make(String key, Map<String, Object> answers, String permissions) {
        NetworkFixture network = new NetworkFixture(key, "Netv\u00e6rk " + key);
        network.answers().remove("visibility");
        answers.forEach(network::with);
        network.answers().putIfAbsent("visibility", "");
        Map<String, Object> request = new HashMap<>(network.request());
        request.put("permissions", permissions);
        HttpResponse<String> answer = leader.sendJson("POST", NetworkFixture.CREATE, request);
        assertEquals(answer.body(), 200, answer.statusCode());
    }

    private static int read(WikiRestClient reader, String key) {
        return reader.get("/display/" + key).statusCode();
    }

    private static int write(WikiRestClient writer, String key) {
        return writer.sendJson(
                        "PATCH", NetworkFixture.field(key, "innovationQuestion", "sheet", "why"), Map.of("value", "x"))
                .statusCode();
    }

    private static int move(WikiRestClient writer, String key) {
        return writer.sendJson(
                        "POST",
                        WikiRestClient.REST + "/networks/" + key + "/phase",
                        Map.of("to", "discovery", "reason", "Fordi", "seenTurn", 1, "seenPhase", "focus"))
                .statusCode();
    }

    private static HttpResponse<String> access(WikiRestClient client, String key, String what, Map<String, ?> body) {
        return client.sendJson("POST", WikiRestClient.REST + "/networks/" + key + "/access/" + what, body);
    }

    private static String page(WikiRestClient reader, String key, String macro) {
        WikiPage page = WIKI.host().wiki().pages(key).stream()
                .filter(found -> found.body().contains("\"" + macro + "\""))
                .findFirst()
                .orElseThrow();
        return reader.get("/pages/viewpage.action?pageId=" + page.id()).body();
    }

    private static String text(String key, Object... arguments) {
        return WIKI.host().runtime().plugin().text(new Locale("da", "DK"), key, arguments);
    }

    @Test
    public void whereEverybodyReadsAStrangerReadsAndNeitherWritesNorMovesIt() {
        make("LAES", Map.of("visibility", "everyone"), "");

        assertEquals(200, read(stranger, "LAES"));
        assertEquals(403, write(stranger, "LAES"));
        assertEquals(403, move(stranger, "LAES"));
        for (String member : List.of("leder1", "medlem1", "chef1")) {
            assertTrue(member, write(WIKI.login(member), "LAES") != 403);
        }
    }

    @Test
    public void whereEverybodyWritesAStrangerWritesToo() {
        make("SKRIV", Map.of("visibility", "everyoneWrites"), "");

        assertEquals(200, write(stranger, "SKRIV"));
        assertEquals(200, read(stranger, "SKRIV"));
    }

    @Test
    public void forParticipantsOnlyAStrangerSeesNothingEvenWhenTheWikiWasAskedForAnOpenSpace() {
        make("LUKKET", Map.of("visibility", "participants"), "");

        assertEquals(404, read(stranger, "LUKKET"));
        assertEquals(404, write(stranger, "LUKKET"));
        assertEquals(200, write(WIKI.login("medlem1"), "LUKKET"));
    }

    @Test
    public void anAnswerThatIsMissingOrUnknownClosesTheNetwork() {
        make("UDEN", Map.of(), "");
        make("SJOV", Map.of("visibility", "alle!"), "");

        assertEquals(404, read(stranger, "UDEN"));
        assertEquals(404, read(stranger, "SJOV"));
    }

    @Test
    public void aSpaceThatTheWikiWasAskedToMakePrivateIsOpenedAsChosen() {
        make("AABNES", Map.of("visibility", "everyone"), "private");

        assertEquals(200, read(stranger, "AABNES"));
        assertEquals(403, write(stranger, "AABNES"));
    }

    @Test
    public void aPracticeNetworkIsClosedBeforeItIsFilled() {
        make("OEVE", Map.of("visibility", "participants", "practice", "true"), "");

        assertEquals(404, read(stranger, "OEVE"));
    }

    @Test
    public void twoThatAreMadeAtOnceEachSayWhatWasChosen() {
        List<CompletableFuture<Void>> both = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> make("SAM" + i, Map.of("visibility", i % 2 == 0 ? "participants" : "everyone"), "")))
                .toList();
        both.forEach(CompletableFuture::join);

        for (int i = 0; i < 6; i++) {
            assertEquals(i % 2 == 0 ? 404 : 200, read(stranger, "SAM" + i));
            assertTrue(write(stranger, "SAM" + i) >= 400);
        }
    }

    @Test
    public void theChoiceIsChangedLaterByThoseWhoAdministerTheSpaceAndByNobodyElse() {
        make("SKIFT", Map.of("visibility", "everyone"), "");
        Map<String, String> open = Map.of("visibility", "everyoneWrites");

        assertEquals(
                403, access(WIKI.login("medlem1"), "SKIFT", "visibility", open).statusCode());
        assertEquals(403, access(stranger, "SKIFT", "visibility", open).statusCode());
        assertEquals(
                401,
                access(WikiRestClient.anonymous(WIKI.host().url()), "SKIFT", "visibility", open)
                        .statusCode());
        assertEquals(
                400,
                access(leader, "SKIFT", "visibility", Map.of("visibility", "alle"))
                        .statusCode());
        assertEquals(403, write(stranger, "SKIFT"));

        for (String chosen : List.of("everyoneWrites", "participants", "everyone", "everyoneWrites")) {
            JsonNode answer = WikiRestClient.json(access(leader, "SKIFT", "visibility", Map.of("visibility", chosen)));

            assertEquals(chosen, answer.path("visibility").asText());
            assertEquals("", answer.path("warning").asText());
            assertEquals(chosen.equals("participants") ? 404 : 200, read(stranger, "SKIFT"));
            assertEquals(chosen.equals("everyoneWrites"), write(stranger, "SKIFT") < 400);
        }
    }

    @Test
    public void twoWhoChangeItAtOnceLeaveASpaceThatSaysWhatIsChosen() {
        make("KAPLOEB", Map.of("visibility", "everyone"), "");
        List<WikiRestClient> leaders = Stream.of("leder1", "leder1", "leder1", "leder1")
                .map(WIKI::login)
                .toList();
        List<String> choices = List.of("everyone", "participants", "everyoneWrites", "participants");
        for (int round = 0; round < 5; round++) {
            IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                            access(leaders.get(i), "KAPLOEB", "visibility", Map.of("visibility", choices.get(i)))))
                    .toList()
                    .forEach(answer -> assertEquals(200, answer.join().statusCode()));
        }

        assertFalse(check(), check().contains("KAPLOEB"));
    }

    private static String check() {
        return WIKI.host().runtime().jobs().run("innovation-check").toString();
    }

    @Test
    public void whatStandsOpenIsToldToThePeopleOfTheNetworkAndByTheCheckOfTheNightAndIsMended() {
        make("HUL", Map.of("visibility", "everyone"), "");
        String title = text("innovation.access.open");
        assertFalse(page(leader, "HUL", "innovation-home").contains(title));
        assertFalse(check(), check().contains("HUL"));

        WIKI.host().wiki().give("HUL", EVERYBODY_WRITES);

        assertTrue(page(leader, "HUL", "innovation-home").contains(title));
        String member = page(WIKI.login("medlem1"), "HUL", "innovation-home");
        assertTrue(member, member.contains(text("innovation.access.mend.ask", "Asta Pr\u00f8vested")));
        assertFalse(page(stranger, "HUL", "innovation-home").contains(title));
        assertTrue(check(), check().contains("HUL"));
        assertEquals(200, write(stranger, "HUL"));

        assertEquals(
                200,
                access(leader, "HUL", "visibility", Map.of("visibility", "everyone"))
                        .statusCode());

        assertEquals(403, write(stranger, "HUL"));
        assertFalse(page(leader, "HUL", "innovation-home").contains(title));
        assertFalse(check(), check().contains("HUL"));
    }

    @Test
    public void whoeverIsAddedIsLetInOrTheAdderIsTold() {
        make("FREJA", Map.of("visibility", "participants"), "");
        WikiRestClient freja = WIKI.login("medlem3");
        WikiRestClient member = WIKI.login("medlem1");
        String group = NetworkFixture.field("FREJA", "networkProfile", "sheet", "coreGroup");

        JsonNode told = WikiRestClient.json(member.sendJson("PATCH", group, Map.of("value", "medlem3")));

        assertEquals("", gapOf(told, "medlem3").path("action").asText());
        assertEquals(
                text("innovation.access.unseen", "Freja Unders\u00f8") + " "
                        + text("innovation.access.admit.ask", "Asta Pr\u00f8vested"),
                gapOf(told, "medlem3").path("text").asText());
        assertEquals(404, read(freja, "FREJA"));
        assertTrue(page(leader, "FREJA", "innovation-participants").contains("data-access-mend=\"admit\""));
        assertEquals(
                403, access(member, "FREJA", "admit", Map.of("user", "medlem3")).statusCode());

        JsonNode after = WikiRestClient.json(access(leader, "FREJA", "admit", Map.of("user", "medlem3")));

        assertTrue(after.toString(), after.path("gaps").isEmpty());
        assertEquals(200, read(freja, "FREJA"));
        assertEquals(200, write(freja, "FREJA"));
        assertEquals(
                403,
                access(freja, "FREJA", "visibility", Map.of("visibility", "everyone"))
                        .statusCode());
    }

    private static JsonNode gapOf(JsonNode receipt, String user) {
        for (JsonNode gap : receipt.path("access").path("gaps")) {
            if (gap.path("user").asText().equals(user)) {
                return gap;
            }
        }
        throw new AssertionError("Nothing is told of " + user + ": " + receipt);
    }

    @Test
    public void whoeverIsTakenOffKeepsAccessOnlyUntilItIsTakenAway() {
        make("UD", Map.of("visibility", "participants"), "");
        WikiRestClient coDriver = WIKI.login("medlem1");
        String field = NetworkFixture.field("UD", "networkProfile", "sheet", "coDriver");
        assertEquals(
                400, access(leader, "UD", "dismiss", Map.of("user", "medlem1")).statusCode());
        assertEquals(
                400, access(leader, "UD", "admit", Map.of("user", "udenfor")).statusCode());
        assertEquals(400, access(leader, "UD", "admit", Map.of("user", "ingen")).statusCode());

        int base = WikiRestClient.json(leader.get(field + "/history"))
                .path("entries")
                .get(0)
                .path("revision")
                .asInt();
        JsonNode told = WikiRestClient.json(leader.sendJson("PATCH", field, Map.of("value", "", "base", base)));

        assertEquals("dismiss", gapOf(told, "medlem1").path("action").asText());
        assertEquals(200, read(coDriver, "UD"));

        assertEquals(
                200, access(leader, "UD", "dismiss", Map.of("user", "medlem1")).statusCode());

        assertEquals(404, read(coDriver, "UD"));
        assertEquals(
                400, access(leader, "UD", "dismiss", Map.of("user", "leder1")).statusCode());
        assertEquals(200, read(leader, "UD"));
    }

    /** Otherwise an outsider could add themselves to an open network and read its confidential fields. */
    @Test
    public void onlyItsPeopleChangeWhoTakesPartInANetworkThatEverybodyMayWriteIn() {
        make("SELV", Map.of("visibility", "everyoneWrites"), "");
        String group = NetworkFixture.field("SELV", "networkProfile", "sheet", "coreGroup");

        assertEquals(
                403,
                stranger.sendJson("PATCH", group, Map.of("value", "udenfor")).statusCode());

        assertFalse(page(stranger, "SELV", "innovation-participants").contains("data-field=\"coreGroup\""));
        assertTrue(page(leader, "SELV", "innovation-participants").contains("data-field=\"coreGroup\""));
        assertEquals(
                200, leader.sendJson("PATCH", group, Map.of("value", "medlem2")).statusCode());
    }
}
