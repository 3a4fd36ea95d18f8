package dk.albertslund.innovation.form.confluence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In which sheets this node met other writers lately. Only a hint for what to read: the unique key of the changes
 * decides.
 */
final class RecentConflicts {
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int MOST = 1_000;

    private final Clock clock;
    private final Map<Integer, Instant> met = new ConcurrentHashMap<>();

    RecentConflicts(Clock clock) {
        this.clock = clock;
    }

    void add(int sheetId) {
        Instant now = clock.instant();
        if (met.size() >= MOST) {
            met.values().removeIf(when -> !isRecent(when, now));
        }
        met.put(sheetId, now);
    }

    boolean has(int sheetId) {
        Instant when = met.get(sheetId);
        return when != null && isRecent(when, clock.instant());
    }

    private static boolean isRecent(Instant when, Instant now) {
        return now.isBefore(when.plus(KEPT));
    }
}
