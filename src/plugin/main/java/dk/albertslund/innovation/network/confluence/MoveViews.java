package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Moments;
import dk.albertslund.innovation.common.confluence.Viewer;
import dk.albertslund.innovation.form.confluence.ChoiceView;
import dk.albertslund.innovation.network.Profile;
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
    private final Viewer viewer;
    private final PhaseWorkViews work;

    public MoveViews(PhaseTitles titles, Texts texts, Moments moments, Viewer viewer, PhaseWorkViews work) {
        this.texts = texts;
        this.titles = titles;
        this.viewer = viewer;
        this.moments = moments;
        this.work = work;
    }

    /** @param step which step of the continuation the network is in, if it is there */
    MoveView of(Phase to, Place place, Optional<ContinuationStep> step) {
        Standing now = place.network().standing();
        boolean isDecision = now.phase().isBefore(to) && work.hasGates(place);
        String open = now.phase() == to ? "innovation.phase.move.step" : "innovation.phase.move.open";
        return new MoveView(
                now,
                to,
                new MoveView.Words(
                        texts.text(open),
                        texts.text("innovation.phase.move.reason.label"),
                        moments.today().toString(),
                        work.missing(place),
                        isDecision,
                        work.asksWhyNot(place, to)),
                deciders(place, isDecision),
                to == Phase.CONTINUATION ? steps(step) : List.of());
    }

    /** What is asked at the gate to that phase; what is missing stands above it on the page. */
    MoveView atGate(Phase next, Place place) {
        MoveView.Words words = new MoveView.Words(
                texts.text("innovation.gate.go"),
                texts.text("innovation.gate.reason.label"),
                moments.today().toString(),
                List.of(),
                true,
                work.asksWhyNot(place, next));
        return new MoveView(place.network().standing(), next, words, deciders(place, true), List.of());
    }

    /** Nobody is chosen beforehand, but at a gate the person who answers, if they may decide. */
    private List<ChoiceView> deciders(Place place, boolean isDecision) {
        Optional<Decider> likely = isDecision ? self(place.network().profile()) : Optional.empty();
        return Arrays.stream(Decider.values())
                .map(decider ->
                        new ChoiceView(decider.key(), titles.name(decider), likely.equals(Optional.of(decider))))
                .toList();
    }

    private Optional<Decider> self(Profile profile) {
        return viewer.userKey().flatMap(user -> {
            if (profile.referenceLeaders().contains(user)) {
                return Optional.of(Decider.REFERENCE_LEADER);
            }
            return profile.leaders().contains(user) ? Optional.of(Decider.NETWORK_LEADER) : Optional.empty();
        });
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
