package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.phase.Phase;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What can be done on a phase's page: what is written there, and the way into the phase for those who may move. */
@Component
public final class PhaseParts {
    private final PhaseWorkViews work;
    private final MoveViews moves;

    public PhaseParts(PhaseWorkViews work, MoveViews moves) {
        this.work = work;
        this.moves = moves;
    }

    PhaseView.Parts of(Phase phase, Place place, HereWords.Here here) {
        boolean isElsewhere = place.network().standing().phase() != phase;
        boolean isMovable = place.isEditable() && (isElsewhere || phase == Phase.CONTINUATION);
        return new PhaseView.Parts(
                work.of(phase, place), isMovable ? Optional.of(moves.of(phase, place, here.step())) : Optional.empty());
    }
}
