package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.form.confluence.ChoiceView;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.phase.PhaseMove;
import java.util.List;

/** The way into a phase: what is missing where the network is, and what is asked of the person who moves it. */
public final class MoveView {
    private final PhasePosition current;
    private final Phase to;
    private final Words words;
    private final Choices choices;

    MoveView(PhasePosition current, Phase to, Words words, Choices choices) {
        this.current = current;
        this.to = to;
        this.words = words;
        this.choices = choices;
    }

    /**
     * The move in words.
     *
     * @param text what the move means
     * @param open what the button says that opens the panel
     * @param reason what is asked for in the line of reason
     * @param go what the button says that moves the network
     */
    record Words(String text, String open, String reason, String go) {}

    /**
     * What is asked of the person, and from what they may choose.
     *
     * @param today the person's own day, as a date field wants it
     * @param missing what is missing in the phase that the network would leave
     * @param isDecision whether somebody must answer for it, as gates are kept
     * @param isWhyNot whether it is asked why no citizens took part there
     * @param steps the steps of the continuation; none on the way to another phase
     * @param places the phases that the person may choose among, with their pages; one where there is nothing to choose
     */
    record Choices(
            String today,
            List<String> missing,
            boolean isDecision,
            boolean isWhyNot,
            List<ChoiceView> deciders,
            List<ChoiceView> steps,
            List<MovePlaceView> places) {}

    public String getTo() {
        return to.key();
    }

    /** Where the network stands on this page, so that nobody moves it unawares. */
    public String getSeenPhase() {
        return current.phase().key();
    }

    public int getSeenTurn() {
        return current.turn();
    }

    public String getText() {
        return words.text();
    }

    public String getOpenLabel() {
        return words.open();
    }

    public String getGoLabel() {
        return words.go();
    }

    public String getToday() {
        return choices.today();
    }

    public List<ChoiceView> getDeciders() {
        return choices.deciders();
    }

    /** The steps of the continuation; none on the way to another phase. */
    public List<ChoiceView> getSteps() {
        return choices.steps();
    }

    public boolean isStepped() {
        return !choices.steps().isEmpty();
    }

    /** The phases that the person may choose among. */
    public List<MovePlaceView> getPlaces() {
        return choices.places();
    }

    public boolean isChoosable() {
        return choices.places().size() > 1;
    }

    /** The page of the phase, where the person is taken afterwards; empty where they stay. */
    public String getUrl() {
        return choices.places().isEmpty() ? "" : choices.places().get(0).getUrl();
    }

    /** Whether it is the way on, which is what most people come for. */
    public boolean isForward() {
        return current.phase().isBefore(to);
    }

    /** What is missing in the phase that the network would leave; nothing stops it from going on all the same. */
    public List<String> getMissing() {
        return isForward() ? choices.missing() : List.of();
    }

    public boolean isComplete() {
        return getMissing().isEmpty();
    }

    /** Whether it is a decision: somebody answers for it, with a reason. */
    public boolean isDecision() {
        return choices.isDecision();
    }

    public String getReasonLabel() {
        return words.reason();
    }

    public boolean isReasonNeeded() {
        return isDecision() || PhaseMove.asksForReason(current.phase(), to) || !isComplete();
    }

    /** Whether it is asked why no citizens took part in the phase that the network would leave. */
    public boolean isCitizensAsked() {
        return choices.isWhyNot();
    }

    public int getReasonLimit() {
        return PhaseMove.REASON_LIMIT;
    }
}
