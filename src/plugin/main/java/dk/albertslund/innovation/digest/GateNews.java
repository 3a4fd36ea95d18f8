package dk.albertslund.innovation.digest;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.phase.PhaseExitCriteria;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The decision at the end of a phase that waits: its criteria are met, and reference leaders are asked. */
@Component
final class GateNews implements NewsSource {
    private final PhaseExitCriteria criteria;

    GateNews(PhaseExitCriteria criteria) {
        this.criteria = criteria;
    }

    @Override
    public Stream<NewsItem> find(NetworkForms network, Period period) {
        Summary summary = network.summary();
        Phase phase = summary.position().phase();
        boolean isAsked = summary.profile().status() == NetworkStatus.ACTIVE
                && phase != Phase.CONTINUATION
                && criteria.hasGates(summary)
                && criteria.missing(summary, phase).isEmpty();
        return isAsked
                ? Stream.of(new NewsItem(
                        NewsItemKind.GATE_WAITS,
                        phase.key(),
                        "",
                        "phase-" + phase.key(),
                        "",
                        Set.copyOf(summary.profile().referenceLeaders())))
                : Stream.empty();
    }
}
