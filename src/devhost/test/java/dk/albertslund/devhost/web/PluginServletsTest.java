package dk.albertslund.devhost.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import org.junit.ClassRule;
import org.junit.Test;

public class PluginServletsTest {
    private static final String DESK = "/plugins/servlet/fixture/desk";

    @ClassRule
    public static final FixtureWikiRule WIKI = FixtureWikiRule.onH2();

    @Test
    public void aServletIsAskedByAnybodyAndKnowsWhoAsks() {
        assertEquals("nobody", WIKI.nobody().get(DESK + "?as=text").body());
        assertEquals("somebody", WIKI.as("medlem1").get(DESK + "?as=text").body());
        assertEquals("administrator", WIKI.as("admin").get(DESK + "?as=text").body());
    }

    @Test
    public void aPageOfTheAdministrationGetsTheWikisLook() {
        HttpResponse<String> page = WIKI.as("admin").get(DESK);

        assertEquals(200, page.statusCode());
        assertTrue(page.body(), page.body().contains("<h1>Velkommen til skranken</h1>"));
        assertTrue(page.body(), page.body().contains("<main id="));
        assertTrue(page.body(), page.body().contains("<title>Skranke"));
        assertFalse(page.body(), page.body().contains("name=\"decorator\""));
    }

    @Test
    public void anotherDecoratorIsNotImitated() {
        assertEquals(500, WIKI.as("admin").get(DESK + "?as=atl.dashboard").statusCode());
    }

    @Test
    public void whatAServletRefusesIsRefusedInTheWikisWords() {
        HttpResponse<String> refused = WIKI.as("medlem1").get(DESK + "?as=refused");

        assertEquals(403, refused.statusCode());
        assertFalse(refused.body(), refused.body().contains("skranken"));
        assertEquals(302, WIKI.nobody().get(DESK + "?as=elsewhere").statusCode());
        assertEquals(404, WIKI.as("admin").get(DESK + "/further").statusCode());
    }

    @Test
    public void onlyAnAdministratorSeesWhatIsAddedToTheAdministration() {
        HttpResponse<String> console = WIKI.as("admin").get("/admin/console.action");

        assertTrue(console.body(), console.body().contains("href=\"/confluence" + DESK + "\""));
        assertEquals(403, WIKI.as("medlem1").get("/admin/console.action").statusCode());
    }
}
