package dk.albertslund.innovation.search.confluence;

import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.network.Networks;
import dk.albertslund.innovation.network.PageParts;
import dk.albertslund.innovation.network.UnindexedNetworks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** A page that comes to show a part of a network has to say so of itself; a copy still says what its origin said. */
@Component
public final class ShownPageListener implements InitializingBean, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ShownPageListener.class);

    private final EventPublisher events;
    private final Networks networks;
    private final UnindexedNetworks unindexed;

    public ShownPageListener(@ComponentImport EventPublisher events, Networks networks, UnindexedNetworks unindexed) {
        this.events = events;
        this.networks = networks;
        this.unindexed = unindexed;
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
        mark(event.getPage());
    }

    @EventListener
    public void onPageChanged(PageUpdateEvent event) {
        mark(event.getPage());
    }

    @EventListener
    public void onPageMoved(PageMoveEvent event) {
        mark(event.getPage());
    }

    @EventListener
    public void onPageCopied(PageCopyEvent event) {
        mark(event.getDestination());
    }

    @EventListener
    public void onPageRestored(PageRestoreEvent event) {
        mark(event.getPage());
    }

    /** Confluence's own work must not fail because search is not told. */
    private void mark(Page page) {
        try {
            if (!PageParts.shownIn(page.getBodyAsString()).isEmpty()) {
                networks.inSpace(page.getSpaceKey()).ifPresent(network -> unindexed.mark(network.id()));
            }
        } catch (RuntimeException e) {
            LOG.warn("Search is not told of page {}", page.getId(), e);
        }
    }
}
