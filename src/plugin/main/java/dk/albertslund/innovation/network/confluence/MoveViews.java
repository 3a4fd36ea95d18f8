package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.confluence.Moments;
import dk.albertslund.innovation.form.confluence.ChoiceView;
import dk.albertslund.innovation.network.WhyNot;
import dk.albertslund.innovation.phase.ContinuationStep;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what is asked of a person who moves a network. */
@Component
public final class MoveViews {
    private final Moments moments;
    private final PhaseWorkViews work;
    private final WhyNot whyNot;
    private final MoveChoices choices;
    private final MoveWords words;

    public MoveViews(Moments moments, PhaseWorkViews work, WhyNot whyNot, MoveChoices choices, MoveWords words) {
        this.moments = moments;
        this.work = work;
        this.whyNot = whyNot;
        this.choices = choices;
        this.words = words;
    }

    /** The way hither, on the page of another phase; in the continuation from step to step.
     *
     * @param step which step of the continuation the network is in, if it is there
     */
    MoveView hither(Phase to, Place place, Optional<ContinuationStep> step) {
        Standing now = place.network().standing();
        List<String> missing = now.phase().isBefore(to) ? work.missing(place) : List.of();
        MoveView.Words said = now.phase() == to ? words.step() : words.hither(now.phase(), to, missing.isEmpty());
        return view(
                to,
                place,
                said,
                missing,
                new Where(List.of(), to == Phase.CONTINUATION ? choices.steps(step) : List.of()));
    }

    /** The ways on and back, on the page of the phase where the network is. */
    List<MoveView> hence(Place place, List<String> missing) {
        Phase now = place.network().standing().phase();
        List<MovePlaceView> places = choices.places(place);
        List<MoveView> ways = new ArrayList<>();
        if (now != Phase.CONTINUATION) {
            Phase next = Phase.values()[now.ordinal() + 1];
            List<ChoiceView> steps = next == Phase.CONTINUATION ? choices.steps(Optional.empty()) : List.of();
            ways.add(view(
                    next,
                    place,
                    words.on(next, missing.isEmpty()),
                    missing,
                    new Where(List.of(places.get(next.ordinal())), steps)));
        }
        if (now != Phase.FOCUS) {
            List<MovePlaceView> earlier = new ArrayList<>(places.subList(0, now.ordinal()));
            Collections.reverse(earlier);
            Phase previous = Phase.values()[now.ordinal() - 1];
            ways.add(view(
                    previous, place, words.back(previous, earlier.size()), List.of(), new Where(earlier, List.of())));
        }
        return ways;
    }

    /** What is asked at the gate to that phase; what is missing stands above it on the page. */
    MoveView atGate(Phase next, Place place) {
        return new MoveView(
                place.network().standing(),
                next,
                words.gate(),
                new MoveView.Choices(
                        moments.today().toString(),
                        List.of(),
                        true,
                        isWhyNot(next, place),
                        choices.deciders(place, true),
                        List.of(),
                        choices.places(place)));
    }

    private record Where(List<MovePlaceView> places, List<ChoiceView> steps) {}

    private MoveView view(Phase to, Place place, MoveView.Words said, List<String> missing, Where where) {
        Standing now = place.network().standing();
        boolean isDecision = now.phase().isBefore(to) && work.hasGates(place);
        return new MoveView(
                now,
                to,
                said,
                new MoveView.Choices(
                        moments.today().toString(),
                        missing,
                        isDecision,
                        isWhyNot(to, place),
                        choices.deciders(place, isDecision),
                        where.steps(),
                        where.places()));
    }

    private boolean isWhyNot(Phase to, Place place) {
        return whyNot.isAsked(place.network().networkId(), place.network().standing(), to);
    }
}
