package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Moments;
import dk.albertslund.innovation.network.WhyNot;
import dk.albertslund.innovation.phase.ContinuationStep;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.Standing;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what is asked of a person who moves a network. */
@Component
public final class MoveViews {
    private final Texts texts;
    private final Moments moments;
    private final PhaseWorkViews work;
    private final WhyNot whyNot;
    private final MoveChoices choices;

    public MoveViews(Texts texts, Moments moments, PhaseWorkViews work, WhyNot whyNot, MoveChoices choices) {
        this.texts = texts;
        this.moments = moments;
        this.work = work;
        this.whyNot = whyNot;
        this.choices = choices;
    }

    /** @param step which step of the continuation the network is in, if it is there */
    MoveView of(Phase to, Place place, Optional<ContinuationStep> step) {
        Standing now = place.network().standing();
        boolean isDecision = now.phase().isBefore(to) && work.hasGates(place);
        String open = now.phase() == to ? "innovation.phase.move.step" : "innovation.phase.move.open";
        return new MoveView(
                now,
                to,
                words(open, "innovation.phase.move.reason.label", work.missing(place), isDecision, isWhyNot(to, place)),
                choices.deciders(place, isDecision),
                to == Phase.CONTINUATION ? choices.steps(step) : List.of());
    }

    /** What is asked at the gate to that phase; what is missing stands above it on the page. */
    MoveView atGate(Phase next, Place place) {
        MoveView.Words words =
                words("innovation.gate.go", "innovation.gate.reason.label", List.of(), true, isWhyNot(next, place));
        return new MoveView(place.network().standing(), next, words, choices.deciders(place, true), List.of());
    }

    private MoveView.Words words(
            String open, String reason, List<String> missing, boolean isDecision, boolean isWhyNot) {
        return new MoveView.Words(
                texts.text(open), texts.text(reason), moments.today().toString(), missing, isDecision, isWhyNot);
    }

    private boolean isWhyNot(Phase to, Place place) {
        return whyNot.isAsked(place.network().networkId(), place.network().standing(), to);
    }
}
