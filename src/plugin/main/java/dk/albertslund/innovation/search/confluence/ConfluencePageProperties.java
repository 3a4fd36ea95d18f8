package dk.albertslund.innovation.search.confluence;

import dk.albertslund.innovation.common.confluence.OptionalServices;
import dk.albertslund.innovation.common.confluence.UserImpersonation;
import dk.albertslund.innovation.search.PageProperties;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Content properties through Confluence's API. */
@Component
public final class ConfluencePageProperties implements PageProperties {
    public static final String SERVICE = "com.atlassian.confluence.api.service.content.ContentPropertyService";
    private static final Logger LOG = LoggerFactory.getLogger(ConfluencePageProperties.class);

    private final OptionalServices services;
    private final UserImpersonation impersonation;

    public ConfluencePageProperties(OptionalServices services, UserImpersonation impersonation) {
        this.services = services;
        this.impersonation = impersonation;
    }

    @Override
    public boolean isAvailable() {
        return service().isPresent();
    }

    private Optional<ContentPropertyAdapter> service() {
        return services.find(SERVICE, ContentPropertyAdapter::new);
    }

    @Override
    public Optional<String> read(long pageId, String key) {
        try {
            return service().flatMap(properties -> properties.read(pageId, key));
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Reading content property {} of page {} failed", key, pageId, e);
            return Optional.empty();
        }
    }

    /** Confluence reports failures by many exception types; the log has the details. */
    @Override
    public boolean write(long pageId, String key, String json, String userKey) {
        try {
            return impersonation.runAs(userKey, () -> write(pageId, key, json)).orElse(false);
        } catch (RuntimeException e) {
            LOG.debug("{} did not get to write {} on page {}", userKey, key, pageId, e);
            return false;
        }
    }

    private boolean write(long pageId, String key, String json) {
        Optional<ContentPropertyAdapter> properties = service();
        properties.ifPresent(there -> there.write(pageId, key, json));
        return properties.isPresent();
    }
}
