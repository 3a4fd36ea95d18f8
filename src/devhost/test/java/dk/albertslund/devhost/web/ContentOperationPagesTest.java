package dk.albertslund.devhost.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.wiki.WikiPage;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The pages for operations on pages, spaces, users and jobs, and who may use them. */
public class ContentOperationPagesTest {
    @ClassRule
    public static final FixtureWikiRule WIKI = FixtureWikiRule.onH2();

    @BeforeClass
    public static void makeSpaces() {
        WIKI.space("FROM", false);
        WIKI.space("TO", false);
    }

    private static HttpResponse<String> place(WikiPage page, String act, String title) {
        return WIKI.as("leder1")
                .form(
                        "/pages/placepage.action?pageId=" + page.id(),
                        Map.of("pageId", String.valueOf(page.id()), "spaceKey", "TO", "act", act, "title", title));
    }

    private static HttpResponse<String> inTrash(WikiPage page, String act) {
        return WIKI.as("leder1")
                .form(
                        "/spaces/trash.action?key=" + page.spaceKey(),
                        Map.of("key", page.spaceKey(), "pageId", String.valueOf(page.id()), act, "true"));
    }

    private static void remove(WikiPage page) {
        WIKI.as("medlem1")
                .form("/pages/removepage.action?pageId=" + page.id(), Map.of("pageId", String.valueOf(page.id())));
    }

    private static WikiPage below(WikiPage above, String title) {
        return WIKI.wiki().createPage(above.spaceKey(), above.id(), title, "<p>b</p>", WIKI.person("leder1"));
    }

    @Test
    public void aRemovedPageLiesInTheTrashUntilItIsRestored() {
        WikiPage page = WIKI.page("FROM", "Comes back", "<p>x</p>");
        remove(page);
        WikiClient leader = WIKI.as("leder1");

        String trash = leader.get("/spaces/trash.action?key=FROM").body();
        int gone = leader.get(FixtureWikiRule.address(page)).statusCode();
        inTrash(page, "restore");

        assertTrue(trash.contains("Comes back"));
        assertEquals(404, gone);
        assertTrue(leader.get(FixtureWikiRule.address(page)).body().contains("<p>x</p>"));
        assertFalse(leader.get("/spaces/trash.action?key=FROM").body().contains("<td>Comes back"));
    }

    @Test
    public void aPurgedPageIsInNoTrash() {
        WikiPage page = WIKI.page("FROM", "Gone for ever", "<p>x</p>");
        remove(page);

        inTrash(page, "purge");

        assertTrue(WIKI.wiki().trashedPage(page.id()).isEmpty());
        assertEquals(404, inTrash(page, "restore").statusCode());
    }

    @Test
    public void aPageWhoseTitleIsTakenStaysInTheTrashWithTheReason() {
        WikiPage page = WIKI.page("FROM", "Twice", "<p>old</p>");
        remove(page);
        WIKI.page("FROM", "Twice", "<p>new</p>");

        HttpResponse<String> answer = inTrash(page, "restore");

        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("aui-message-error"));
        assertTrue(WIKI.wiki().trashedPage(page.id()).isPresent());
    }

    @Test
    public void onlyTheSpacesAdministratorSeesItsTrash() {
        assertEquals(
                403, WIKI.as("medlem1").get("/spaces/trash.action?key=FROM").statusCode());
        assertEquals(200, WIKI.as("leder1").get("/spaces/trash.action?key=FROM").statusCode());
    }

    @Test
    public void aPageMovesToAnotherSpaceWithThoseUnderIt() {
        WikiPage page = WIKI.page("FROM", "Moving", "<p>x</p>");
        WikiPage below = below(page, "Moving too");

        place(page, "move", "");

        assertEquals("TO", WIKI.wiki().page(page.id()).orElseThrow().spaceKey());
        assertEquals("TO", WIKI.wiki().page(below.id()).orElseThrow().spaceKey());
    }

    @Test
    public void aCopyIsANewPageAloneOrWithThoseUnderIt() {
        WikiPage page = WIKI.page("FROM", "Origin", "<p>x</p>");
        below(page, "Under");

        place(page, "copy", "Alone");
        place(page, "copytree", "Copy of Origin");

        WikiPage alone = WIKI.wiki().page("TO", "Alone").orElseThrow();
        WikiPage tree = WIKI.wiki().page("TO", "Copy of Origin").orElseThrow();
        assertEquals(List.of(), WIKI.wiki().children(alone.id()));
        assertEquals("Copy of Under", WIKI.wiki().children(tree.id()).get(0).title());
        assertEquals("FROM", WIKI.wiki().page(page.id()).orElseThrow().spaceKey());
    }

    @Test
    public void aCopyWhoseTitleIsTakenIsRefusedWithTheReason() {
        WikiPage page = WIKI.page("FROM", "Original", "<p>x</p>");
        WIKI.page("TO", "Taken", "<p>y</p>");

        HttpResponse<String> answer = place(page, "copy", "Taken");

        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("aui-message-error"));
    }

    @Test
    public void anArchivedSpaceCanStillBeRead() {
        WIKI.space("OLD", false);
        WikiPage page = WIKI.page("OLD", "Old words", "<p>old</p>");
        WikiClient leader = WIKI.as("leder1");

        leader.formWith(leader.token("/"), "/spaces/archivespace.action", Map.of("key", "OLD"));

        assertTrue(WIKI.wiki().isArchived("OLD"));
        assertTrue(WIKI.as("medlem1").get(FixtureWikiRule.address(page)).body().contains("<p>old</p>"));
    }

    private static HttpResponse<String> people(String act, String person, String name) {
        return WIKI.as("admin")
                .form(
                        "/admin/people.action",
                        Map.of("user", WIKI.person(person).key(), "act", act, "name", name, "fullName", "Nyt Navn"));
    }

    @Test
    public void somebodyWhoIsShutOutIsShutOutAtOnce() {
        WikiClient shutOut = WIKI.as("medlem2");

        people("deactivate", "medlem2", "");
        int status = shutOut.get("/").statusCode();
        people("activate", "medlem2", "");

        assertEquals(302, status);
        assertEquals(200, shutOut.get("/").statusCode());
    }

    @Test
    public void somebodyWithANewNameLogsInByItAndIsTheSame() {
        String key = WIKI.person("medlem3").key();

        people("rename", "medlem3", "nytnavn");

        assertEquals(key, WIKI.person("nytnavn").key());
        assertEquals(400, people("rename", "nytnavn", "leder1").statusCode());
        people("rename", "nytnavn", "medlem3");
    }

    @Test
    public void somebodyWhoIsRemovedIsUnknown() {
        String key = WIKI.person("chef2").key();
        WikiClient removed = WIKI.as("chef2");

        people("remove", "chef2", "");

        assertTrue(WIKI.wiki().userByKey(key).isEmpty());
        assertEquals(302, removed.get("/").statusCode());
    }

    @Test
    public void aJobRunsAsNobodyAndItsOutcomeIsShown() {
        WikiClient admin = WIKI.as("admin");
        String before = admin.get("/admin/jobs.action").body();

        admin.form("/admin/jobs.action", Map.of("job", "nightly"));
        admin.form("/admin/jobs.action", Map.of("job", "failing"));
        String after = admin.get("/admin/jobs.action").body();

        assertTrue(before.contains("0 15 2 * * ?"));
        assertFalse(before.contains("ran "));
        assertTrue(after.contains("ran &lt;b&gt;as&lt;/b&gt; null"));
        assertTrue(after.contains("broken at night"));
        assertEquals(
                404, admin.form("/admin/jobs.action", Map.of("job", "other")).statusCode());
    }

    @Test
    public void onlyAnAdministratorReachesPeopleAndJobs() {
        WikiClient leader = WIKI.as("leder1");
        Map<String, String> removal = Map.of("user", WIKI.person("chef1").key(), "act", "remove");

        assertEquals(403, leader.get("/admin/people.action").statusCode());
        assertEquals(403, leader.get("/admin/jobs.action").statusCode());
        assertEquals(
                403,
                leader.formWith(leader.token("/"), "/admin/people.action", removal)
                        .statusCode());
        assertEquals("chef1", WIKI.person("chef1").name());
    }
}
