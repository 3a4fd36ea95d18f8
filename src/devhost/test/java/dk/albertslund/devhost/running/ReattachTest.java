package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.wiki.Wiki;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reattaching a network to a space that was imported under another key. */
public class ReattachTest {
    private static final String BUTTON = "data-reattach-go";

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static int spaces;

    private String oldKey;
    private String newKey;
    private long page;

    /** Simulates an import under another key: pages keep their content properties. */
    @Before
    public void importASpaceUnderAnotherKey() {
        spaces++;
        oldKey = "GAMMEL" + spaces;
        newKey = "NY" + spaces;
        WikiRestClient leader = WIKI.login("leder1");
        new NetworkFixture(oldKey, "F\u00e6lles haver " + spaces).create(leader);
        NetworkFixture.write(leader, oldKey, "innovationQuestion", "why", "Haverne st\u00e5r tomme");
        WIKI.runIndexJob();
        JdbcTemplate sql = new JdbcTemplate(WIKI.host().database().dataSource());
        for (String table : new String[] {"WIKI_SPACE", "WIKI_PAGE", "WIKI_GRANT"}) {
            sql.update("update " + table + " set SPACE_KEY = ? where SPACE_KEY = ?", newKey, oldKey);
        }
        page = WIKI.host().wiki().pages(newKey).stream()
                .filter(found -> found.body().contains("innovation-question"))
                .findFirst()
                .orElseThrow()
                .id();
        WIKI.host().wiki().permitUser(newKey, Wiki.EDIT, WIKI.user("medlem1").key());
    }

    private String shown(String person) {
        return WIKI.login(person).get("/pages/viewpage.action?pageId=" + page).body();
    }

    private HttpResponse<String> attach(String person) {
        return WIKI.login(person)
                .sendJson(
                        "POST",
                        WikiRestClient.REST + "/networks/" + newKey + "/reattach",
                        Map.of("page", String.valueOf(page)));
    }

    @Test
    public void theSpacesAdministratorGetsTheNetworkBackWithAllThatWasWritten() {
        assertTrue(shown("leder1").contains(BUTTON));
        assertFalse(shown("leder1").contains("Haverne st\u00e5r tomme"));

        HttpResponse<String> answer = attach("leder1");

        assertEquals(answer.body(), 200, answer.statusCode());
        assertTrue(shown("leder1").contains("Haverne st\u00e5r tomme"));
        assertFalse(shown("leder1").contains(BUTTON));
        assertEquals(404, attach("leder1").statusCode());
    }

    @Test
    public void aMemberIsToldWhomToAskAndAnOutsiderLearnsNothing() {
        assertFalse(shown("medlem1").contains(BUTTON));
        assertTrue(shown("medlem1").contains("wikiens administrator"));

        assertEquals(403, attach("medlem1").statusCode());
        assertEquals(404, attach("udenfor").statusCode());
        assertFalse(shown("leder1").contains("Haverne st\u00e5r tomme"));
    }

    /** Everybody who may edit a page can write its content property. */
    @Test
    public void whoAdministersTheSpaceAndIsNoneOfTheNetworksOwnGetsNothing() {
        for (String permission : List.of(Wiki.VIEW, Wiki.EDIT, Wiki.ADMINISTER)) {
            WIKI.host()
                    .wiki()
                    .permitUser(newKey, permission, WIKI.user("medlem2").key());
        }

        assertFalse(shown("medlem2").contains(BUTTON));
        HttpResponse<String> answer = attach("medlem2");
        assertEquals(answer.body(), 403, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains("innovation.stray.ask"));
        assertFalse(shown("medlem2").contains("Haverne st\u00e5r tomme"));
    }

    @Test
    public void theWikisAdministratorGetsTheNetworkBackWhenTheSpaceIsTheirsToo() {
        for (String permission : List.of(Wiki.VIEW, Wiki.ADMINISTER)) {
            WIKI.host().wiki().permitUser(newKey, permission, WIKI.user("admin").key());
        }

        HttpResponse<String> answer = attach("admin");
        assertEquals(answer.body(), 200, answer.statusCode());
    }

    @Test
    public void aNetworkWhoseSpaceIsThereIsNotTakenByAPageThatTellsOfIt() {
        WikiRestClient leader = WIKI.login("leder1");
        WIKI.host().wiki().createSpace(oldKey, "Den gamle", WIKI.user("leder1"), true);

        assertFalse(shown("leder1").contains(BUTTON));
        assertEquals(404, attach("leder1").statusCode());
        assertEquals(
                400,
                leader.sendJson(
                                "POST",
                                WikiRestClient.REST + "/networks/" + newKey + "/reattach",
                                Map.of("page", Map.of()))
                        .statusCode());
    }
}
