package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.event.api.EventListener;
import com.fasterxml.jackson.databind.JsonNode;
import dk.albertslund.devhost.BlueprintPages;
import dk.albertslund.devhost.BuiltJar;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.jar.JarFile;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** What another app hears of networks through Confluence's event publisher, and what it can import for that. */
public class InnovationEventsTest {
    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static final String PACKAGE = "dk.albertslund.innovation.event";

    private final List<Object> heard = Collections.synchronizedList(new ArrayList<>());

    /** An app that listens to everything. */
    public final class OtherApp {
        @EventListener
        public void onEvent(Object event) {
            if (event.getClass().getPackageName().startsWith("dk.albertslund.innovation")) {
                heard.add(event);
            }
        }
    }

    private final OtherApp app = new OtherApp();
    private final WikiRestClient leader = WIKI.login("leder1");

    @Before
    public void register() {
        WIKI.host().runtime().events().register(app);
    }

    @After
    public void unregister() {
        WIKI.host().runtime().events().unregister(app);
    }

    private static String network(String spaceKey) {
        return WikiRestClient.REST + "/networks/" + spaceKey;
    }

    private static JsonNode post(WikiRestClient user, String path, Map<String, ?> body) {
        HttpResponse<String> answer = user.sendJson("POST", path, body);
        assertEquals(answer.body(), 200, answer.statusCode());
        return WikiRestClient.json(answer);
    }

    /** What was heard, without times. */
    private List<String> said() {
        return heard.stream()
                .map(event -> event.toString().replaceAll("time=[^,\\]]+", "time=…"))
                .toList();
    }

    @Test
    public void movesAndDecisionsAreHeardOnce() {
        new NetworkFixture("FLYTTER", "Vi flytter").create(leader);
        NetworkFixture.move(leader, "FLYTTER", "discovery", "Vi er klar");
        HttpResponse<String> refused = leader.sendJson("POST", network("FLYTTER") + "/phase", Map.of("to", "nowhere"));
        HttpResponse<String> late = leader.sendJson(
                "POST", network("FLYTTER") + "/phase", Map.of("to", "theming", "seenPhase", "focus", "seenTurn", 1));

        assertEquals(400, refused.statusCode());
        assertEquals(400, late.statusCode());
        assertEquals(
                List.of(
                        "PhaseChangedEvent[spaceKey=FLYTTER, time=…, fromPhase=focus, fromTurn=1, toPhase=discovery, toTurn=1,"
                                + " undone=false]"),
                said());
    }

    @Test
    public void decisionsAboutProposalsAreHeardOnce() {
        new NetworkFixture("FORSLAG", "Forslag").create(leader);
        String proposals = WikiRestClient.REST + "/intake/FORSLAG/proposals";
        post(WIKI.login("medlem1"), proposals, Map.of("title", "Cykler", "crossCutting", "Vej og skole"));
        post(WIKI.login("medlem1"), proposals, Map.of("title", "Haver", "crossCutting", "Vej og skole"));
        post(leader, proposals + "/1/accept", Map.of());
        post(leader, proposals + "/2/decline", Map.of("reason", "Det er i gang"));
        assertEquals(
                400, leader.sendJson("POST", proposals + "/1/accept", Map.of()).statusCode());

        assertEquals(
                List.of(
                        "ProposalDecidedEvent[spaceKey=FORSLAG, time=…, proposalId=1, accepted=true]",
                        "ProposalDecidedEvent[spaceKey=FORSLAG, time=…, proposalId=2, accepted=false]"),
                said());
    }

    @Test
    public void theEndOfASessionIsHeardOnceThoughItIsSentTwice() {
        new NetworkFixture("LUKKER", "Vi lukker").create(leader);
        BlueprintPages.add(WIKI.host(), "LUKKER", "leder1", "session");
        NetworkFixture.save(
                leader,
                NetworkFixture.field("LUKKER", "session", UUID.randomUUID().toString(), "item"),
                Map.of("list", "items", "value", "Vi skriver"));
        String runs = network("LUKKER") + "/session-runs";
        JsonNode run = post(leader, runs, Map.of("operation", "begynd"));
        Map<String, ?> end =
                Map.of("action", "end", "version", run.path("version").asInt(), "operation", "slut");
        post(leader, runs + "/" + run.path("id").asInt() + "/changes", end);
        post(leader, runs + "/" + run.path("id").asInt() + "/changes", end);

        assertEquals(
                List.of("SessionClosedEvent[spaceKey=LUKKER, time=…, runId=" + run.path("id") + ", instance=]"),
                said());
    }

    @Test
    public void theBundleExportsTheEventsAndNothingElse() throws IOException {
        try (JarFile jar = new JarFile(BuiltJar.path().toFile())) {
            assertEquals(
                    PACKAGE + ";version=\"1.0.0\"",
                    jar.getManifest().getMainAttributes().getValue("Export-Package"));
        }
    }

    /** Whoever imports the package can load every type that its methods name. */
    @Test
    public void eventsNameTypesOfTheJdkOnly() {
        new NetworkFixture("TYPER", "Typer").create(leader);
        NetworkFixture.move(leader, "TYPER", "discovery", "Vi er klar");

        assertEquals(1, heard.size());
        for (Method method : heard.get(0).getClass().getDeclaredMethods()) {
            assertTrue(
                    method.toString(),
                    method.getReturnType().isPrimitive()
                            || method.getReturnType().getName().startsWith("java."));
        }
    }
}
