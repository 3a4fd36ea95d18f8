package dk.albertslund.devhost.wiki;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.DevhostConfig.DatabaseAddress;
import java.util.List;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class JdbcWikiTest {
    private final String product;
    private Database database;
    private JdbcWiki wiki;
    private WikiUser leader;
    private WikiUser member;

    public JdbcWikiTest(String product) {
        this.product = product;
    }

    @Parameters(name = "{0}")
    public static List<String> products() {
        return List.of("H2", "PostgreSQL");
    }

    @Before
    public void open() {
        DatabaseAddress address = product.equals("H2")
                ? new DatabaseAddress("jdbc:h2:mem:" + System.identityHashCode(this), "sa", "")
                : PostgresServer.newDatabase();
        database = Database.open(address.url(), address.user(), address.password());
        wiki = new JdbcWiki(database, false);
        leader = wiki.userByName("leder1").orElseThrow();
        member = wiki.userByName("medlem1").orElseThrow();
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void passwordsAreKeptAsHashesOnly() {
        List<String> kept = database.sql().queryForList("select PASSWORD from WIKI_USER", String.class);

        assertTrue(wiki.isPasswordOf(leader, "leder1"));
        assertFalse(wiki.isPasswordOf(leader, "leder2"));
        assertTrue(kept.stream().noneMatch(password -> password.contains("leder")));
    }

    @Test
    public void aNameIsFoundInWhateverCaseItIsTyped() {
        assertEquals(leader, wiki.userByName("LEDER1").orElseThrow());
        assertEquals(leader, wiki.userByKey(leader.key()).orElseThrow());
    }

    @Test
    public void aNewSpaceBelongsToEverybodyAndAPrivateOneToItsMaker() {
        wiki.createSpace("OPEN", "Open", leader, false);
        wiki.createSpace("SECRET", "Secret", leader, true);

        assertEquals(Set.of("OPEN"), wiki.permittedSpaceKeys(member, Wiki.VIEW));
        assertEquals(Set.of("OPEN", "SECRET"), wiki.permittedSpaceKeys(leader, Wiki.VIEW));
        assertEquals(Set.of(), wiki.permittedSpaceKeys(null, Wiki.VIEW));
        assertFalse(wiki.isPermitted(member, Wiki.ADMINISTER, "OPEN"));
        assertTrue(wiki.isPermitted(leader, Wiki.ADMINISTER, "SECRET"));
    }

    @Test
    public void administratorsMayDoEverything() {
        wiki.createSpace("SECRET", "Secret", leader, true);
        WikiPage page = wiki.createPage("SECRET", 0, "Mine", "", leader);
        wiki.restrictView(page.id(), Set.of(leader.key()));
        WikiUser admin = wiki.userByName("admin").orElseThrow();

        assertTrue(wiki.mayEdit(admin, page));
        assertEquals(Set.of("SECRET"), wiki.permittedSpaceKeys(admin, Wiki.EDIT));
    }

    @Test
    public void permissionIsGivenToPeopleAndToGroups() {
        wiki.createSpace("SECRET", "Secret", leader, true);
        WikiUser manager = wiki.userByName("chef1").orElseThrow();

        wiki.permitGroup("SECRET", Wiki.VIEW, "ledelse");
        wiki.permitUser("SECRET", Wiki.VIEW, member.key());
        wiki.permitUser("SECRET", Wiki.VIEW, member.key());

        assertTrue(wiki.isPermitted(manager, Wiki.VIEW, "SECRET"));
        assertTrue(wiki.isPermitted(member, Wiki.VIEW, "SECRET"));
        assertFalse(wiki.isPermitted(wiki.userByName("udenfor").orElseThrow(), Wiki.VIEW, "SECRET"));
    }

    @Test
    public void aTitleIsTakenOnceInASpaceWhateverItsCase() {
        wiki.createSpace("ONE", "One", leader, false);
        wiki.createSpace("TWO", "Two", leader, false);
        wiki.createPage("ONE", 0, "Øvelser", "", leader);

        WikiException taken = assertThrows(WikiException.class, () -> wiki.createPage("ONE", 0, "ØVELSER", "", leader));
        wiki.createPage("TWO", 0, "Øvelser", "", leader);

        assertEquals("page.title.taken", taken.key());
    }

    @Test
    public void anOldVersionIsNoGroundForAChange() {
        wiki.createSpace("ONE", "One", leader, false);
        WikiPage page = wiki.createPage("ONE", 0, "Page", "first", leader);
        wiki.updatePage(page.id(), 1, "Page", "second", member);

        WikiException conflict =
                assertThrows(WikiException.class, () -> wiki.updatePage(page.id(), 1, "Page", "third", leader));

        assertEquals("page.conflict", conflict.key());
        assertEquals(
                List.of("second", "first"),
                wiki.versions(page.id()).stream().map(WikiPage::body).toList());
    }

    @Test
    public void longTextsWithAnySignComeBackAsTheyWere() {
        String text = "<p>æøå € 😀 \" ' \\ %</p>".repeat(20_000);
        wiki.createSpace("ONE", "One", leader, false);

        WikiPage page = wiki.createPage("ONE", 0, "Long", text, leader);

        assertEquals(text, wiki.page(page.id()).orElseThrow().body());
    }

    @Test
    public void searchTakesEverySignAsItIs() {
        wiki.createSpace("ONE", "One", leader, false);
        wiki.createPage("ONE", 0, "100 % enige", "", leader);
        wiki.createPage("ONE", 0, "100 procent", "", leader);

        assertEquals(
                List.of("100 % enige"),
                wiki.pagesTitled("0 %").stream().map(WikiPage::title).toList());
        assertEquals(List.of(), wiki.pagesTitled("_00"));
    }

    @Test
    public void aRemovedSpaceLeavesNothing() {
        wiki.createSpace("ONE", "One", leader, false);
        WikiPage page = wiki.createPage("ONE", 0, "Page", "", leader);
        wiki.label(page.id(), List.of("x"));
        wiki.restrictView(page.id(), Set.of(leader.key()));

        wiki.removeSpace("ONE");

        for (String table : List.of(
                "WIKI_SPACE", "WIKI_GRANT", "WIKI_PAGE", "WIKI_PAGE_VERSION", "WIKI_LABEL", "WIKI_RESTRICTION")) {
            assertEquals(table, 0, (int) database.sql().queryForObject("select count(*) from " + table, Integer.class));
        }
    }

    @Test
    public void whatFailsHalfwayIsNotKept() {
        wiki.createSpace("ONE", "One", leader, false);

        assertThrows(
                IllegalStateException.class,
                () -> database.inTransaction(() -> {
                    wiki.createPage("ONE", 0, "Half", "", leader);
                    throw new IllegalStateException("stop");
                }));

        assertTrue(wiki.page("ONE", "Half").isEmpty());
    }

    @Test
    public void aWikiFromBeforeGetsTheColumnsThatCameLater() {
        wiki.createSpace("ONE", "One", leader, false);
        database.sql().execute("alter table WIKI_USER drop column INACTIVE");
        database.sql().execute("alter table WIKI_SPACE drop column ARCHIVED");

        WikiSchema.create(database.sql());

        assertTrue(wiki.isPasswordOf(leader, "leder1"));
        assertFalse(wiki.isArchived("ONE"));
    }

    @Test
    public void aCopiedPageHasItsOwnAttachments() {
        wiki.createSpace("OPEN", "Open", leader, false);
        WikiPage page = wiki.createPage("OPEN", 0, "Photos", "", leader);

        assertTrue(wiki.attachments().add(page.id(), "a.jpg", "image/jpeg", new byte[] {1, 2}));
        assertFalse(wiki.attachments().add(page.id(), "a.jpg", "image/jpeg", new byte[] {3}));
        WikiPage copy = wiki.moves().copy(page, "OPEN", 0, "Copied photos", leader);
        wiki.removePage(page.id());

        assertEquals(List.of(), wiki.attachmentNames(page.id()));
        assertEquals(List.of("a.jpg"), wiki.attachmentNames(copy.id()));
        assertArrayEquals(
                new byte[] {1, 2},
                wiki.attachment(copy.id(), "a.jpg").orElseThrow().content());
    }
}
