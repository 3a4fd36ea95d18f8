package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import java.time.Instant;
import java.util.List;

/**
 * One recorded move; append-only. Going back opens a new turn of the spiral. Going back, skipping a phase and going on
 * with unmet criteria require a reason.
 *
 * @param unmet keys of the criteria that were not met
 * @param moved when it was recorded
 * @param isUndo whether it undoes the move before it
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

    /** Whether going back or skipping a phase requires a reason. */
    public static boolean asksForReason(Phase from, Phase to) {
        return to.isBefore(from) || from.skipsTo(to);
    }

    public String reason() {
        return details.reason();
    }

    public boolean isSkipping() {
        return from.phase().skipsTo(to.phase());
    }

    /** Whether the network was stopped at its position. */
    public boolean isStop() {
        return details.isStop() && !isUndo;
    }

    /** Whether it undoes a stop. */
    public boolean isUndoOfStop() {
        return details.isStop() && isUndo;
    }

    public boolean isBack() {
        return to.phase().isBefore(from.phase());
    }
}
