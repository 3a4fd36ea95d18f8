package dk.albertslund.innovation.maintenance;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.PhaseTimes;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.SummaryRepository;
import dk.albertslund.innovation.phase.PhaseHistory;
import dk.albertslund.innovation.phase.PhaseMoveService;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Compares the summaries with the forms and moves that they are derived from. */
@Component
public final class SummaryReconciler {
    private final SummaryRepository summaries;
    private final FormKindRegistry kinds;
    private final FormService forms;
    private final PhaseMoveService moveService;
    private final Transactions transactions;

    public SummaryReconciler(
            SummaryRepository summaries,
            FormKindRegistry kinds,
            FormService forms,
            PhaseMoveService moveService,
            Transactions transactions) {
        this.summaries = summaries;
        this.kinds = kinds;
        this.forms = forms;
        this.moveService = moveService;
        this.transactions = transactions;
    }

    /** @return the number of summaries that were corrected */
    int reconcile(List<Network> networks, BooleanSupplier isStopped) {
        int corrected = 0;
        for (Network network : networks) {
            if (isStopped.getAsBoolean()) {
                return corrected;
            }
            corrected += reconcile(network) ? 1 : 0;
        }
        return corrected;
    }

    /**
     * Rebuilds with the time of the last activity, so that a reconciliation does not count as activity. One transaction
     * per form: whoever holds the lock on the summary must not wait for a sheet.
     */
    private boolean reconcile(Network network) {
        Optional<Summary> before = summaries.findBySpace(network.spaceKey());
        if (before.isEmpty()) {
            transactions.run(() -> summaries.add(Summary.ofNew(network)));
        }
        Summary now = before.orElseGet(() -> Summary.ofNew(network));
        kinds.all().forEach(kind -> forms.rebuildProjections(kind, network.id(), now.lastActivity()));
        PhaseHistory history = moveService.of(network.id());
        PhasePosition position = history.position();
        PhaseTimes times = history.times(network);
        if (!position.equals(now.position()) || !times.equals(now.progress().times())) {
            transactions.run(() -> summaries.setPosition(network.id(), position, times, now.lastActivity()));
        }
        return !before.equals(summaries.findBySpace(network.spaceKey()));
    }
}
