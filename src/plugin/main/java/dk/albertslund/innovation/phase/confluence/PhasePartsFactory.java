package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.page.confluence.MacroContext;
import java.util.List;
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

    /** As in {@link PhaseView}. */
    record Parts(PhaseWorkView work, List<MoveView> moves, List<GateView> gates, List<MoveView> ways) {}

    Parts of(Phase phase, MacroContext context, PhaseStatusView status) {
        boolean isElsewhere = context.network().position().phase() != phase;
        boolean isMovable = context.isEditable() && (isElsewhere || phase == Phase.CONTINUATION);
        PhaseWorkView written = work.of(phase, context);
        List<GateView> gate =
                isElsewhere ? List.of() : gates.of(context).stream().toList();
        boolean isFree = !isElsewhere && context.isEditable() && gate.isEmpty() && !isClosed(context);
        return new Parts(
                written,
                isMovable ? List.of(moves.hither(phase, context, status.step())) : List.of(),
                gate,
                isFree ? moves.hence(context, written.criteria().missing()) : List.of());
    }

    private static boolean isClosed(MacroContext context) {
        return context.network().profile().status() == NetworkStatus.CLOSED;
    }
}
