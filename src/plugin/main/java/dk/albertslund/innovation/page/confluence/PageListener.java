package dk.albertslund.innovation.page.confluence;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.ConfluenceEventListener;
import dk.albertslund.innovation.common.confluence.PageReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Listens to Confluence's page events. They are delivered in the user's thread and transaction, so failures are logged
 * and never propagated; the nightly reconciliation corrects what was missed.
 */
@Component
public final class PageListener extends ConfluenceEventListener {
    private static final Logger LOG = LoggerFactory.getLogger(PageListener.class);

    private final PageRegistry registry;
    private final PageCopyHandler copyHandler;

    public PageListener(@ComponentImport EventPublisher events, PageRegistry registry, PageCopyHandler copyHandler) {
        super(events);
        this.registry = registry;
        this.copyHandler = copyHandler;
    }

    @EventListener
    public void onPageCreated(PageCreateEvent event) {
        handle(event, registry::register);
    }

    @EventListener
    public void onPageUpdated(PageUpdateEvent event) {
        handle(event, registry::register);
    }

    /**
     * Events without a method of their own are matched by class name: a method with a parameter type that Confluence
     * lacks would make the whole listener fail to load. A trashed page is unregistered, so that links lead to the next
     * page with the same part.
     */
    @EventListener
    public void onContent(ContentEvent event) {
        switch (event.getClass().getSimpleName()) {
            case "PageRestoreEvent":
                handle(event, registry::register);
                break;
            case "PageTrashedEvent":
                handle(event, registry::unregister);
                break;
            case "PageRemoveEvent":
                handle(event, this::purged);
                break;
            default:
            // handled by a method of its own, or not relevant
        }
    }

    private void purged(Page page) {
        registry.unregister(page);
        copyHandler.onPagePurged(page);
    }

    @EventListener
    public void onPageCopied(PageCopyEvent event) {
        handle(event, page -> {
            registry.register(page);
            copyHandler.onPageCopied(event.getOrigin(), page);
        });
    }

    /** One event for a whole tree. A move within the space changes nothing, as page ids stay. */
    @EventListener
    public void onPageMoved(PageMoveEvent event) {
        handle(event, root -> {
            String spaceKey = PageReader.spaceKey(root);
            if (event.getOldSpace() == null || !event.getOldSpace().getKey().equals(spaceKey)) {
                registry.registerAll(spaceKey, tree(root, event).values());
            }
        });
    }

    /** Confluence may pass no list for a page that moved alone. */
    private static Map<Long, Page> tree(Page root, PageMoveEvent event) {
        Map<Long, Page> tree = new LinkedHashMap<>();
        tree.put(root.getId(), root);
        if (event.getMovedPageList() != null) {
            event.getMovedPageList().forEach(page -> tree.put(page.getId(), page));
        }
        return tree;
    }

    private static void handle(ContentEvent event, Consumer<Page> action) {
        try {
            if (event.getContent() instanceof Page) {
                action.accept((Page) event.getContent());
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Page event listener failed on {}", event.getClass().getSimpleName(), e);
        }
    }
}
