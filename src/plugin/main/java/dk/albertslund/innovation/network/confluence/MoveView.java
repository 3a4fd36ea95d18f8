package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.form.confluence.ChoiceView;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.Standing;
import java.util.List;

/** The way into a phase: what is missing where the network is, and what is asked of the person who moves it. */
public final class MoveView {
    private final Standing now;
    private final Phase to;
    private final Words words;
    private final List<ChoiceView> deciders;
    private final List<ChoiceView> steps;

    MoveView(Standing now, Phase to, Words words, List<ChoiceView> deciders, List<ChoiceView> steps) {
        this.now = now;
        this.to = to;
        this.words = words;
        this.deciders = List.copyOf(deciders);
        this.steps = List.copyOf(steps);
    }

    /**
     * The move in words.
     *
     * @param open what the button says
     * @param reason what is asked for in the line of reason
     * @param today the person's own day, as a date field wants it
     * @param missing what is missing in the phase that the network is in
     * @param isDecision whether somebody must answer for it, as gates are kept
     * @param isWhyNot whether it is asked why no citizens took part in the phase that the network is in
     */
    record Words(
            String open, String reason, String today, List<String> missing, boolean isDecision, boolean isWhyNot) {}

    public String getTo() {
        return to.key();
    }

    /** Where the network stands on this page, so that nobody moves it unawares. */
    public String getSeenPhase() {
        return now.phase().key();
    }

    public int getSeenTurn() {
        return now.turn();
    }

    public String getOpenLabel() {
        return words.open();
    }

    public String getToday() {
        return words.today();
    }

    public List<ChoiceView> getDeciders() {
        return deciders;
    }

    /** The steps of the continuation; none on the way to another phase. */
    public List<ChoiceView> getSteps() {
        return steps;
    }

    public boolean isStepped() {
        return !steps.isEmpty();
    }

    /** What is missing in the phase that the network would leave; nothing stops it from going on all the same. */
    public List<String> getMissing() {
        return now.phase().isBefore(to) ? words.missing() : List.of();
    }

    public boolean isComplete() {
        return getMissing().isEmpty();
    }

    /** Whether it is a decision: somebody answers for it, with a reason. */
    public boolean isDecision() {
        return words.isDecision();
    }

    public String getReasonLabel() {
        return words.reason();
    }

    public boolean isReasonNeeded() {
        return isDecision() || PhaseMove.asksForReason(now.phase(), to) || !isComplete();
    }

    /** Whether it is asked why no citizens took part in the phase that the network would leave. */
    public boolean isCitizensAsked() {
        return words.isWhyNot();
    }

    public int getReasonLimit() {
        return PhaseMove.REASON_LIMIT;
    }
}
