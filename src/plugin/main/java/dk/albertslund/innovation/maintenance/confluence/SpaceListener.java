package dk.albertslund.innovation.maintenance.confluence;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.ConfluenceEventListener;
import dk.albertslund.innovation.maintenance.NetworkDeletionService;
import dk.albertslund.innovation.network.NetworkRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Deletes a network's data when its space is removed. Failures are logged and never propagated. */
@Component
public final class SpaceListener extends ConfluenceEventListener {
    private static final Logger LOG = LoggerFactory.getLogger(SpaceListener.class);

    private final NetworkRepository networks;
    private final NetworkDeletionService deletionService;

    public SpaceListener(
            @ComponentImport EventPublisher events,
            NetworkRepository networks,
            NetworkDeletionService deletionService) {
        super(events);
        this.networks = networks;
        this.deletionService = deletionService;
    }

    /** Confluence sends no events for the pages of a removed space. */
    @EventListener
    public void onSpaceRemoved(SpaceRemoveEvent event) {
        String spaceKey = event.getSpace().getKey();
        try {
            networks.findBySpace(spaceKey).ifPresent(deletionService::remove);
        } catch (RuntimeException e) {
            LOG.error("Deleting the network of removed space {} failed", spaceKey, e);
        }
    }
}
