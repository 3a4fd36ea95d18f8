package dk.albertslund.innovation.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Which networks this node has lately requested to reindex. For a moment after a committed request no other one is needed:
 * that request's second pass comes after those changes are committed, too.
 */
@Component
public final class ReindexThrottle {
    /** Part of {@link ReindexService#SETTLING}. */
    static final Duration COVERED = Duration.ofSeconds(15);

    private final Map<Integer, Instant> requested = new ConcurrentHashMap<>();

    /** Whether a request covers a change; a clock that was set back covers nothing. */
    boolean isCovered(int networkId, Instant change) {
        Instant last = requested.get(networkId);
        return last != null && !change.isBefore(last) && change.isBefore(last.plus(COVERED));
    }

    void requested(int networkId, Instant change) {
        requested.put(networkId, change);
    }

    /** The request is being carried out: a later change is worth a request of its own. */
    void taken(int networkId) {
        requested.remove(networkId);
    }
}
