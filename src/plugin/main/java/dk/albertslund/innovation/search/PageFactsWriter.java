package dk.albertslund.innovation.search;

import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.SummaryRepository;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the metadata of a network's pages as content properties, which makes Confluence index the pages again. */
@Component
public final class PageFactsWriter {
    private final SummaryRepository summaries;
    private final PageFactsService facts;
    private final PageProperties properties;

    public PageFactsWriter(SummaryRepository summaries, PageFactsService facts, PageProperties properties) {
        this.summaries = summaries;
        this.facts = facts;
        this.properties = properties;
    }

    /** @return ids of pages that neither founder nor leaders may edit */
    List<Long> write(Network network) {
        Optional<Summary> summary = summaries.findBySpace(network.spaceKey());
        return summary.stream()
                .flatMap(now -> facts.of(network, now).stream()
                        .filter(page -> writers(network, now)
                                .noneMatch(writer -> properties.write(
                                        page.id(), PageFacts.KEY, page.facts().json(), writer)))
                        .map(PageFactsService.Page::id))
                .toList();
    }

    /** User keys of those who can be expected to have edit permission. */
    private static Stream<String> writers(Network network, Summary summary) {
        return Stream.concat(Stream.of(network.founder()), summary.profile().leaders().stream())
                .distinct();
    }
}
