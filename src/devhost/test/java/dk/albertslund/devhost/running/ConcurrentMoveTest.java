package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.ClassRule;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Several users move a network at once: one succeeds, and the others get a conflict with the current phase. */
public class ConcurrentMoveTest {
    private static final int PEOPLE = 6;

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static String move(String spaceKey) {
        return WikiRestClient.REST + "/networks/" + spaceKey + "/phase";
    }

    private static Map<String, ?> fromTheStart(String to) {
        return Map.of("to", to, "reason", "Fordi", "seenPhase", "focus", "seenTurn", 1);
    }

    private static int steps() {
        return new JdbcTemplate(WIKI.host().database().dataSource())
                .queryForObject("select count(*) from \"AO_C22AA8_PHASE_MOVE\"", Integer.class);
    }

    private static JsonNode problem(HttpResponse<String> answer) {
        return WikiRestClient.json(answer).path("errors").path(0);
    }

    @Test
    public void whoClicksOnAPageThatHasGrownOldIsToldWhereTheNetworkStandsInTheirOwnLanguage() {
        WikiRestClient leader = WIKI.login("leder1");
        new NetworkFixture("GAMMEL", "En gammel side").create(leader);
        NetworkFixture.move(WIKI.login("medlem1"), "GAMMEL", "ideation", "Vi ved nok");
        int before = steps();

        HttpResponse<String> danish = leader.sendJson("POST", move("GAMMEL"), fromTheStart("discovery"));
        WIKI.host().wiki().setLocale(WIKI.user("leder1"), Locale.UK);
        HttpResponse<String> english = WIKI.login("leder1").sendJson("POST", move("GAMMEL"), fromTheStart("discovery"));

        assertEquals(400, danish.statusCode());
        assertEquals("to", problem(danish).path("field").asText());
        assertTrue(danish.body(), problem(danish).path("message").asText().contains("fase 3 – Idéudvikling, runde 1"));
        assertTrue(english.body(), problem(english).path("message").asText().contains("phase 3 – Idea development"));
        assertEquals(before, steps());
    }

    @Test
    public void ofManyWhoMoveAtOnceOneWins() throws Exception {
        new NetworkFixture("SAMTIDIG", "Alle på en gang").create(WIKI.login("leder1"));
        int before = steps();
        List<WikiRestClient> people =
                IntStream.range(0, PEOPLE).mapToObj(one -> WIKI.login("leder1")).toList();
        CyclicBarrier start = new CyclicBarrier(PEOPLE);
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<HttpResponse<String>>> moves = people.stream()
                    .<Callable<HttpResponse<String>>>map(person -> () -> {
                        start.await();
                        return person.sendJson("POST", move("SAMTIDIG"), fromTheStart("discovery"));
                    })
                    .toList();
            int won = 0;
            for (Future<HttpResponse<String>> move : threads.invokeAll(moves)) {
                HttpResponse<String> answer = move.get();
                if (answer.statusCode() == 200) {
                    won++;
                } else {
                    assertEquals(answer.body(), 400, answer.statusCode());
                    assertEquals(
                            "innovation.phase.move.meanwhile",
                            problem(answer).path("messageKey").asText());
                }
            }
            assertEquals(1, won);
            assertEquals(before + 1, steps());
        } finally {
            threads.shutdownNow();
        }
    }
}
