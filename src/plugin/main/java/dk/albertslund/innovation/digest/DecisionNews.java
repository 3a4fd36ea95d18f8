package dk.albertslund.innovation.digest;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.phase.form.PhaseFormRegistry;
import dk.albertslund.innovation.prioritising.PrioritisingForm;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was written as a decision: in the exercise Prioritisation, and at the end of phases. */
@Component
final class DecisionNews implements NewsSource {
    private static final String DECISION = "decision";

    private final PhaseFormRegistry phases;

    DecisionNews(PhaseFormRegistry phases) {
        this.phases = phases;
    }

    @Override
    public Stream<NewsItem> find(NetworkForms network, Period period) {
        Stream<NewsItem> ofPhases = Arrays.stream(Phase.values())
                .flatMap(phase -> of(network, period, phases.of(phase).key(), "phase-" + phase.key()));
        return Stream.concat(of(network, period, PrioritisingForm.KEY, PrioritisingForm.PART), ofPhases);
    }

    private static Stream<NewsItem> of(NetworkForms network, Period period, String kind, String part) {
        return network.visible(kind)
                .flatMap(state -> state.sheet().cell(DECISION).stream())
                .filter(cell -> !cell.value().isBlank() && period.contains(cell.saved()))
                .map(cell -> NewsItem.of(
                        NewsItemKind.DECIDED,
                        cell.value().strip().lines().findFirst().orElse(""),
                        part));
    }
}
