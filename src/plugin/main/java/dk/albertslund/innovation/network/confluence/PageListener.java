package dk.albertslund.innovation.network.confluence;

import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Hears what happens to pages. Confluence tells in the thread and the transaction of the person who does it, so nothing
 * here may stop them: what goes wrong is logged, and the nightly check mends it.
 */
@Component
public final class PageListener implements InitializingBean, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(PageListener.class);

    private final EventPublisher events;
    private final PageMemory memory;
    private final PageCopies copies;

    public PageListener(@ComponentImport EventPublisher events, PageMemory memory, PageCopies copies) {
        this.events = events;
        this.memory = memory;
        this.copies = copies;
    }

    @Override
    public void afterPropertiesSet() {
        events.register(this);
    }

    @Override
    public void destroy() {
        events.unregister(this);
    }

    @EventListener
    public void onPageMade(PageCreateEvent event) {
        quietly(event, memory::reads);
    }

    @EventListener
    public void onPageChanged(PageUpdateEvent event) {
        quietly(event, memory::reads);
    }

    @EventListener
    public void onPageRestored(PageRestoreEvent event) {
        quietly(event, memory::reads);
    }

    @EventListener
    public void onPageCopied(PageCopyEvent event) {
        quietly(event, page -> {
            memory.reads(page);
            copies.follow(event.getOrigin(), page);
        });
    }

    /** Links lead to the next page that shows the same. */
    @EventListener
    public void onPageTrashed(PageTrashedEvent event) {
        quietly(event, memory::forget);
    }

    @EventListener
    public void onPagePurged(PageRemoveEvent event) {
        quietly(event, page -> {
            memory.forget(page);
            copies.forget(page);
        });
    }

    /** One event tells of a whole tree. Within a space nothing changes: pages keep their ids. */
    @EventListener
    public void onPageMoved(PageMoveEvent event) {
        quietly(event, root -> {
            String spaceKey = root.getSpaceKey();
            if (event.getOldSpace() == null || !event.getOldSpace().getKey().equals(spaceKey)) {
                memory.stands(spaceKey, tree(event).values());
            }
        });
    }

    /** Confluence may give no list for a page that moved alone. */
    private static Map<Long, Page> tree(PageMoveEvent event) {
        Map<Long, Page> tree = new LinkedHashMap<>();
        tree.put(event.getPage().getId(), event.getPage());
        if (event.getMovedPageList() != null) {
            event.getMovedPageList().forEach(page -> tree.put(page.getId(), page));
        }
        return tree;
    }

    private static void quietly(PageEvent event, Consumer<Page> action) {
        try {
            action.accept(event.getPage());
        } catch (RuntimeException e) {
            LOG.error("Could not follow {}", event.getClass().getSimpleName(), e);
        }
    }
}
