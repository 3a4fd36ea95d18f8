package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.PanelContexts;
import dk.albertslund.innovation.session.live.SeatService;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts how many have written in the current exercise. Never says who, and nothing about fewer than five. */
@Component
public final class WriterCounter {
    private static final int FEWEST = 5;

    private final ExerciseFormRenderer exercises;
    private final PanelContexts contexts;
    private final NetworkFormRenderer forms;

    private final SeatService seats;

    public WriterCounter(
            ExerciseFormRenderer exercises, PanelContexts contexts, NetworkFormRenderer forms, SeatService seats) {
        this.exercises = exercises;
        this.contexts = contexts;
        this.forms = forms;
        this.seats = seats;
    }

    /**
     * How many have written.
     *
     * @param people how many are there: who has the participants' screen and who has written elsewhere
     */
    record Count(int writers, int people) {}

    /** Empty for fewer than five, when rows stand without names, and for a user who may not see the exercise. */
    Optional<Count> count(RunContext run) {
        if (run.isOver() || !exercises.isDrawn(run)) {
            return Optional.empty();
        }
        return exercises
                .kind(run.exercise())
                .flatMap(kind -> contexts.of(run.network()).map(context -> forms.state(kind, context)))
                .map(state -> writers(state, run.run().started()))
                .filter(writers -> writers.size() >= FEWEST)
                .map(writers -> new Count(writers.size(), people(run, writers)));
    }

    private int people(RunContext run, Set<String> writers) {
        Set<String> people = new HashSet<>(writers);
        seats.present(run.run()).forEach(seat -> people.add(seat.userKey()));
        return people.size();
    }

    private static Set<String> writers(SheetState state, Instant since) {
        return state.allRows().stream()
                .filter(row -> !row.id().equals(Row.SHEET) && !row.isRemoved())
                .flatMap(row -> row.cells().values().stream())
                .filter(cell -> !cell.saved().isBefore(since))
                .map(FieldChange::author)
                .filter(author -> !author.equals(Row.ANONYMOUS))
                .collect(Collectors.toSet());
    }
}
