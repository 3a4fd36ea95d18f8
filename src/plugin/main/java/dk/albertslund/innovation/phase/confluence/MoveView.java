package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.form.confluence.ChoiceView;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.phase.PhaseMove;
import java.util.List;

/**
 * Dialog for a move.
 *
 * @param current the network's position on this page, for optimistic locking
 * @param words texts of the dialog
 * @param today the current date in the user's time zone, ISO 8601
 * @param missing unmet criteria of the current phase; they warn and do not block
 * @param isDecision whether a decision is required, as gates are enforced
 * @param isCitizensAsked whether to ask why no citizens were involved in the current phase
 * @param steps steps of the continuation; empty for a move to another phase
 * @param places target phases to choose from; a single one when there is no choice
 */
public record MoveView(
        PhasePosition current,
        Phase phase,
        MoveWordsView words,
        String today,
        List<String> missing,
        boolean isDecision,
        boolean isCitizensAsked,
        List<ChoiceView> deciders,
        List<ChoiceView> steps,
        List<MovePlaceView> places) {
    public String to() {
        return phase.key();
    }

    public String seenPhase() {
        return current.phase().key();
    }

    public int seenTurn() {
        return current.turn();
    }

    public boolean isStepped() {
        return !steps.isEmpty();
    }

    public boolean isChoosable() {
        return places.size() > 1;
    }

    /** URL that the browser opens after the move; empty to stay on the page. */
    public String url() {
        return places.isEmpty() ? "" : places.get(0).url();
    }

    /** Whether it is the move to the next phase. */
    public boolean isForward() {
        return current.phase().isBefore(phase);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    public boolean isReasonNeeded() {
        return isDecision || PhaseMove.asksForReason(current.phase(), phase) || !isComplete();
    }

    public int reasonLimit() {
        return PhaseMove.REASON_LIMIT;
    }
}
