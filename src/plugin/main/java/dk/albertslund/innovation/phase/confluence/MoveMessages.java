package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.phase.PhaseMove;
import org.springframework.stereotype.Component;

/** Texts of the dialogs for moves, by direction. */
@Component
public final class MoveMessages {
    private static final String TEXT = "innovation.phase.move.";

    private final Messages messages;
    private final PhaseTitles titles;

    public MoveMessages(Messages messages, PhaseTitles titles) {
        this.messages = messages;
        this.titles = titles;
    }

    /** A move to the phase of the current page. */
    MoveWordsView moveHere(Phase current, Phase to, boolean isComplete) {
        String open =
                messages.text(TEXT + (current.isBefore(to) ? "open.on" : "open.back"), titles.titleInSentence(to));
        return words(current, to, open, isComplete);
    }

    /** A move between the steps of the continuation. */
    MoveWordsView changeStep() {
        return new MoveWordsView(
                messages.text(TEXT + "text.step"),
                messages.text(TEXT + "step"),
                messages.text(TEXT + "reason.on"),
                messages.text(TEXT + "go.step"));
    }

    /** A move to the next phase, from the current phase's page. */
    MoveWordsView moveOn(Phase next, boolean isComplete) {
        return words(
                Phase.values()[next.ordinal() - 1],
                next,
                messages.text(TEXT + "open.on", titles.titleInSentence(next)),
                isComplete);
    }

    /** @param choices number of phases to go back to */
    MoveWordsView moveBack(Phase previous, int choices) {
        String open = choices == 1
                ? messages.text(TEXT + "open.back", titles.titleInSentence(previous))
                : messages.text(TEXT + "open.earlier");
        return words(Phase.values()[previous.ordinal() + 1], previous, open, true);
    }

    MoveWordsView passGate() {
        return new MoveWordsView(
                "",
                messages.text("innovation.gate.go"),
                messages.text("innovation.gate.reason.label"),
                messages.text(TEXT + "go.on"));
    }

    private MoveWordsView words(Phase current, Phase to, String open, boolean isComplete) {
        String way = current.isBefore(to) ? "on" : "back";
        return new MoveWordsView(
                messages.text(TEXT + "text." + way),
                open,
                messages.text(TEXT + "reason." + reason(current, to, isComplete)),
                messages.text(TEXT + "go." + way));
    }

    private static String reason(Phase current, Phase to, boolean isComplete) {
        if (to.isBefore(current)) {
            return "back";
        }
        if (PhaseMove.asksForReason(current, to)) {
            return "skip";
        }
        return isComplete ? "on" : "unmet.label";
    }
}
