package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.albertslund.devhost.running.RefusalAssertions.ExpectedError;
import dk.albertslund.devhost.wiki.Wiki;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Gates are off by default; when enabled for a type, moving on requires a decision. */
public class GatesTest {
    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static final RefusalAssertions REFUSALS = new RefusalAssertions(WIKI);
    private static final String NASTY = "Andre gør det " + MacroOutputValidator.NASTY;

    private static WikiRestClient leader;

    @BeforeClass
    public static void switchGatesOnForWelfare() {
        leader = WIKI.login("leder1");
        new NetworkFixture("STOPPET", "Et netværk der stopper").create(leader);
        new NetworkFixture("PORTE", "Et netværk med porte").create(leader);
        new NetworkFixture("UDEN", "Et netværk uden porte")
                .with("networkType", "learning")
                .create(leader);
        WIKI.host().wiki().permitUser("PORTE", Wiki.VIEW, WIKI.user("medlem3").key());
        SettingsFixture.gates(WIKI.host().database().dataSource(), "welfare");
    }

    private static String move(String spaceKey) {
        return WikiRestClient.REST + "/networks/" + spaceKey + "/phase";
    }

    private static String page(WikiRestClient reader, String spaceKey, String title) {
        return reader.get("/pages/viewpage.action?pageId="
                        + WIKI.host().wiki().page(spaceKey, title).orElseThrow().id())
                .body();
    }

    @Test
    public void onlyTheTypeThatHasGatesShowsOneAndOnlyToThoseWhoMayAnswer() {
        assertTrue(page(leader, "PORTE", "Fase 0 – Fokusering").contains("data-gate-go"));
        assertFalse(page(leader, "PORTE", "Fase 1 – Opdagelse").contains("data-gate-go"));
        assertFalse(page(leader, "UDEN", "Fase 0 – Fokusering").contains("data-gate-go"));
        assertFalse(page(WIKI.login("medlem3"), "PORTE", "Fase 0 – Fokusering").contains("data-gate-go"));
    }

    @Test
    public void goingOnWithoutADecisionIsRefusedAndMovesNothing() {
        REFUSALS.assertRefused(
                400,
                "leder1",
                client -> client.sendJson("POST", move("PORTE"), Map.of("to", "discovery")),
                new ExpectedError("decidedBy", "innovation.gate.problem.decider"),
                new ExpectedError("reason", "innovation.gate.problem.reason"));
        REFUSALS.assertRefused(
                400,
                "leder1",
                client -> client.sendJson(
                        "POST",
                        move("PORTE"),
                        Map.of("to", "discovery", "gate", "stop", "reason", "Nej", "decidedBy", "network")),
                new ExpectedError("gate", "innovation.gate.problem.answer"));
        REFUSALS.assertRefused(
                400,
                "leder1",
                client -> client.sendJson(
                        "POST", move("PORTE"), Map.of("to", "discovery", "gate", "måske", "reason", "Nej")),
                new ExpectedError("gate", "innovation.form.problem.choice"));
    }

    @Test
    public void withoutGatesThereIsNoneToAnswer() {
        REFUSALS.assertRefused(
                400,
                "leder1",
                client -> client.sendJson(
                        "POST",
                        move("UDEN"),
                        Map.of("to", "focus", "gate", "stop", "reason", "Nej", "decidedBy", "network")),
                new ExpectedError("gate", "innovation.gate.problem.none"));
    }

    @Test
    public void aStopClosesTheNetworkSaysWhyAndCanBeTakenBack() {
        Map<String, ?> stop = Map.of("to", "focus", "gate", "stop", "reason", NASTY, "decidedBy", "chiefForum");
        HttpResponse<String> stopped = leader.sendJson("POST", move("STOPPET"), stop);

        assertEquals(stopped.body(), 200, stopped.statusCode());
        String page = page(leader, "STOPPET", "Fase 0 – Fokusering");
        assertTrue(page, page.contains("Besluttet af: Chefforum"));
        assertFalse(page.contains("<script>alert"));
        assertFalse(page.contains("data-gate-go"));
        String home = String.join(
                "\n", PageTextExtractor.lines(leader.get("/display/STOPPET").body()));
        assertTrue(home, home.contains("Afsluttet"));
        assertTrue(home, home.contains("Stoppede her " + NASTY));

        JsonNode undone = WikiRestClient.json(leader.sendJson("POST", move("STOPPET") + "/undo", Map.of()));
        assertEquals("focus", undone.path("phase").asText());
        assertTrue(page(leader, "STOPPET", "Fase 0 – Fokusering").contains("data-gate-go"));
    }
}
