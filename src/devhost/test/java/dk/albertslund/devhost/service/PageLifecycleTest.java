package dk.albertslund.devhost.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.event.api.EventListener;
import dk.albertslund.devhost.wiki.WikiException;
import dk.albertslund.devhost.wiki.WikiPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** Which events are published for operations on pages, in which order, and what is stored afterwards. */
public class PageLifecycleTest extends LifecycleTestCase {
    public PageLifecycleTest(String product) {
        super(product);
    }

    @Test
    public void anEditIsTold() {
        lifecycle.edit(root.id(), 1, "Rod", "<p>nyt</p>", admin);

        assertEquals(List.of("PageUpdateEvent Rod"), told);
        assertEquals(2, wiki.versions(root.id()).size());
    }

    @Test
    public void aPageInTheTrashKeepsItsIdAndItsChildrenMoveUp() {
        lifecycle.trash(root.id());

        assertEquals(List.of("PageTrashedEvent Rod"), told);
        assertTrue(wiki.page(root.id()).isEmpty());
        assertEquals(0, wiki.page(child.id()).orElseThrow().parentId());
        assertTrue(new HostPageManager(wiki, new HostEventPublisher())
                .getById(root.id())
                .isDeleted());
    }

    @Test
    public void aSpaceWhoseHomePageIsInTheTrashHasNone() {
        long home = wiki.space("A").orElseThrow().homePageId();

        lifecycle.trash(home);
        lifecycle.restore(home);

        assertEquals(0, wiki.space("A").orElseThrow().homePageId());
    }

    @Test
    public void aRestoredPageStandsAtTheTop() {
        lifecycle.trash(child.id());

        assertEquals(0, lifecycle.restore(child.id()).parentId());
    }

    @Test
    public void aRestoredPageIsTheSamePage() {
        lifecycle.trash(root.id());

        assertEquals(root.id(), lifecycle.restore(root.id()).id());

        assertEquals(List.of("PageTrashedEvent Rod", "PageRestoreEvent Rod"), told);
        assertFalse(new HostPageManager(wiki, new HostEventPublisher())
                .getById(root.id())
                .isDeleted());
        assertEquals(1, wiki.versions(root.id()).size());
    }

    @Test
    public void aTitleThatIsTakenByNowKeepsThePageInTheTrash() {
        lifecycle.trash(root.id());
        wiki.createPage("A", 0, "rod", "", admin);

        assertThrows(WikiException.class, () -> lifecycle.restore(root.id()));

        assertTrue(wiki.trashedPage(root.id()).isPresent());
    }

    /** Looks up the page during its removal event. */
    public final class Purged {
        @EventListener
        public void onPurge(PageRemoveEvent event) {
            told.add("in the trash "
                    + new HostPageManager(wiki, new HostEventPublisher())
                            .getById(event.getPage().getId())
                            .isDeleted());
        }
    }

    @Test
    public void aPurgedPageIsStillInTheTrashWhileThatIsTold() {
        lifecycle.trash(root.id());
        events.register(new Purged());
        told.clear();

        lifecycle.purge(root.id());

        assertEquals(List.of("PageRemoveEvent Rod", "in the trash true"), told);
    }

    @Test
    public void aPurgedPageIsGone() {
        lifecycle.trash(root.id());
        lifecycle.purge(root.id());

        assertEquals(List.of("PageTrashedEvent Rod", "PageRemoveEvent Rod"), told);
        assertEquals(null, new HostPageManager(wiki, new HostEventPublisher()).getById(root.id()));
    }

    @Test
    public void aMovedTreeIsToldOnce() {
        List<PageMoveEvent> moves = new ArrayList<>();
        lifecycle = new ContentLifecycleService(wiki, recording(moves));

        lifecycle.move(root.id(), "B", 0, admin);

        assertEquals(1, moves.size());
        assertEquals(2, moves.get(0).getMovedPageList().size());
        assertEquals("A", moves.get(0).getOldSpace().getKey());
        assertEquals("B", wiki.page(child.id()).orElseThrow().spaceKey());
        assertEquals(root.id(), wiki.page(child.id()).orElseThrow().parentId());
        assertThrows(WikiException.class, () -> lifecycle.move(root.id(), "B", child.id(), admin));
    }

    @Test
    public void whatTheMoverMayNotEditStaysInTheOldSpace() {
        WikiPage below = lifecycle.make("A", child.id(), "Barnebarn", "<p>c</p>", admin);
        wiki.restrictView(child.id(), Set.of(admin.key()));
        List<PageMoveEvent> moves = new ArrayList<>();
        lifecycle = new ContentLifecycleService(wiki, recording(moves));

        lifecycle.move(root.id(), "B", 0, member);

        assertEquals(1, moves.get(0).getMovedPageList().size());
        assertEquals("B", wiki.page(root.id()).orElseThrow().spaceKey());
        assertEquals("A", wiki.page(child.id()).orElseThrow().spaceKey());
        assertEquals(0, wiki.page(child.id()).orElseThrow().parentId());
        assertEquals(child.id(), wiki.page(below.id()).orElseThrow().parentId());
    }

    @Test
    public void aMoveWithinASpaceTakesEverythingAlong() {
        WikiPage place = lifecycle.make("A", 0, "Sted", "<p>s</p>", admin);
        wiki.restrictView(child.id(), Set.of(admin.key()));

        lifecycle.move(root.id(), "A", place.id(), member);

        assertEquals(place.id(), wiki.page(root.id()).orElseThrow().parentId());
        assertEquals(root.id(), wiki.page(child.id()).orElseThrow().parentId());
    }

    @Test
    public void aMoveThatCannotBeChangesAndTellsNothing() {
        lifecycle.make("B", 0, "barn", "<p>s</p>", admin);
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
        WikiException refused = assertThrows(WikiException.class, () -> lifecycle.move(page, spaceKey, parent, admin));
        assertEquals(reason, refused.key());
    }

    private static HostEventPublisher recording(List<PageMoveEvent> moves) {
        HostEventPublisher events = new HostEventPublisher();
        events.register(new MoveListener(moves));
        return events;
    }

    /** Records move events. */
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
        WikiPage copy = lifecycle.copyTree(root, "A", 0, "Kopi af ", admin);

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

        WikiPage copy = lifecycle.copyTree(root, "B", 0, "", member);

        assertEquals(List.of(), wiki.children(copy.id()));
    }
}
