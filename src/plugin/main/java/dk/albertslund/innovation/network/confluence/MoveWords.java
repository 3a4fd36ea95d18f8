package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseTitles;
import org.springframework.stereotype.Component;

/** What is said to a person who moves a network, by the direction of the move. */
@Component
public final class MoveWords {
    private static final String TEXT = "innovation.phase.move.";

    private final Texts texts;
    private final PhaseTitles titles;

    public MoveWords(Texts texts, PhaseTitles titles) {
        this.texts = texts;
        this.titles = titles;
    }

    /** To the phase whose page it is. */
    MoveView.Words hither(Phase now, Phase to, boolean isComplete) {
        String open = texts.text(TEXT + (now.isBefore(to) ? "open.on" : "open.back"), titles.titleInSentence(to));
        return words(now, to, open, isComplete);
    }

    /** From one step of the continuation to another. */
    MoveView.Words step() {
        return new MoveView.Words(
                texts.text(TEXT + "text.step"),
                texts.text(TEXT + "step"),
                texts.text(TEXT + "reason.on"),
                texts.text(TEXT + "go.step"));
    }

    /** To the next phase, from the page of the phase before it. */
    MoveView.Words on(Phase next, boolean isComplete) {
        return words(
                Phase.values()[next.ordinal() - 1],
                next,
                texts.text(TEXT + "open.on", titles.titleInSentence(next)),
                isComplete);
    }

    /** @param choices how many phases there are to go back to */
    MoveView.Words back(Phase previous, int choices) {
        String open = choices == 1
                ? texts.text(TEXT + "open.back", titles.titleInSentence(previous))
                : texts.text(TEXT + "open.earlier");
        return words(Phase.values()[previous.ordinal() + 1], previous, open, true);
    }

    MoveView.Words gate() {
        return new MoveView.Words(
                "",
                texts.text("innovation.gate.go"),
                texts.text("innovation.gate.reason.label"),
                texts.text(TEXT + "go.on"));
    }

    private MoveView.Words words(Phase now, Phase to, String open, boolean isComplete) {
        String way = now.isBefore(to) ? "on" : "back";
        return new MoveView.Words(
                texts.text(TEXT + "text." + way),
                open,
                texts.text(TEXT + "reason." + reason(now, to, isComplete)),
                texts.text(TEXT + "go." + way));
    }

    private static String reason(Phase now, Phase to, boolean isComplete) {
        if (to.isBefore(now)) {
            return "back";
        }
        if (PhaseMove.asksForReason(now, to)) {
            return "skip";
        }
        return isComplete ? "on" : "unmet.label";
    }
}
