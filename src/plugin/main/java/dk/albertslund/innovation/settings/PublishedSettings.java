package dk.albertslund.innovation.settings;

import dk.albertslund.innovation.common.RequestCache;
import org.springframework.stereotype.Component;

/**
 * The settings that count now. Read once for each macro and request, so that what is published shows at once
 * everywhere.
 */
@Component
public final class PublishedSettings {
    private final PublicationRepository publications;
    private final RequestCache cache;

    public PublishedSettings(PublicationRepository publications, RequestCache cache) {
        this.publications = publications;
        this.cache = cache;
    }

    public Settings current() {
        return latest().settings();
    }

    Publication latest() {
        return cache.get(PublishedSettings.class, publications::latest);
    }

    /** Something was published meanwhile. */
    void evict() {
        cache.evict(PublishedSettings.class);
    }
}
