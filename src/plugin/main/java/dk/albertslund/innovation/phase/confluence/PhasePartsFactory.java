package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.page.confluence.MacroContext;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Creates the parts of a phase's page: form, moves and gate. */
@Component
public final class PhasePartsFactory {
    private final PhaseWorkViewFactory work;
    private final MoveViewFactory moves;
    private final GateViewFactory gates;

    public PhasePartsFactory(PhaseWorkViewFactory work, MoveViewFactory moves, GateViewFactory gates) {
        this.gates = gates;
        this.work = work;
        this.moves = moves;
    }

    PhaseView.Parts of(Phase phase, MacroContext context, PhaseStatusFormatter.Here here) {
        boolean isElsewhere = context.network().position().phase() != phase;
        boolean isMovable = context.isEditable() && (isElsewhere || phase == Phase.CONTINUATION);
        PhaseWorkView written = work.of(phase, context);
        Optional<GateView> gate = isElsewhere ? Optional.empty() : gates.of(context);
        boolean isFree = !isElsewhere && context.isEditable() && gate.isEmpty() && !isClosed(context);
        return new PhaseView.Parts(
                written,
                isMovable ? Optional.of(moves.hither(phase, context, here.step())) : Optional.empty(),
                gate,
                isFree ? moves.hence(context, written.missing()) : List.of());
    }

    private static boolean isClosed(MacroContext context) {
        return context.network().profile().status() == NetworkStatus.CLOSED;
    }
}
