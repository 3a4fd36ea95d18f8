package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.form.confluence.ChoiceView;
import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.phase.MissingCitizensReasons;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Creates the dialogs for moves. */
@Component
public final class MoveViewFactory {
    private final DateFormatter dates;
    private final PhaseWorkViewFactory work;
    private final MissingCitizensReasons missingCitizens;
    private final MoveChoices choices;
    private final MoveMessages words;

    public MoveViewFactory(
            DateFormatter dates,
            PhaseWorkViewFactory work,
            MissingCitizensReasons missingCitizens,
            MoveChoices choices,
            MoveMessages words) {
        this.dates = dates;
        this.work = work;
        this.missingCitizens = missingCitizens;
        this.choices = choices;
        this.words = words;
    }

    /**
     * The move to the phase of the current page, on the page of another phase; within the continuation between its steps.
     *
     * @param step the network's current step of the continuation; empty in other phases
     */
    MoveView hither(Phase to, MacroContext context, Optional<ContinuationStep> step) {
        PhasePosition current = context.network().position();
        List<String> missing = current.phase().isBefore(to) ? work.missing(context) : List.of();
        MoveWordsView said =
                current.phase() == to ? words.changeStep() : words.moveHere(current.phase(), to, missing.isEmpty());
        return view(
                to,
                context,
                said,
                missing,
                new Where(List.of(), to == Phase.CONTINUATION ? choices.steps(step) : List.of()));
    }

    /** The moves to the next and to earlier phases, on the page of the current phase. */
    List<MoveView> hence(MacroContext context, List<String> missing) {
        Phase current = context.network().position().phase();
        List<MovePlaceView> places = choices.places(context);
        List<MoveView> ways = new ArrayList<>();
        if (current != Phase.CONTINUATION) {
            Phase next = Phase.values()[current.ordinal() + 1];
            List<ChoiceView> steps = next == Phase.CONTINUATION ? choices.steps(Optional.empty()) : List.of();
            ways.add(view(
                    next,
                    context,
                    words.moveOn(next, missing.isEmpty()),
                    missing,
                    new Where(List.of(places.get(next.ordinal())), steps)));
        }
        if (current != Phase.FOCUS) {
            List<MovePlaceView> earlier = new ArrayList<>(places.subList(0, current.ordinal()));
            Collections.reverse(earlier);
            Phase previous = Phase.values()[current.ordinal() - 1];
            ways.add(view(
                    previous,
                    context,
                    words.moveBack(previous, earlier.size()),
                    List.of(),
                    new Where(earlier, List.of())));
        }
        return ways;
    }

    /** The fields of the gate before that phase; without unmet criteria, which the page shows above. */
    MoveView atGate(Phase next, MacroContext context) {
        return new MoveView(
                context.network().position(),
                next,
                words.passGate(),
                dates.today().toString(),
                List.of(),
                true,
                isWhyNot(next, context),
                choices.deciders(context, true),
                List.of(),
                choices.places(context));
    }

    private record Where(List<MovePlaceView> places, List<ChoiceView> steps) {}

    private MoveView view(Phase to, MacroContext context, MoveWordsView said, List<String> missing, Where where) {
        PhasePosition current = context.network().position();
        boolean isDecision = current.phase().isBefore(to) && work.hasGates(context);
        return new MoveView(
                current,
                to,
                said,
                dates.today().toString(),
                missing,
                isDecision,
                isWhyNot(to, context),
                choices.deciders(context, isDecision),
                where.steps(),
                where.places());
    }

    private boolean isWhyNot(Phase to, MacroContext context) {
        return missingCitizens.isAsked(
                context.network().networkId(), context.network().position(), to);
    }
}
