package dk.albertslund.innovation.guard.wrong;

import com.atlassian.event.api.EventPublisher;

/** Hears events and never stops. */
public final class Eavesdropper {
    public Eavesdropper(EventPublisher events) {
        events.register(this);
    }
}
