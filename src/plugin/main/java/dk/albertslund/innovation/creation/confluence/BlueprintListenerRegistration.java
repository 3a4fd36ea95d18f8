package dk.albertslund.innovation.creation.confluence;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.OptionalServices;
import dk.albertslund.innovation.creation.NetworkCreationService;
import dk.albertslund.innovation.creation.SampleContent;
import dk.albertslund.innovation.participants.confluence.NewSpacePermissions;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Registers the listener where Confluence's blueprint plugin is installed. Without it no networks can be created, and
 * existing ones work.
 */
@Component
public final class BlueprintListenerRegistration implements InitializingBean, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(BlueprintListenerRegistration.class);
    public static final String EVENT =
            "com.atlassian.confluence.plugins.createcontent.api.events.SpaceBlueprintCreateEvent";

    private final EventPublisher events;
    private final NetworkCreationService creationService;
    private final List<SampleContent> practices;
    private final NewSpacePermissions spacePermissions;
    private Object listener;

    public BlueprintListenerRegistration(
            @ComponentImport EventPublisher events,
            NetworkCreationService creationService,
            List<SampleContent> practices,
            NewSpacePermissions spacePermissions) {
        this.events = events;
        this.creationService = creationService;
        this.practices = practices;
        this.spacePermissions = spacePermissions;
    }

    /** The listener is created here and is not a bean, as Spring could not introspect its class without the event's. */
    @Override
    public void afterPropertiesSet() {
        if (!OptionalServices.isAvailable(EVENT)) {
            LOG.warn(
                    "No new networks can be created: {} is missing. Enable the blueprint plugin and restart Confluence",
                    EVENT);
            return;
        }
        listener = new BlueprintListener(creationService, practices, spacePermissions);
        events.register(listener);
    }

    @Override
    public void destroy() {
        if (listener != null) {
            events.unregister(listener);
        }
    }
}
