package dk.albertslund.innovation.common.confluence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * System clock in the server's time zone, truncated to milliseconds, the precision that all supported databases store.
 */
@Component
public final class SystemClock extends Clock {
    private final Clock clock;

    public SystemClock() {
        this(Clock.systemDefaultZone());
    }

    private SystemClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SystemClock(clock.withZone(zone));
    }

    @Override
    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
