package dk.albertslund.innovation.search;

import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.Summaries;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.UnindexedNetworks;
import dk.albertslund.innovation.network.UnindexedNetworks.Mark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells search of what has changed, some networks at a time: writes on every page of a changed network what it says of
 * itself, which makes Confluence index the page. No version of the page is made and nobody is notified.
 */
@Component
public final class PageIndexing {
    static final int BATCH = 100;
    private static final int MOST_TRIES = 5;

    private final UnindexedNetworks unindexed;
    private final Summaries summaries;
    private final FactsOfPages facts;
    private final PageProperties properties;

    public PageIndexing(
            UnindexedNetworks unindexed, Summaries summaries, FactsOfPages facts, PageProperties properties) {
        this.unindexed = unindexed;
        this.summaries = summaries;
        this.facts = facts;
        this.properties = properties;
    }

    /**
     * @param networks how many networks were told of
     * @param refused pages on which nobody who leads the network could write; they are tried some times more, then at the
     *     next change
     */
    public record Outcome(int networks, List<Long> refused) {}

    /** @param isStopping asked between two networks */
    public Outcome run(BooleanSupplier isStopping) {
        Map<Network, List<Mark>> changed =
                unindexed.oldest(BATCH).stream().collect(Collectors.groupingBy(Mark::network));
        int done = 0;
        Stream.Builder<Long> refused = Stream.builder();
        for (Map.Entry<Network, List<Mark>> entry : changed.entrySet()) {
            if (isStopping.getAsBoolean()) {
                break;
            }
            List<Long> pages = refusedPages(entry.getKey());
            int tries =
                    1 + entry.getValue().stream().mapToInt(Mark::tries).max().orElse(0);
            if (!pages.isEmpty() && tries < MOST_TRIES) {
                unindexed.markAgain(entry.getKey().id(), tries);
            }
            pages.forEach(refused);
            unindexed.remove(entry.getValue());
            done++;
        }
        return new Outcome(done, refused.build().toList());
    }

    private List<Long> refusedPages(Network network) {
        Optional<Summary> summary = summaries.inSpace(network.spaceKey());
        return summary.stream()
                .flatMap(now -> facts.of(network, now).stream()
                        .filter(page -> writers(network, now)
                                .noneMatch(writer -> properties.write(
                                        page.id(), PageFacts.KEY, page.facts().json(), writer)))
                        .map(FactsOfPages.Page::id))
                .toList();
    }

    /** Those who can be expected to have leave to write on the network's pages. */
    private static Stream<String> writers(Network network, Summary summary) {
        return Stream.concat(Stream.of(network.founder()), summary.profile().leaders().stream())
                .distinct();
    }
}
