package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The health page. */
public class HealthPageTest {
    private static final String PAGE = "/plugins/servlet/innovation/health";

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static WikiRestClient admin;

    @BeforeClass
    public static void aNetworkAndARun() {
        new NetworkFixture("SUND", "Naboskab").create(WIKI.login("leder1"));
        WIKI.runIndexJob();
        admin = WIKI.login("admin").confirmPassword("admin");
    }

    private static List<String> words(String html) {
        return PageTextExtractor.lines(html);
    }

    @Test
    public void itTellsPartsTablesJobsVersionsAndTheDatabase() {
        HttpResponse<String> answer = admin.get(PAGE);
        String said = String.join("\n", words(answer.body()));

        assertEquals(200, answer.statusCode());
        for (String part : List.of(
                "Tilstand for innovationsnetværk",
                "Oprettelse af netværk",
                "Gik godt",
                "Ikke kørt endnu",
                "NETWORK_PAGE",
                "10.2 (development host)",
                "H2 ")) {
            assertTrue(part + " is not in " + said, said.contains(part));
        }
        assertFalse(said, said.contains("innovation.health"));
    }

    @Test
    public void onlyAdministratorsSeeIt() {
        for (String path : List.of(PAGE, PAGE + "?text")) {
            assertEquals(403, WIKI.login("leder1").get(path).statusCode());
            assertFalse(new WikiRestClient(WIKI.host().url()).get(path).body().contains("NETWORK_PAGE"));
        }
    }

    /** Requires WebSudo, like all administration pages. */
    @Test
    public void whoHasNotGivenThePasswordAgainIsSentToGiveIt() {
        assertEquals(302, WIKI.login("admin").get(PAGE).statusCode());
    }

    @Test
    public void thereIsALinkToItInTheAdministration() {
        assertTrue(admin.get("/admin/console.action").body().contains(PAGE));
    }

    @Test
    public void asPlainTextItNamesNobody() {
        HttpResponse<String> answer = admin.get(PAGE + "?text");

        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
        assertTrue(answer.body(), answer.body().contains("table NETWORK: 1\n"));
        assertTrue(answer.body(), answer.body().contains("job indexJob: well at "));
        for (String person : List.of("leder1", "chef1", "medlem1", "admin", "SUND", "Naboskab")) {
            assertFalse(answer.body(), answer.body().contains(person));
        }
    }

    @Test
    public void itCostsTheSameHoweverMuchThereIs() {
        int few = StatementCounter.during(WIKI, () -> admin.get(PAGE));
        for (int i = 0; i < 5; i++) {
            new NetworkFixture("SUND" + i, "Naboskab " + i).create(WIKI.login("leder1"));
        }

        assertEquals(few, StatementCounter.during(WIKI, () -> admin.get(PAGE)));
        assertTrue(few + " statements", few <= 20);
    }

    @Test
    public void inReadOnlyModeItSaysSoAndWritesNothing() {
        WIKI.host().runtime().accessMode().setReadOnly(true);
        try {
            WIKI.runIndexJob();

            assertTrue(admin.get(PAGE + "?text").body().contains("read-only mode: on"));
        } finally {
            WIKI.host().runtime().accessMode().setReadOnly(false);
        }
    }
}
