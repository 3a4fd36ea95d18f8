package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.PanelContexts;
import java.time.Instant;
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

    public WriterCounter(ExerciseFormRenderer exercises, PanelContexts contexts, NetworkFormRenderer forms) {
        this.exercises = exercises;
        this.contexts = contexts;
        this.forms = forms;
    }

    /** 0 when there are fewer than five, when rows stand without names, and for a user who may not see the exercise. */
    int count(RunContext run) {
        if (run.isOver() || !exercises.isDrawn(run)) {
            return 0;
        }
        return exercises
                .kind(run.exercise())
                .flatMap(kind -> contexts.of(run.network()).map(context -> forms.state(kind, context)))
                .map(state -> writers(state, run.run().started()).size())
                .filter(count -> count >= FEWEST)
                .orElse(0);
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
