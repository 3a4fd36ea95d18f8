package dk.albertslund.devhost.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

public class MaintenanceTest {
    private static final String ADDRESS = "/admin/maintenance.action";
    private static final String NEW_SPACE = "/spaces/createspace.action";

    @ClassRule
    public static final FixtureWikiRule WIKI = FixtureWikiRule.onH2();

    @After
    public void openAgain() {
        WIKI.as("admin").form(ADDRESS, Map.of("mode", "open"));
    }

    @Test
    public void anAdministratorClosesTheWikiForWritingAndOpensItAgain() {
        WikiClient admin = WIKI.as("admin");
        assertEquals(200, WIKI.as("medlem1").get(NEW_SPACE).statusCode());

        admin.form(ADDRESS, Map.of("mode", "read-only"));

        assertEquals(403, WIKI.as("medlem1").get(NEW_SPACE).statusCode());
        assertEquals(403, admin.get(NEW_SPACE).statusCode());
        assertTrue(WIKI.as("medlem1").get("/").body().contains("wiki-readonly"));

        admin.form(ADDRESS, Map.of("mode", "open"));

        assertEquals(200, WIKI.as("medlem1").get(NEW_SPACE).statusCode());
        assertFalse(WIKI.as("medlem1").get("/").body().contains("wiki-readonly"));
    }

    @Test
    public void nobodyElseMayDoIt() {
        WikiClient member = WIKI.as("medlem1");

        assertEquals(403, member.get(ADDRESS).statusCode());
        assertEquals(
                403,
                member.formWith(member.token("/"), ADDRESS, Map.of("mode", "read-only"))
                        .statusCode());
        assertEquals(200, member.get(NEW_SPACE).statusCode());
    }
}
