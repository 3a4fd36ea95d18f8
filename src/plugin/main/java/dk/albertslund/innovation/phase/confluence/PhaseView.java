package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.page.confluence.MacroContext;
import java.util.List;

/**
 * One phase as the network sees it: what it is for, whether the network is in it, and the way into it.
 *
 * @param stage the phase in the model's four main steps
 * @param status where the network stands now
 * @param moves the way hither, for one who may move the network; else none
 * @param gates the way out, for one who may move a network whose type keeps gates; else none
 * @param ways on and back, for one who may move a network whose type keeps none
 */
public record PhaseView(
        Phase phase,
        MacroContext context,
        String title,
        String directionName,
        String directionText,
        String stage,
        PhaseStatusView status,
        GuidanceView guidance,
        PhaseWorkView work,
        List<MoveView> moves,
        List<GateView> gates,
        List<MoveView> ways) {
    public String key() {
        return phase.key();
    }

    public String spaceKey() {
        return context.network().spaceKey();
    }

    public boolean isTitled() {
        return !context.isCalled(title);
    }

    /** {@code opening} or {@code closing}. */
    public String direction() {
        return phase.direction().key();
    }

    public boolean isExport() {
        return context.isExport();
    }

    public boolean isCurrent() {
        return context.network().position().phase() == phase;
    }
}
