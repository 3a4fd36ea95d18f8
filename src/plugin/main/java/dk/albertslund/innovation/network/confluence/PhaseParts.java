package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.phase.Phase;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What can be done on a phase's page: what is written there, the way into the phase, and the gate out of it. */
@Component
public final class PhaseParts {
    private final PhaseWorkViews work;
    private final MoveViews moves;
    private final GateViews gates;

    public PhaseParts(PhaseWorkViews work, MoveViews moves, GateViews gates) {
        this.gates = gates;
        this.work = work;
        this.moves = moves;
    }

    PhaseView.Parts of(Phase phase, Place place, HereWords.Here here) {
        boolean isElsewhere = place.network().standing().phase() != phase;
        boolean isMovable = place.isEditable() && (isElsewhere || phase == Phase.CONTINUATION);
        PhaseWorkView written = work.of(phase, place);
        Optional<GateView> gate = isElsewhere ? Optional.empty() : gates.of(place);
        boolean isFree = !isElsewhere && place.isEditable() && gate.isEmpty() && !isClosed(place);
        return new PhaseView.Parts(
                written,
                isMovable ? Optional.of(moves.hither(phase, place, here.step())) : Optional.empty(),
                gate,
                isFree ? moves.hence(place, written.missing()) : List.of());
    }

    private static boolean isClosed(Place place) {
        return place.network().profile().status() == NetworkStatus.CLOSED;
    }
}
