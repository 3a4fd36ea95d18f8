package dk.albertslund.devhost.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.wiki.WikiPage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

public class PermissionPagesTest {
    @ClassRule
    public static final FixtureWikiRule WIKI = FixtureWikiRule.onH2();

    private static WikiPage hidden;

    @BeforeClass
    public static void makeAPrivateSpace() {
        WIKI.space("SECRET", true);
        WIKI.space("OPEN", false);
        hidden = WIKI.page("SECRET", "Hidden plans", "<p>hidden words</p>");
    }

    @Test
    public void aPrivateSpaceIsNowhereForOthers() {
        WikiClient other = WIKI.as("udenfor");

        for (String path : List.of("/", "/spacedirectory", "/dosearchsite.action?queryString=hidden")) {
            String body = other.get(path).body();

            assertFalse(path, body.contains("Hidden plans"));
            assertFalse(path, body.contains("Space SECRET"));
        }
    }

    @Test
    public void nothingAboutAPageOfAPrivateSpaceCanBeOpenedByOthers() {
        WikiClient other = WIKI.as("udenfor");
        String id = "?pageId=" + hidden.id();

        for (String path : List.of(
                "/display/SECRET",
                "/display/SECRET/Hidden+plans",
                "/pages/viewpage.action" + id,
                "/pages/editpage.action" + id,
                "/pages/history.action" + id,
                "/pages/viewstorage.action" + id,
                "/pages/export.action" + id + "&type=pdf",
                "/pages/settings.action" + id,
                "/pages/removepage.action" + id,
                "/pages/createpage.action?spaceKey=SECRET",
                "/spaces/permissions.action?key=SECRET",
                "/spaces/removespace.action?key=SECRET")) {
            assertEquals(path, 404, other.get(path).statusCode());
        }
    }

    @Test
    public void whoMadeThePrivateSpaceAndTheAdministratorSeeIt() {
        assertTrue(WIKI.as("leder1").get("/display/SECRET/Hidden+plans").body().contains("hidden words"));
        assertTrue(WIKI.as("admin").get("/display/SECRET/Hidden+plans").body().contains("hidden words"));
    }

    @Test
    public void aRestrictedPageAndThePagesBeneathItAreClosedToOthers() {
        WikiPage above = WIKI.page("OPEN", "Only for one", "<p>x</p>");
        WikiPage below = WIKI.wiki().createPage("OPEN", above.id(), "Beneath", "<p>y</p>", WIKI.person("leder1"));
        WIKI.wiki().restrictView(above.id(), Set.of(WIKI.person("leder1").key()));

        WikiClient other = WIKI.as("medlem1");

        assertEquals(403, other.get(FixtureWikiRule.address(above)).statusCode());
        assertEquals(403, other.get(FixtureWikiRule.address(below)).statusCode());
        assertFalse(other.get("/display/OPEN").body().contains("Beneath"));
        assertEquals(200, WIKI.as("leder1").get(FixtureWikiRule.address(below)).statusCode());
    }

    @Test
    public void permissionsAreGivenAndTakenByThoseWhoAdministerTheSpace() {
        WIKI.space("GIVEN", true);
        WikiClient leader = WIKI.as("leder1");
        WikiClient member = WIKI.as("medlem2");
        String holder = "USER " + WIKI.person("medlem2").key();

        leader.form(
                "/spaces/permissions.action?key=GIVEN",
                Map.of("key", "GIVEN", "permission", "VIEWSPACE", "holder", holder));
        int given = member.get("/display/GIVEN").statusCode();
        int own = member.form(
                        "/spaces/permissions.action?key=GIVEN",
                        Map.of("key", "GIVEN", "permission", "EDITSPACE", "holder", holder))
                .statusCode();
        leader.form("/spaces/permissions.action?key=GIVEN", Map.of("key", "GIVEN", "take", "VIEWSPACE " + holder));
        int taken = member.get("/display/GIVEN").statusCode();

        assertEquals(200, given);
        assertEquals(403, own);
        assertEquals(404, taken);
    }

    @Test
    public void whoeverMayOnlyReadGetsNoEditorAndCannotSave() {
        WIKI.space("READ", true);
        WIKI.wiki().permitUser("READ", "VIEWSPACE", WIKI.person("medlem3").key());
        WikiPage page = WIKI.page("READ", "Fixed", "<p>as it was</p>");
        WikiClient reader = WIKI.as("medlem3");

        String view = reader.get(FixtureWikiRule.address(page)).body();
        int saved = reader.formWith(
                        reader.token("/"),
                        "/pages/editpage.action",
                        FixtureWikiRule.edit(page, "Fixed", "<p>changed</p>"))
                .statusCode();

        assertFalse(view.contains("editPageLink"));
        assertEquals(403, saved);
        assertEquals(
                "<p>as it was</p>", WIKI.wiki().page(page.id()).orElseThrow().body());
    }

    @Test
    public void aSpaceThatIsRemovedIsGoneAndThePluginIsTold() {
        WIKI.space("GOES", false);
        WikiClient leader = WIKI.as("leder1");

        leader.form("/spaces/removespace.action?key=GOES", Map.of("key", "GOES"));

        assertEquals(404, leader.get("/display/GOES").statusCode());
        assertTrue(leader.get("/rest/fixture/1.0/greetings/notes").body().contains("\"removed GOES\""));
    }
}
