package dk.albertslund.innovation.search;

import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.ReindexQueue;
import dk.albertslund.innovation.network.ReindexQueue.Request;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reindexes the pages of changed networks by updating their content property, which creates no page version and no
 * notification.
 */
@Component
public final class ReindexService {
    /** Any save's transaction ends sooner; see {@link dk.albertslund.innovation.network.ReindexQueue}. */
    private static final Duration LONGEST_SAVE = Duration.ofSeconds(40);

    /** Less than the minute between two runs of the job. */
    public static final Duration SETTLING = LONGEST_SAVE.plus(ReindexThrottle.COVERED);

    static final int BATCH = 100;
    private static final int MOST_TRIES = 5;

    private final ReindexQueue reindexQueue;
    private final PageFactsWriter pages;
    private final ReindexThrottle throttle;
    private final Clock clock;

    public ReindexService(ReindexQueue reindexQueue, PageFactsWriter pages, ReindexThrottle throttle, Clock clock) {
        this.reindexQueue = reindexQueue;
        this.pages = pages;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * @param networks number of networks reindexed
     * @param refused ids of pages that neither founder nor leaders may edit; retried some times, then again on the next
     *     change
     */
    public record Outcome(int networks, List<Long> refused) {}

    /**
     * Processes the queue until it is empty.
     *
     * @param isStopping polled between networks
     */
    public Outcome run(BooleanSupplier isStopping) {
        Instant settled = clock.instant().minus(SETTLING);
        List<Request> requests = reindexQueue.findAfter(0, settled, BATCH);
        int newest = requests.isEmpty() ? 0 : reindexQueue.newestId();
        int done = 0;
        List<Long> refused = new ArrayList<>();
        while (!requests.isEmpty()) {
            Map<Network, List<Request>> changed = requests.stream()
                    .collect(Collectors.groupingBy(Request::network, LinkedHashMap::new, Collectors.toList()));
            for (Map.Entry<Network, List<Request>> network : changed.entrySet()) {
                if (isStopping.getAsBoolean()) {
                    return new Outcome(done, refused);
                }
                refused.addAll(reindex(network.getKey(), network.getValue(), newest));
                done++;
            }
            int last = requests.get(requests.size() - 1).id();
            requests = last < newest ? reindexQueue.findAfter(last, settled, BATCH) : List.of();
        }
        return new Outcome(done, refused);
    }

    /**
     * Inserts the request for the second pass before removing the old ones: when interrupted, the network is reindexed
     * once too often rather than not at all.
     */
    private List<Long> reindex(Network network, List<Request> requests, int newest) {
        throttle.taken(network.id());
        List<Long> refused = pages.write(network);
        boolean isFirstLook = requests.stream().anyMatch(request -> !request.isSecondPass());
        int tries = refused.isEmpty()
                ? 0
                : 1 + requests.stream().mapToInt(Request::tries).max().orElse(0);
        if (isFirstLook || (tries > 0 && tries < MOST_TRIES)) {
            reindexQueue.requeue(network.id(), tries, clock.instant());
        }
        if (isFirstLook) {
            reindexQueue.remove(network.id(), newest);
        } else {
            reindexQueue.remove(requests);
        }
        return refused;
    }
}
