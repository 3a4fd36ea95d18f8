package dk.albertslund.innovation.guard.wrong;

import com.atlassian.sal.api.UrlMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Violates the architecture rules, for testing them. */
public final class WrongManager {
    public final Object[] parts;

    public WrongManager(int one, int two, int three, int four, int five, int six) {
        parts = new Object[] {one, two, three, four, five, six};
    }

    public Class<?> confluenceOutsideItsLayer() {
        return UrlMode.class;
    }

    public String staticHostAccess() {
        return MacroUtils.context();
    }

    public Object[] timeWithoutAClock() {
        return new Object[] {
            Instant.now(), LocalDate.now(ZoneOffset.UTC), new Date(), System.currentTimeMillis(), Clock.systemUTC()
        };
    }

    public Object dayInSomeZone(Clock clock) {
        return clock.instant().atZone(ZoneOffset.UTC);
    }

    public Object[] timeFromAClock(Clock clock) {
        return new Object[] {Instant.now(clock), LocalDate.now(clock), new Date(clock.millis())};
    }
}
