package dk.albertslund.innovation.settings;

import dk.albertslund.innovation.common.RequestCache;
import org.springframework.stereotype.Component;

/**
 * The settings that apply, cached per macro or request, so that a publication takes effect immediately on all nodes.
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

    /** Call after publishing. */
    void evict() {
        cache.evict(PublishedSettings.class);
    }
}
