package dk.albertslund.devhost.service;

import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.space.SpaceArchivedEvent;
import com.atlassian.confluence.event.events.space.SpaceContentWillRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceWillRemoveEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.WikiException;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiSpace;
import dk.albertslund.devhost.wiki.WikiUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Creates, changes, moves, copies and removes pages and spaces, and publishes the events in Confluence's order and in
 * the calling thread: one for the root of a moved tree, one for each copied page, none for the pages of a removed
 * space.
 */
public final class ContentLifecycleService {
    private final JdbcWiki wiki;
    private final EventPublisher events;

    public ContentLifecycleService(JdbcWiki wiki, EventPublisher events) {
        this.wiki = wiki;
        this.events = events;
    }

    public WikiPage make(String spaceKey, long parentId, String title, String body, WikiUser creator) {
        WikiPage page = wiki.createPage(spaceKey, parentId, title, body, creator);
        events.publish(new PageCreateEvent(new HostPage(page)));
        return page;
    }

    public WikiPage edit(long id, int basedOn, String title, String body, WikiUser modifier) {
        WikiPage page = wiki.updatePage(id, basedOn, title, body, modifier);
        events.publish(new PageUpdateEvent(new HostPage(page)));
        return page;
    }

    public void trash(long id) {
        events.publish(new PageTrashedEvent(new HostPage(wiki.moves().trash(id), true)));
    }

    public WikiPage restore(long id) {
        WikiPage page = wiki.moves().restore(id);
        events.publish(new PageRestoreEvent(new HostPage(page)));
        return page;
    }

    /** The event is published while the page is still in the trash. */
    public void purge(long id) {
        WikiPage page = wiki.trashedPage(id).orElseThrow(() -> new WikiException("page.gone"));
        events.publish(new PageRemoveEvent(new HostPage(page, true)));
        wiki.moves().purge(id);
    }

    /** Moves the page with its descendants; to another space only those that the user may edit. */
    public WikiPage move(long id, String spaceKey, long parentId, WikiUser mover) {
        Space from = space(wiki.page(id).orElseThrow().spaceKey());
        List<WikiPage> tree = wiki.moves().move(id, spaceKey, parentId, page -> wiki.mayEdit(mover, page));
        List<Page> moved = tree.stream().<Page>map(HostPage::new).toList();
        events.publish(new PageMoveEvent(moved.get(0), moved, from));
        return tree.get(0);
    }

    /** Publishes the creation of the copy, then the copy event. */
    public WikiPage copy(WikiPage origin, String spaceKey, long parentId, String title, WikiUser copier) {
        WikiPage copy = wiki.moves().copy(origin, spaceKey, parentId, title, copier);
        events.publish(new PageCreateEvent(new HostPage(copy)));
        events.publish(new PageCopyEvent(new HostPage(origin), new HostPage(copy)));
        return copy;
    }

    /**
     * Copies the page with those descendants that the user may view.
     *
     * @param prefix the beginning of every title, so that the copies can be in the same space
     */
    public WikiPage copyTree(WikiPage root, String spaceKey, long parentId, String prefix, WikiUser copier) {
        Map<Long, Long> copies = new HashMap<>();
        for (WikiPage page : wiki.moves().tree(root, page -> wiki.mayView(copier, page))) {
            long parent = copies.getOrDefault(page.parentId(), parentId);
            copies.put(
                    page.id(),
                    copy(page, spaceKey, parent, prefix + page.title(), copier).id());
        }
        return wiki.page(copies.get(root.id())).orElseThrow();
    }

    public void archive(String spaceKey) {
        wiki.archive(spaceKey, true);
        events.publish(new SpaceArchivedEvent(space(spaceKey)));
    }

    /** Permissions are removed first, then all pages without events; the last event has a detached copy of the space. */
    public void remove(String spaceKey) {
        Space likeness = space(spaceKey);
        events.publish(new SpaceContentWillRemoveEvent(space(spaceKey)));
        wiki.takeAll(spaceKey);
        events.publish(new SpaceWillRemoveEvent(space(spaceKey)));
        wiki.removeSpace(spaceKey);
        events.publish(new SpaceRemoveEvent(likeness));
    }

    private Space space(String key) {
        WikiSpace space = wiki.space(key).orElseThrow();
        return new HostSpace(space);
    }
}
