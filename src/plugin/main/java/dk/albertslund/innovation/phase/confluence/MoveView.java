package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.form.confluence.ChoiceView;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.phase.PhaseMove;
import java.util.List;

/**
 * The way into a phase: what is missing where the network is, and what is asked of the person who moves it.
 *
 * @param current where the network is as this page shows it; a move from elsewhere is refused as a conflict
 * @param words the move in words
 * @param today the person's own day, as a date field wants it
 * @param missing what is missing in the phase that the network would leave; nothing stops it from going on all the same
 * @param isDecision whether somebody must answer for it, as gates are kept
 * @param isCitizensAsked whether it is asked why no citizens took part in the phase that the network would leave
 * @param steps the steps of the continuation; none on the way to another phase
 * @param places the phases that the person may choose among, with their pages; one where there is nothing to choose
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

    /** The page of the phase, where the person is taken afterwards; empty where they stay. */
    public String url() {
        return places.isEmpty() ? "" : places.get(0).url();
    }

    /** Whether it is the way on, which is what most people come for. */
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
