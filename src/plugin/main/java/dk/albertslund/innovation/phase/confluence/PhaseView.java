package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.page.confluence.MacroContext;
import java.util.List;
import java.util.Optional;

/** One phase as the network sees it: what it is for, whether the network is in it, and the way into it. */
public final class PhaseView {
    private final Phase phase;
    private final MacroContext context;
    private final Words words;
    private final GuidanceView guidance;
    private final Parts parts;

    PhaseView(Phase phase, MacroContext context, Words words, GuidanceView guidance, Parts parts) {
        this.phase = phase;
        this.context = context;
        this.words = words;
        this.guidance = guidance;
        this.parts = parts;
    }

    /**
     * The phase in words.
     *
     * @param here where the network stands now
     */
    record Words(String title, String direction, String directionText, String stage, PhaseStatusFormatter.Here here) {}

    /**
     * What can be done on the page.
     *
     * @param move the way hither, for one who may move the network
     * @param gate the way out, for one who may move a network whose type keeps gates
     * @param ways on and back, for one who may move a network whose type keeps none
     */
    record Parts(PhaseWorkView work, Optional<MoveView> move, Optional<GateView> gate, List<MoveView> ways) {}

    public String getKey() {
        return phase.key();
    }

    public String getSpaceKey() {
        return context.network().spaceKey();
    }

    public String getTitle() {
        return words.title();
    }

    public boolean isTitled() {
        return !context.isCalled(getTitle());
    }

    /** {@code opening} or {@code closing}. */
    public String getDirection() {
        return phase.direction().key();
    }

    public String getDirectionName() {
        return words.direction();
    }

    public String getDirectionText() {
        return words.directionText();
    }

    /** The phase in the model's four main steps, in words. */
    public String getStage() {
        return words.stage();
    }

    public String getStanding() {
        return words.here().position();
    }

    public PhaseWorkView getWork() {
        return parts.work();
    }

    public GuidanceView getGuidance() {
        return guidance;
    }

    public boolean isPaper() {
        return context.isExport();
    }

    public boolean isCurrent() {
        return context.network().position().phase() == phase;
    }

    /** The move hither that the reader may take back, in a sentence; empty when there is none. */
    public String getUndo() {
        return words.here().undo();
    }

    /** Why the network was stopped here, in a sentence; empty while it has not been. */
    public String getStopped() {
        return words.here().stopped();
    }

    public boolean isGated() {
        return parts.gate().isPresent();
    }

    /** Only where {@link #isGated()}. */
    public GateView getGate() {
        return parts.gate().orElse(null);
    }

    /** On and back from the phase where the network is, for one who may move it. */
    public List<MoveView> getWays() {
        return parts.ways();
    }

    /** Whether the reader may bring the network here. */
    public boolean isMovable() {
        return parts.move().isPresent();
    }

    /** Only where {@link #isMovable()}. */
    public MoveView getMove() {
        return parts.move().orElse(null);
    }
}
