package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import java.time.Instant;
import java.util.List;

/**
 * One step of a network's course, kept for ever. Going back is part of the model: it opens a new turn of the spiral and
 * asks for one line of reason, as does passing over a phase or going on while something is missing.
 *
 * @param unmet the criteria that were not met when the network went on all the same, by key
 * @param moved when it was written down
 * @param isUndo whether it takes the move before it back
 */
public record PhaseMove(
        PhasePosition from,
        PhasePosition to,
        MoveDetails details,
        List<String> unmet,
        String author,
        Instant moved,
        boolean isUndo) {

    public static final int REASON_LIMIT = 1000;

    public PhaseMove {
        unmet = List.copyOf(unmet);
    }

    /** Whether the step back or over a phase asks for one line of reason. */
    public static boolean asksForReason(Phase from, Phase to) {
        return to.isBefore(from) || from.skipsTo(to);
    }

    public String reason() {
        return details.reason();
    }

    public boolean isSkipping() {
        return from.phase().skipsTo(to.phase());
    }

    /** Whether the network was stopped where it stands. */
    public boolean isStop() {
        return details.isStop() && !isUndo;
    }

    /** Whether it takes a stop back. */
    public boolean isUndoOfStop() {
        return details.isStop() && isUndo;
    }

    public boolean isBack() {
        return to.phase().isBefore(from.phase());
    }
}
