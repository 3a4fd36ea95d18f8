package dk.albertslund.innovation.network.confluence;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.network.Leaving;
import dk.albertslund.innovation.network.Networks;
import dk.albertslund.innovation.network.PageParts;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Remembers which page shows which part of a network, and forgets a network whose space is gone. */
@Component
public final class PageListener implements InitializingBean, DisposableBean {
    private final EventPublisher events;
    private final Networks networks;
    private final Leaving leaving;

    public PageListener(@ComponentImport EventPublisher events, Networks networks, Leaving leaving) {
        this.events = events;
        this.networks = networks;
        this.leaving = leaving;
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
        Page page = event.getPage();
        var parts = PageParts.shownIn(page.getBodyAsString());
        if (!parts.isEmpty()) {
            networks.inSpace(page.getSpaceKey())
                    .ifPresent(network -> parts.forEach(part -> networks.rememberPage(network, part, page.getId())));
        }
    }

    /** Confluence tells nothing about the pages of a space that is removed; all of the network goes at once. */
    @EventListener
    public void onSpaceGone(SpaceRemoveEvent event) {
        networks.inSpace(event.getSpace().getKey()).ifPresent(leaving::remove);
    }
}
