package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.page.confluence.MacroContext;
import java.util.List;

/**
 * The page of one phase: guidance, form, and moves.
 *
 * @param stage the model's main step of the phase
 * @param status the network's current position
 * @param moves the move to this phase, for editors on the page of another phase; else empty
 * @param gates the gate of the current phase, for editors of a network with enforced gates; else empty
 * @param ways moves to the next and to earlier phases, for editors of a network without enforced gates; else empty
 */
public record PhaseView(
        Phase phase,
        MacroContext context,
        String title,
        String directionName,
        String directionText,
        String stage,
        PhaseStatusView status,
        PhaseStripView strip,
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

    public boolean isExport() {
        return context.isExport();
    }

    /** URL of the page of the phase that the network is in; empty without one. */
    public String currentUrl() {
        return strip.phases().stream()
                .filter(PhaseStepView::isCurrent)
                .map(PhaseStepView::url)
                .findFirst()
                .orElse("");
    }

    public boolean isCurrent() {
        return context.network().position().phase() == phase;
    }
}
