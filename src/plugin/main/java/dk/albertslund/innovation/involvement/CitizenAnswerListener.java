package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.form.sheet.SheetChange;
import dk.albertslund.innovation.form.sheet.SheetChangeListener;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseMoveListener;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseFormRegistry;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Updates the summary when a phase's answer about citizens changes, and when a turn begins, which has answers of its own. */
@Component
public final class CitizenAnswerListener implements SheetChangeListener, PhaseMoveListener {
    private final CitizenSummary citizens;
    private final PhaseFormRegistry phases;

    public CitizenAnswerListener(CitizenSummary citizens, PhaseFormRegistry phases) {
        this.citizens = citizens;
        this.phases = phases;
    }

    /** Listens to every kind, as each phase has its own. */
    @Override
    public String kind() {
        return "";
    }

    @Override
    public void onChange(SheetChange change) {
        if (change.touches(Set.of(PhaseForm.CITIZENS))
                && phases.withKey(change.sheet().kind()).isPresent()) {
            citizens.update(change.sheet().networkId(), change.when());
        }
    }

    @Override
    public void onMove(Network network, PhaseMove move) {
        if (move.from().turn() != move.to().turn()) {
            citizens.update(network.id(), move.to().turn(), move.moved());
        }
    }
}
