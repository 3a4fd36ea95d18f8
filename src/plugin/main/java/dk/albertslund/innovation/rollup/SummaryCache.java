package dk.albertslund.innovation.rollup;

import dk.albertslund.innovation.network.StoredSummary;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.SummaryRepository;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The summaries of all networks as this node has read them. Every view asks the database for those that were written since,
 * and how many there are, so that none is older than the view: two statements at any number of networks, and as many rows as
 * were written lately.
 *
 * <p>Not to be asked inside a transaction that writes summaries: what is rolled back would be kept.
 */
@Component
public final class SummaryCache {
    /**
     * How far back each view looks before the newest row that it knows: a transaction may be committed that much later than
     * it wrote, and the clocks of two nodes may differ that much.
     */
    static final Duration OVERLAP = Duration.ofMinutes(5);

    private final SummaryRepository summaries;
    private volatile Known known = Known.NOTHING;

    public SummaryCache(SummaryRepository summaries) {
        this.summaries = summaries;
    }

    /** All networks except those for practice, in the order of their names by the Danish alphabet. */
    public List<Summary> findAll() {
        Known before = known;
        Known now = before.with(summaries.findWrittenSince(before.lookFrom()));
        if (now.rows.size() != summaries.count()) {
            now = Known.NOTHING.with(summaries.findWrittenSince(Instant.EPOCH));
        }
        known = now;
        return now.byName;
    }

    /**
     * What was read until now; never altered, as several threads read it.
     *
     * @param rows by network
     * @param byName without practice networks
     * @param newest when the last of them was written
     */
    private record Known(Map<Integer, Summary> rows, List<Summary> byName, Instant newest) {
        private static final Known NOTHING = new Known(Map.of(), List.of(), Instant.EPOCH);

        private Instant lookFrom() {
            return rows.isEmpty() || newest.equals(Instant.EPOCH) ? Instant.EPOCH : newest.minus(OVERLAP);
        }

        private Known with(Collection<StoredSummary> read) {
            Instant last = read.stream()
                    .map(StoredSummary::written)
                    .reduce(newest, (one, other) -> one.isAfter(other) ? one : other);
            List<Summary> altered = read.stream()
                    .map(StoredSummary::summary)
                    .filter(summary -> !summary.equals(rows.get(summary.networkId())))
                    .toList();
            if (altered.isEmpty()) {
                return new Known(rows, byName, last);
            }
            Map<Integer, Summary> all = new HashMap<>(rows);
            altered.forEach(summary -> all.put(summary.networkId(), summary));
            return new Known(all, sorted(all.values()), last);
        }

        private static List<Summary> sorted(Collection<Summary> all) {
            return all.stream()
                    .filter(summary -> !summary.isPractice())
                    .map(summary -> new NamedSummary(
                            DanishCollation.sortKey(summary.profile().title()), summary))
                    .sorted()
                    .map(NamedSummary::summary)
                    .toList();
        }
    }

    private record NamedSummary(DanishCollation.SortKey name, Summary summary) implements Comparable<NamedSummary> {
        @Override
        public int compareTo(NamedSummary other) {
            int order = name.compareTo(other.name);
            return order == 0 ? Integer.compare(summary.networkId(), other.summary.networkId()) : order;
        }
    }
}
