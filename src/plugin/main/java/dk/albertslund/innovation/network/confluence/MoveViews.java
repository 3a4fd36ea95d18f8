package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Moments;
import dk.albertslund.innovation.form.confluence.ChoiceView;
import dk.albertslund.innovation.network.WhyNot;
import dk.albertslund.innovation.phase.ContinuationStep;
import dk.albertslund.innovation.phase.Decider;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.PhaseTitles;
import dk.albertslund.innovation.phase.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what is asked of a person who moves a network. */
@Component
public final class MoveViews {
    private final Texts texts;
    private final PhaseTitles titles;
    private final Moments moments;
    private final PhaseWorkViews work;
    private final WhyNot whyNot;

    public MoveViews(Texts texts, PhaseTitles titles, Moments moments, PhaseWorkViews work, WhyNot whyNot) {
        this.texts = texts;
        this.titles = titles;
        this.moments = moments;
        this.work = work;
        this.whyNot = whyNot;
    }

    /** @param step which step of the continuation the network is in, if it is there */
    MoveView of(Phase to, Place place, Optional<ContinuationStep> step) {
        Standing now = place.network().standing();
        boolean isWithin = now.phase() == to;
        String open = isWithin ? "innovation.phase.move.step" : "innovation.phase.move.open";
        return new MoveView(
                now,
                to,
                new MoveView.Words(
                        texts.text(open),
                        moments.today().toString(),
                        work.missing(place),
                        whyNot.isAsked(place.network().networkId(), now, to)),
                deciders(),
                to == Phase.CONTINUATION ? steps(step) : List.of());
    }

    /** Nobody is chosen beforehand: what is kept of a decision has been told by somebody. */
    private List<ChoiceView> deciders() {
        return Arrays.stream(Decider.values())
                .map(decider -> new ChoiceView(decider.key(), titles.name(decider), false))
                .toList();
    }

    /** The step that the network is not in yet is the likely one. */
    private List<ChoiceView> steps(Optional<ContinuationStep> now) {
        ContinuationStep likely = now.filter(step -> step == ContinuationStep.REALISATION)
                .map(step -> ContinuationStep.SPREAD)
                .orElse(ContinuationStep.REALISATION);
        return Arrays.stream(ContinuationStep.values())
                .map(step -> new ChoiceView(step.key(), titles.name(step), step == likely))
                .toList();
    }
}
