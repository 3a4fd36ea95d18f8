package dk.albertslund.devhost.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.event.events.space.SpaceContentWillRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceWillRemoveEvent;
import com.atlassian.event.api.EventListener;
import dk.albertslund.devhost.wiki.Wiki;
import java.util.List;
import org.junit.Test;

/** Which events are published for operations on spaces, in which order, and what is stored afterwards. */
public class SpaceLifecycleTest extends LifecycleTestCase {
    public SpaceLifecycleTest(String product) {
        super(product);
    }

    /** Checks view permission during the space's removal event. */
    public final class RemovalListener {
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
        HostEventPublisher heard = new HostEventPublisher();
        heard.register(new RemovalListener());

        new ContentLifecycleService(wiki, heard).remove("A");

        assertEquals(List.of("member true", "member false", "A there false"), told);
    }

    @Test
    public void aSpaceGoesWithoutAWordOfItsPages() {
        lifecycle.trash(child.id());
        told.clear();

        lifecycle.remove("A");

        assertEquals(List.of("SpaceContentWillRemoveEvent A", "SpaceWillRemoveEvent A", "SpaceRemoveEvent A"), told);
        assertTrue(wiki.pages("A").isEmpty());
        assertTrue(wiki.trashedPage(child.id()).isEmpty());
    }

    @Test
    public void anArchivedSpaceIsStillThere() {
        lifecycle.archive("A");

        assertEquals(List.of("SpaceArchivedEvent A"), told);
        assertTrue(wiki.isArchived("A"));
        assertFalse(wiki.isArchived("B"));
        assertEquals(3, wiki.pages("A").size());
    }
}
