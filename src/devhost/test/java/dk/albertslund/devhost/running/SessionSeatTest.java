package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.albertslund.devhost.BlueprintPages;
import dk.albertslund.devhost.wiki.PermissionHolder;
import dk.albertslund.devhost.wiki.SpaceGrant;
import dk.albertslund.devhost.wiki.Wiki;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Seats and tables of a running session through REST, while rights change under them. */
public class SessionSeatTest {
    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static final String OTHER = "medlem3";

    private static int networks;
    private String key;
    private WikiRestClient leader;
    private WikiRestClient other;
    private JsonNode run;

    /** At the first item, where the tables work. */
    @Before
    public void aSessionAtItsTables() {
        key = "PLADS" + ++networks;
        leader = WIKI.login("leder1");
        other = WIKI.login(OTHER);
        new NetworkFixture(key, "Plads " + networks).create(leader);
        BlueprintPages.add(WIKI.host(), key, "leder1", "session");
        String row = UUID.randomUUID().toString();
        for (Map.Entry<String, String> value :
                Map.of("item", "Vi skriver", "how", "Bord 10, plenum 5").entrySet()) {
            NetworkFixture.save(
                    leader,
                    NetworkFixture.field(key, "session", row, value.getKey()),
                    Map.of("list", "items", "value", value.getValue()));
        }
        WIKI.host().wiki().give(key, grant(Wiki.VIEW));
        run = WikiRestClient.json(
                leader.sendJson("POST", path("session-runs"), Map.of("operation", "start" + networks)));
        assertTrue(run.toString(), run.path("step").asText().endsWith(":table"));
    }

    private static SpaceGrant grant(String permission) {
        return new SpaceGrant(permission, PermissionHolder.user(WIKI.user(OTHER)));
    }

    private String path(String what) {
        return WikiRestClient.REST + "/networks/" + key + "/" + what;
    }

    private HttpResponse<String> seat(WikiRestClient user, String path, Map<String, ?> body) {
        return user.sendJson("POST", path("session-seats/" + run.path("id").asInt() + path), body);
    }

    private void setTables(int number) {
        int version = WikiRestClient.json(
                        leader.get(path("session-runs/" + run.path("id").asInt())))
                .path("version")
                .asInt();
        HttpResponse<String> answer = seat(
                leader,
                "/tables",
                Map.of(
                        "number", number,
                        "version", version,
                        "operation", UUID.randomUUID().toString()));
        assertEquals(answer.body(), 200, answer.statusCode());
    }

    private int asks(String tag) {
        String state = path("session-runs/" + run.path("id").asInt());
        return leader.send(leader.request(state).header("If-None-Match", tag)).statusCode();
    }

    @Test
    public void whoComesChangesNoOthersScreenAndTablesDo() {
        String tag = leader.get(path("session-runs/" + run.path("id").asInt()))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertEquals(200, seat(other, "", Map.of("action", "join")).statusCode());
        assertEquals(304, asks(tag));

        setTables(2);

        assertEquals(200, asks(tag));
    }

    @Test
    public void whoMayOnlyReadSitsAtATableAndWritesForNone() {
        setTables(1);
        String screen = WikiRestClient.json(seat(other, "", Map.of("action", "join")))
                .path("html")
                .asText();

        assertTrue(screen, screen.contains("Du sidder ved bord 1"));
        assertTrue(screen, !screen.contains("data-seat=\"write\""));
        assertEquals(403, seat(other, "/writer", Map.of("writing", true)).statusCode());
    }

    @Test
    public void whoLosesTheRightToReadIsRefusedAndAnotherTakesOver() {
        WIKI.host().wiki().give(key, grant(Wiki.EDIT));
        setTables(1);
        seat(other, "", Map.of("action", "join"));
        assertEquals(200, seat(other, "/writer", Map.of("writing", true)).statusCode());
        WIKI.host().wiki().take(key, grant(Wiki.EDIT));
        WIKI.host().wiki().take(key, grant(Wiki.VIEW));

        assertEquals(404, seat(other, "", Map.of("action", "join")).statusCode());
        assertEquals(404, seat(other, "/writer", Map.of("writing", false)).statusCode());
        String screen = WikiRestClient.json(seat(leader, "", Map.of("action", "choose", "table", 1)))
                .path("html")
                .asText();
        int seen = Integer.parseInt(screen.replaceFirst("(?s).*data-seen=\"(\\d+)\".*", "$1"));
        HttpResponse<String> late = seat(leader, "/writer", Map.of("writing", true, "seen", seen + 1));
        assertEquals(late.body(), 409, late.statusCode());
        String own = WikiRestClient.json(seat(leader, "/writer", Map.of("writing", true, "seen", seen)))
                .path("html")
                .asText();
        assertTrue(own, own.contains("Du skriver for bord 1"));
    }
}
