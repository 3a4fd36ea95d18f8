package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.BlueprintPages;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.ClassRule;
import org.junit.Test;

/** The leader's switches show the round of the exercise, whoever moves it. */
public class SessionSwitchesTest {
    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static final String KEY = "KONTAKTER";
    private static final String ON = "aria-pressed=\"true\" data-action=\"off\" data-value=\"reveal\"";

    private final WikiRestClient leader = WIKI.login("leder1");

    private HttpResponse<String> ask(String path, String screen, String known) {
        return leader.send(leader.request(path + "?screen=" + screen).header("If-None-Match", known));
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static String html(HttpResponse<String> answer) {
        return WikiRestClient.json(answer).path("html").asText();
    }

    @Test
    public void aRoundThatIsMovedInTheFormShowsOnTheLeadersSwitchesAndTellsNoOtherScreen() {
        new NetworkFixture(KEY, "Kontakter").create(leader);
        BlueprintPages.add(WIKI.host(), KEY, "leder1", "session");
        BlueprintPages.add(WIKI.host(), KEY, "leder1", "needs");
        String item = UUID.randomUUID().toString();
        Map.of("item", "Behov", "exercise", "needs")
                .forEach((field, value) -> NetworkFixture.save(
                        leader,
                        NetworkFixture.field(KEY, "session", item, field),
                        Map.of("list", "items", "value", value)));
        String runs = WikiRestClient.REST + "/networks/" + KEY + "/session-runs";
        String run = runs + "/"
                + WikiRestClient.json(leader.sendJson("POST", runs, Map.of("operation", "a")))
                        .path("id")
                        .asInt();
        HttpResponse<String> before = ask(run, "lead", "");
        HttpResponse<String> projector = ask(run, "projector", "");
        assertFalse(html(before).contains(ON));
        assertEquals(304, ask(run, "lead", tag(before)).statusCode());

        NetworkFixture.write(leader, KEY, "needs", "stage", "shared");

        HttpResponse<String> after = ask(run, "lead", tag(before));
        assertEquals(200, after.statusCode());
        assertTrue(html(after).contains(ON));
        assertEquals(304, ask(run, "projector", tag(projector)).statusCode());
    }
}
