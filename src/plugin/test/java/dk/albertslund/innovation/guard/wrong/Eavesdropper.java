package dk.albertslund.innovation.guard.wrong;

import com.atlassian.event.api.EventPublisher;

/** A listener that never unregisters. */
public final class Eavesdropper {
    public Eavesdropper(EventPublisher events) {
        events.register(this);
    }
}
