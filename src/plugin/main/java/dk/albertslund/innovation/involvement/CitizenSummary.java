package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.SummaryRepository;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Updates the summary with the phases that have citizens. Of changes of two forms in the same moment one may be missed, until the
 * next one or the nightly reconciliation.
 */
@Component
public final class CitizenSummary {
    private final SummaryRepository summaries;
    private final InvolvementDesigns designs;

    public CitizenSummary(SummaryRepository summaries, InvolvementDesigns designs) {
        this.summaries = summaries;
        this.designs = designs;
    }

    void update(int networkId, Instant when) {
        summaries
                .findByNetwork(networkId)
                .ifPresent(summary -> update(summary, summary.position().turn(), when));
    }

    /** In a turn that has just begun. */
    void update(int networkId, int turn, Instant when) {
        summaries.findByNetwork(networkId).ifPresent(summary -> update(summary, turn, when));
    }

    /** Writes only what is new, so that writers of the design do not wait for the network's one row. */
    private void update(Summary summary, int turn, Instant when) {
        Coverage coverage = designs.coverage(summary.networkId(), turn);
        Set<Phase> citizens =
                Arrays.stream(Phase.values()).filter(coverage::hasCitizens).collect(Collectors.toSet());
        if (!citizens.equals(summary.progress().citizens())) {
            summaries.setCitizens(summary.networkId(), citizens, when);
        }
    }
}
