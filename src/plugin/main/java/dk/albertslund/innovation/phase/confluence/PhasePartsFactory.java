package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkPageUrls;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Creates the parts of a phase's page: strip of phases, form, moves and gate. */
@Component
public final class PhasePartsFactory {
    private final PhaseWorkViewFactory work;
    private final MoveViewFactory moves;
    private final GateViewFactory gates;
    private final PhaseStripFactory strips;
    private final NetworkPageUrls pages;

    public PhasePartsFactory(
            PhaseWorkViewFactory work,
            MoveViewFactory moves,
            GateViewFactory gates,
            PhaseStripFactory strips,
            NetworkPageUrls pages) {
        this.work = work;
        this.moves = moves;
        this.gates = gates;
        this.strips = strips;
        this.pages = pages;
    }

    /** As in {@link PhaseView}. */
    record Parts(
            PhaseStripView strip,
            PhaseWorkView work,
            List<MoveView> moves,
            List<GateView> gates,
            List<MoveView> ways) {}

    Parts of(Phase phase, MacroContext context, PhaseStatusView status) {
        boolean isElsewhere = context.network().position().phase() != phase;
        boolean isMovable = context.isEditable() && (isElsewhere || phase == Phase.CONTINUATION);
        PhaseWorkView written = work.of(phase, context);
        List<GateView> gate =
                isElsewhere ? List.of() : gates.of(context).stream().toList();
        boolean isFree = !isElsewhere && context.isEditable() && gate.isEmpty() && !isClosed(context);
        return new Parts(
                strips.of(context.network().position(), pages.forContext(context), Optional.of(phase)),
                written,
                isMovable ? List.of(moves.hither(phase, context, status.step())) : List.of(),
                gate,
                isFree ? moves.hence(context, written.criteria().missing()) : List.of());
    }

    private static boolean isClosed(MacroContext context) {
        return context.network().profile().status() == NetworkStatus.CLOSED;
    }
}
