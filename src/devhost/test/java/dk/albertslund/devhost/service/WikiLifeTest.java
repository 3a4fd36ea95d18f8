package dk.albertslund.devhost.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceContentWillRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceWillRemoveEvent;
import com.atlassian.event.api.EventListener;
import dk.albertslund.devhost.DevhostConfig.DatabaseAddress;
import dk.albertslund.devhost.wiki.Database;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.PostgresServer;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiException;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What is told when something happens to pages and spaces, in which order, and what is there afterwards. */
@RunWith(Parameterized.class)
public class WikiLifeTest {
    private final Database database;
    private final JdbcWiki wiki;
    private final List<String> told = new ArrayList<>();
    private final HostEvents events = new HostEvents();
    private final WikiUser admin;
    private final WikiUser member;
    private WikiLife life;
    private WikiPage root;
    private WikiPage child;

    public WikiLifeTest(String product) {
        DatabaseAddress address = product.equals("H2")
                ? new DatabaseAddress("jdbc:h2:mem:wikilife" + System.identityHashCode(this), "sa", "")
                : PostgresServer.newDatabase();
        database = Database.open(address.url(), address.user(), address.password());
        wiki = new JdbcWiki(database, false);
        admin = wiki.userByName("admin").orElseThrow();
        member = wiki.userByName("medlem1").orElseThrow();
    }

    @Parameters(name = "{0}")
    public static List<String> products() {
        return List.of("H2", "PostgreSQL");
    }

    /** Hears everything about pages and spaces. */
    public final class Listener {
        @EventListener
        public void onPage(PageEvent event) {
            told.add(event.getClass().getSimpleName() + " " + event.getPage().getTitle());
        }

        @EventListener
        public void onSpace(SpaceEvent event) {
            told.add(event.getClass().getSimpleName() + " " + event.getSpace().getKey());
        }
    }

    @Before
    public void aPageWithAChild() {
        life = new WikiLife(wiki, events);
        wiki.createSpace("A", "A", admin, false);
        wiki.createSpace("B", "B", admin, false);
        root = life.make("A", 0, "Rod", "<p>r</p>", admin);
        child = life.make("A", root.id(), "Barn", "<p>b</p>", admin);
        events.register(new Listener());
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void anEditIsTold() {
        life.edit(root.id(), 1, "Rod", "<p>nyt</p>", admin);

        assertEquals(List.of("PageUpdateEvent Rod"), told);
        assertEquals(2, wiki.versions(root.id()).size());
    }

    @Test
    public void aPageInTheTrashKeepsItsIdAndItsChildrenMoveUp() {
        life.trash(root.id());

        assertEquals(List.of("PageTrashedEvent Rod"), told);
        assertTrue(wiki.page(root.id()).isEmpty());
        assertEquals(0, wiki.page(child.id()).orElseThrow().parentId());
        assertTrue(new HostPages(wiki).getAbstractPage(root.id()).isDeleted());
    }

    @Test
    public void aSpaceWhoseHomePageIsInTheTrashHasNone() {
        long home = wiki.space("A").orElseThrow().homePageId();

        life.trash(home);
        life.restore(home);

        assertEquals(0, wiki.space("A").orElseThrow().homePageId());
    }

    @Test
    public void aRestoredPageStandsAtTheTop() {
        life.trash(child.id());

        assertEquals(0, life.restore(child.id()).parentId());
    }

    @Test
    public void aRestoredPageIsTheSamePage() {
        life.trash(root.id());

        assertEquals(root.id(), life.restore(root.id()).id());

        assertEquals(List.of("PageTrashedEvent Rod", "PageRestoreEvent Rod"), told);
        assertFalse(new HostPages(wiki).getAbstractPage(root.id()).isDeleted());
        assertEquals(1, wiki.versions(root.id()).size());
    }

    @Test
    public void aTitleThatIsTakenByNowKeepsThePageInTheTrash() {
        life.trash(root.id());
        wiki.createPage("A", 0, "rod", "", admin);

        assertThrows(WikiException.class, () -> life.restore(root.id()));

        assertTrue(wiki.trashedPage(root.id()).isPresent());
    }

    /** Asks for the page while it is told that it goes. */
    public final class Purged {
        @EventListener
        public void onPurge(PageRemoveEvent event) {
            told.add("in the trash "
                    + new HostPages(wiki)
                            .getAbstractPage(event.getPage().getId())
                            .isDeleted());
        }
    }

    @Test
    public void aPurgedPageIsStillInTheTrashWhileThatIsTold() {
        life.trash(root.id());
        events.register(new Purged());
        told.clear();

        life.purge(root.id());

        assertEquals(List.of("PageRemoveEvent Rod", "in the trash true"), told);
    }

    @Test
    public void aPurgedPageIsGone() {
        life.trash(root.id());
        life.purge(root.id());

        assertEquals(List.of("PageTrashedEvent Rod", "PageRemoveEvent Rod"), told);
        assertEquals(null, new HostPages(wiki).getAbstractPage(root.id()));
    }

    @Test
    public void aMovedTreeIsToldOnce() {
        List<PageMoveEvent> moves = new ArrayList<>();
        life = new WikiLife(wiki, recording(moves));

        life.move(root.id(), "B", 0, admin);

        assertEquals(1, moves.size());
        assertEquals(2, moves.get(0).getMovedPageList().size());
        assertEquals("A", moves.get(0).getOldSpace().getKey());
        assertEquals("B", wiki.page(child.id()).orElseThrow().spaceKey());
        assertEquals(root.id(), wiki.page(child.id()).orElseThrow().parentId());
        assertThrows(WikiException.class, () -> life.move(root.id(), "B", child.id(), admin));
    }

    @Test
    public void whatTheMoverMayNotEditStaysInTheOldSpace() {
        WikiPage below = life.make("A", child.id(), "Barnebarn", "<p>c</p>", admin);
        wiki.restrictView(child.id(), Set.of(admin.key()));
        List<PageMoveEvent> moves = new ArrayList<>();
        life = new WikiLife(wiki, recording(moves));

        life.move(root.id(), "B", 0, member);

        assertEquals(1, moves.get(0).getMovedPageList().size());
        assertEquals("B", wiki.page(root.id()).orElseThrow().spaceKey());
        assertEquals("A", wiki.page(child.id()).orElseThrow().spaceKey());
        assertEquals(0, wiki.page(child.id()).orElseThrow().parentId());
        assertEquals(child.id(), wiki.page(below.id()).orElseThrow().parentId());
    }

    @Test
    public void aMoveWithinASpaceTakesEverythingAlong() {
        WikiPage place = life.make("A", 0, "Sted", "<p>s</p>", admin);
        wiki.restrictView(child.id(), Set.of(admin.key()));

        life.move(root.id(), "A", place.id(), member);

        assertEquals(place.id(), wiki.page(root.id()).orElseThrow().parentId());
        assertEquals(root.id(), wiki.page(child.id()).orElseThrow().parentId());
    }

    @Test
    public void aMoveThatCannotBeChangesAndTellsNothing() {
        life.make("B", 0, "barn", "<p>s</p>", admin);
        told.clear();
        long home = wiki.space("A").orElseThrow().homePageId();

        assertRefused("page.title.taken", root.id(), "B", 0);
        assertRefused("page.gone", root.id(), "B", home);
        assertRefused("page.move.under", root.id(), "A", child.id());
        assertRefused("page.move.home", home, "B", 0);

        assertEquals(List.of(), told);
        assertEquals("A", wiki.page(root.id()).orElseThrow().spaceKey());
        assertEquals("A", wiki.page(child.id()).orElseThrow().spaceKey());
    }

    private void assertRefused(String reason, long page, String spaceKey, long parent) {
        WikiException refused = assertThrows(WikiException.class, () -> life.move(page, spaceKey, parent, admin));
        assertEquals(reason, refused.key());
    }

    private static HostEvents recording(List<PageMoveEvent> moves) {
        HostEvents events = new HostEvents();
        events.register(new MoveListener(moves));
        return events;
    }

    /** Keeps what is told of moves. */
    public static final class MoveListener {
        private final List<PageMoveEvent> moves;

        MoveListener(List<PageMoveEvent> moves) {
            this.moves = moves;
        }

        @EventListener
        public void onMove(PageMoveEvent event) {
            moves.add(event);
        }
    }

    @Test
    public void everyCopiedPageIsToldOfAndIsANewPage() {
        WikiPage copy = life.copyTree(root, "A", 0, "Kopi af ", admin);

        assertEquals(
                List.of(
                        "PageCreateEvent Kopi af Rod",
                        "PageCopyEvent Kopi af Rod",
                        "PageCreateEvent Kopi af Barn",
                        "PageCopyEvent Kopi af Barn"),
                told);
        assertEquals("Kopi af Barn", wiki.children(copy.id()).get(0).title());
    }

    @Test
    public void whatTheCopierMayNotViewIsNotCopied() {
        wiki.restrictView(child.id(), Set.of(admin.key()));

        WikiPage copy = life.copyTree(root, "B", 0, "", member);

        assertEquals(List.of(), wiki.children(copy.id()));
    }

    /** Asks who may see the space while it is told that it goes. */
    public final class Going {
        @EventListener
        public void onContentGoing(SpaceContentWillRemoveEvent event) {
            told.add("member " + wiki.isPermitted(member, Wiki.VIEW, "A"));
        }

        @EventListener
        public void onGoing(SpaceWillRemoveEvent event) {
            told.add("member " + wiki.isPermitted(member, Wiki.VIEW, "A"));
        }

        @EventListener
        public void onGone(SpaceRemoveEvent event) {
            told.add(event.getSpace().getName() + " there " + wiki.space("A").isPresent());
        }
    }

    @Test
    public void aSpaceLosesItsPermissionsBeforeItsPages() {
        HostEvents heard = new HostEvents();
        heard.register(new Going());

        new WikiLife(wiki, heard).remove("A");

        assertEquals(List.of("member true", "member false", "A there false"), told);
    }

    @Test
    public void aSpaceGoesWithoutAWordOfItsPages() {
        life.trash(child.id());
        told.clear();

        life.remove("A");

        assertEquals(List.of("SpaceContentWillRemoveEvent A", "SpaceWillRemoveEvent A", "SpaceRemoveEvent A"), told);
        assertTrue(wiki.pages("A").isEmpty());
        assertTrue(wiki.trashedPage(child.id()).isEmpty());
    }

    @Test
    public void anArchivedSpaceIsStillThere() {
        life.archive("A");

        assertEquals(List.of("SpaceArchivedEvent A"), told);
        assertTrue(wiki.isArchived("A"));
        assertFalse(wiki.isArchived("B"));
        assertEquals(3, wiki.pages("A").size());
    }

    @Test
    public void peopleKeepTheirKeysWhateverHappensToThem() {
        wiki.people().rename(member, "nytnavn", "Nyt Navn");
        assertEquals(member.key(), wiki.userByName("nytnavn").orElseThrow().key());

        wiki.people().setActive(member, false);
        assertFalse(wiki.isPasswordOf(member, "medlem1"));
        assertTrue(wiki.userByKey(member.key()).isPresent());

        wiki.people().remove(member);
        assertTrue(wiki.userByKey(member.key()).isEmpty());
    }

    @Test
    public void nobodyIsCalledByAnotherPersonsName() {
        WikiException taken =
                assertThrows(WikiException.class, () -> wiki.people().rename(member, "LEDER1", "Ny"));
        WikiException empty =
                assertThrows(WikiException.class, () -> wiki.people().rename(member, " ", "Ny"));

        assertEquals("people.name.taken", taken.key());
        assertEquals("people.name.empty", empty.key());
        assertEquals(member, wiki.userByKey(member.key()).orElseThrow());
    }

    @Test
    public void aRemovedPersonMayDoNothingAnyMore() {
        wiki.createSpace("M", "M", member, true);

        wiki.people().remove(member);

        assertTrue(wiki.permittedSpaceKeys(member, Wiki.VIEW).isEmpty());
        assertEquals(Set.of(), wiki.groupsOf(member));
    }
}
