package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.wiki.Wiki;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Leaders of a network agree that it may be quiet, with a reason; nobody else silences what asks for attention. */
public class AgreedQuietTest {
    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static final String KEY = "RO";
    private static final String MACRO = "<ac:structured-macro ac:name=\"innovation-attention\"></ac:structured-macro>";

    @BeforeClass
    public static void aNetworkWithoutAQuestionInPhaseOne() {
        new NetworkFixture(KEY, "Rolige dage").create(WIKI.login("leder1"));
        WIKI.host().wiki().permitUser(KEY, Wiki.VIEW, WIKI.user("medlem2").key());
        WIKI.host().wiki().permitUser(KEY, Wiki.EDIT, WIKI.user("medlem2").key());
        NetworkFixture.move(WIKI.login("leder1"), KEY, "discovery", "Vi går i gang");
    }

    private static String shown() {
        var wiki = WIKI.host().wiki();
        var home = wiki.page(wiki.space(KEY).orElseThrow().homePageId()).orElseThrow();
        return WIKI.as("leder1", () -> WIKI.host().runtime().renderer().toView(MACRO, home, null, "display"));
    }

    private static int write(String user, String field, String value) {
        String path = NetworkFixture.field(KEY, "networkProfile", "sheet", field);
        return WIKI.login(user).sendJson("PATCH", path, Map.of("value", value)).statusCode();
    }

    @Test
    public void onlyALeaderSilencesAndOnlyWithAReason() {
        assertTrue(shown(), shown().contains("1 af 1 netværk i gang har brug for opmærksomhed"));

        assertEquals(400, write("medlem2", "quietUntil", "2099-02-01"));
        assertEquals(200, write("medlem2", "theme", "Aftener uden skærm"));
        assertEquals(200, write("leder1", "quietUntil", "2099-02-01"));
        assertTrue(shown(), shown().contains("1 af 1 netværk i gang har brug for opmærksomhed"));

        assertEquals(200, write("leder1", "quietReason", "Venter på byrådet"));
        String silent = shown();
        assertFalse(silent, silent.contains("har brug for opmærksomhed."));
        assertTrue(silent, silent.contains("Venter på byrådet") && silent.contains("1. februar 2099"));
    }
}
