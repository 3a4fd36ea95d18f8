package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.form.sheet.SheetChange;
import dk.albertslund.innovation.form.sheet.SheetChangeListener;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.SummaryRepository;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseMoveListener;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseFormRegistry;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Updates the summary with the phases that have citizens, when the design or a phase's answer changes and when a new turn
 * begins. Of changes of two forms in the same moment one may be missed, until the next one or the nightly reconciliation.
 */
@Component
public final class CitizenSummaryListener implements SheetChangeListener, PhaseMoveListener {
    private final SummaryRepository summaries;
    private final InvolvementDesigns designs;
    private final PhaseFormRegistry phases;

    public CitizenSummaryListener(SummaryRepository summaries, InvolvementDesigns designs, PhaseFormRegistry phases) {
        this.summaries = summaries;
        this.designs = designs;
        this.phases = phases;
    }

    /** Listens to every kind, as each phase has its own. */
    @Override
    public String kind() {
        return "";
    }

    @Override
    public void onChange(SheetChange change) {
        String kind = change.sheet().kind();
        boolean isAnswer = phases.withKey(kind).isPresent() && change.touches(Set.of(PhaseForm.CITIZENS));
        if (isAnswer || kind.equals(InvolvementForm.KEY)) {
            int networkId = change.sheet().networkId();
            summaries.findByNetwork(networkId).ifPresent(summary -> update(summary, summary.position(), change.when()));
        }
    }

    @Override
    public void onMove(Network network, PhaseMove move) {
        if (move.from().turn() != move.to().turn()) {
            summaries.findByNetwork(network.id()).ifPresent(summary -> update(summary, move.to(), move.moved()));
        }
    }

    /** Writes only what is new, so that writers of the design do not wait for the network's one row. */
    private void update(Summary summary, PhasePosition position, Instant when) {
        Coverage coverage = designs.coverage(summary.networkId(), position.turn());
        Set<Phase> citizens =
                Arrays.stream(Phase.values()).filter(coverage::hasCitizens).collect(Collectors.toSet());
        if (!citizens.equals(summary.progress().citizens())) {
            summaries.setCitizens(summary.networkId(), citizens, when);
        }
    }
}
