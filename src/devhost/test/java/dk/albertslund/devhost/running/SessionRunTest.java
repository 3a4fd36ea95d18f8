package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.albertslund.devhost.BlueprintPages;
import dk.albertslund.devhost.service.ContentLifecycleService;
import dk.albertslund.devhost.wiki.PermissionHolder;
import dk.albertslund.devhost.wiki.SpaceGrant;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** A running session through REST, while rights, pages and programme change under it. */
public class SessionRunTest {
    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static final String OTHER = "medlem3";

    private static int networks;
    private String key;
    private WikiRestClient leader;
    private String item;

    @Before
    public void aSession() {
        key = "KOERER" + ++networks;
        leader = WIKI.login("leder1");
        new NetworkFixture(key, "Kører " + networks).create(leader);
        BlueprintPages.add(WIKI.host(), key, "leder1", "session");
        item = item("Vi skriver");
        item("Vi samler op");
        permit(Wiki.VIEW);
    }

    private String item(String title) {
        String row = UUID.randomUUID().toString();
        NetworkFixture.save(
                leader, NetworkFixture.field(key, "session", row, "item"), Map.of("list", "items", "value", title));
        return row;
    }

    private static SpaceGrant grant(String permission) {
        return new SpaceGrant(permission, PermissionHolder.user(WIKI.user(OTHER)));
    }

    private void permit(String permission) {
        WIKI.host().wiki().give(key, grant(permission));
    }

    private void refuse(String permission) {
        WIKI.host().wiki().take(key, grant(permission));
    }

    private String runs() {
        return WikiRestClient.REST + "/networks/" + key + "/session-runs";
    }

    private HttpResponse<String> start(WikiRestClient user) {
        return user.sendJson(
                "POST", runs(), Map.of("operation", UUID.randomUUID().toString()));
    }

    private HttpResponse<String> change(WikiRestClient user, int id, Map<String, ?> change) {
        return user.sendJson("POST", runs() + "/" + id + "/changes", change);
    }

    private HttpResponse<String> change(WikiRestClient user, JsonNode run, String action) {
        return change(
                user,
                run.path("id").asInt(),
                Map.of(
                        "action", action,
                        "version", run.path("version").asInt(),
                        "operation", UUID.randomUUID().toString()));
    }

    private JsonNode state(WikiRestClient user, JsonNode run) {
        return WikiRestClient.json(user.get(runs() + "/" + run.path("id").asInt() + "?screen=participant"));
    }

    private static String key(HttpResponse<String> answer) {
        JsonNode json = WikiRestClient.json(answer);
        return answer.statusCode() + " "
                + json.path("messageKey")
                        .asText(json.path("errors").path(0).path("messageKey").asText());
    }

    @Test
    public void whoAsksWithTheTagThatIsCurrentGetsTheTimeAndNothingElse() {
        JsonNode run = WikiRestClient.json(start(leader));
        String path = runs() + "/" + run.path("id").asInt();
        String tag = leader.get(path).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> same = leader.send(leader.request(path).header("If-None-Match", tag));
        assertEquals(304, same.statusCode());
        assertEquals("", same.body());
        long now = Long.parseLong(same.headers().firstValue("X-Innovation-Now").orElseThrow());
        assertTrue(Math.abs(now - System.currentTimeMillis()) < 60_000);

        change(leader, run, "next");
        assertEquals(
                200,
                leader.send(leader.request(path).header("If-None-Match", tag)).statusCode());
    }

    @Test
    public void whoStartsSecondSeesTheRunOfTheFirst() {
        permit(Wiki.EDIT);
        JsonNode first = WikiRestClient.json(start(leader));
        JsonNode second = WikiRestClient.json(start(WIKI.login(OTHER)));

        assertEquals(first.path("code"), second.path("code"));
        assertEquals(1, second.path("version").asInt());
    }

    @Test
    public void whoLosesTheRightToWriteNoLongerLeadsAndTheOthersGoOn() {
        permit(Wiki.EDIT);
        WikiRestClient driver = WIKI.login(OTHER);
        JsonNode run = WikiRestClient.json(start(driver));
        refuse(Wiki.EDIT);

        assertEquals("403 innovation.error.permission", key(change(driver, run, "next")));
        assertEquals(1, state(driver, run).path("version").asInt());
        assertEquals(200, change(leader, run, "takeOver").statusCode());
        assertFalse(
                driver.get("/plugins/servlet/innovation/s/" + run.path("code").asText() + "/lead")
                        .body()
                        .contains("data-action"));
    }

    @Test
    public void whoLosesTheRightToReadFindsNoSession() {
        JsonNode run = WikiRestClient.json(start(leader));
        WikiRestClient reader = WIKI.login(OTHER);
        String screen = "/plugins/servlet/innovation/s/" + run.path("code").asText();
        assertTrue(reader.get(screen).body().contains("Vi skriver"));
        refuse(Wiki.VIEW);

        assertEquals(404, reader.get(runs() + "/" + run.path("id").asInt()).statusCode());
        assertFalse(reader.get(screen).body().contains("Vi skriver"));
        assertTrue(reader.get(screen).body().contains("Den kode kender wikien ikke"));
    }

    @Test
    public void aPageThatIsRenamedOrInTheTrashStopsNoSession() {
        JsonNode run = WikiRestClient.json(start(leader));
        WikiPage page = WIKI.host().wiki().page(key, "Session").orElseThrow();
        ContentLifecycleService lifecycle = new ContentLifecycleService(
                WIKI.host().wiki(), WIKI.host().runtime().events());

        WIKI.as(
                "leder1",
                () -> lifecycle.edit(page.id(), page.version(), "Vores dag", page.body(), WIKI.user("leder1")));
        JsonNode renamed = WikiRestClient.json(change(leader, run, "pause"));
        assertEquals(2, renamed.path("version").asInt());
        lifecycle.trash(page.id());

        assertEquals(
                3,
                WikiRestClient.json(change(leader, renamed, "resume"))
                        .path("version")
                        .asInt());
        assertTrue(state(leader, run).path("html").asText().contains("Vi skriver"));
    }

    @Test
    public void anItemThatIsTakenOutWhileItIsTheCurrentOneIsToldAndLeft() {
        JsonNode run = WikiRestClient.json(start(leader));
        NetworkFixture.save(
                leader,
                NetworkFixture.field(key, "session", item, "removed"),
                Map.of("list", "items", "value", "true"));

        assertTrue(state(leader, run).path("html").asText().contains("Punktet er taget ud af programmet"));
        JsonNode next = WikiRestClient.json(change(leader, run, "next"));
        assertTrue(state(leader, next).path("html").asText().contains("Vi samler op"));
    }

    @Test
    public void whatIsNoChangeIsRefusedWithAReason() {
        int id = WikiRestClient.json(start(leader)).path("id").asInt();

        assertEquals("400 innovation.form.problem.version", key(change(leader, id, Map.of())));
        assertEquals(
                "400 innovation.form.problem.version",
                key(change(leader, id, Map.of("action", "next", "operation", "a", "version", "en"))));
        assertEquals(
                "404 innovation.live.problem.action",
                key(change(leader, id, Map.of("action", "<script>", "operation", "a"))));
        assertEquals(
                "409 innovation.live.problem.version",
                key(change(leader, id, Map.of("action", "next", "operation", "a", "version", 7))));
        assertEquals(
                "400 innovation.live.problem.flag",
                key(change(
                        leader,
                        id,
                        Map.of("action", "on", "operation", "a", "version", 1, "value", "x".repeat(9999)))));
        assertEquals(
                "404 innovation.live.problem.gone",
                key(change(leader, id + 1000, Map.of("action", "next", "operation", "a"))));
        assertEquals(
                404,
                leader.sendJson("POST", runs(), Map.of("operation", "a", "instance", "Å!"))
                        .statusCode());
    }
}
