package dk.albertslund.innovation.settings;

import dk.albertslund.innovation.common.Glance;
import org.springframework.stereotype.Component;

/** The settings that count now. Read once for each macro and request, so that what is published shows at once everywhere. */
@Component
public final class PublishedSettings {
    private final Publications publications;
    private final Glance glance;

    public PublishedSettings(Publications publications, Glance glance) {
        this.publications = publications;
        this.glance = glance;
    }

    public Settings now() {
        return latest().settings();
    }

    Publication latest() {
        return glance.once(PublishedSettings.class, publications::latest);
    }

    /** Something was published meanwhile. */
    void readAnew() {
        glance.forget(PublishedSettings.class);
    }
}
