package dk.albertslund.devhost.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.space.SpaceEvent;
import com.atlassian.event.api.EventListener;
import dk.albertslund.devhost.wiki.Database;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.WikiException;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiUser;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What is told when something happens to pages and spaces, in which order, and what is there afterwards. */
public class WikiLifeTest {
    private final Database database = Database.open("jdbc:h2:mem:wikilife", "sa", "");
    private final JdbcWiki wiki = new JdbcWiki(database, false);
    private final List<String> told = new ArrayList<>();
    private final WikiUser admin = wiki.userByName("admin").orElseThrow();
    private WikiLife life;
    private WikiPage root;
    private WikiPage child;

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
        HostEvents events = new HostEvents();
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

        life.move(root.id(), "B", 0);

        assertEquals(1, moves.size());
        assertEquals(2, moves.get(0).getMovedPageList().size());
        assertEquals("A", moves.get(0).getOldSpace().getKey());
        assertEquals("B", wiki.page(child.id()).orElseThrow().spaceKey());
        assertEquals(root.id(), wiki.page(child.id()).orElseThrow().parentId());
        assertThrows(WikiException.class, () -> life.move(root.id(), "B", child.id()));
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
        WikiUser member = wiki.userByName("medlem1").orElseThrow();

        wiki.renameUser(member, "nytnavn", "Nyt Navn");
        assertEquals(member.key(), wiki.userByName("nytnavn").orElseThrow().key());

        wiki.setActive(member, false);
        assertFalse(wiki.isPasswordOf(member, "medlem1"));
        assertTrue(wiki.userByKey(member.key()).isPresent());

        wiki.removeUser(member);
        assertTrue(wiki.userByKey(member.key()).isEmpty());
    }
}
