package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.reference.RowWords;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.PanelContexts;
import dk.albertslund.innovation.session.live.RunFlag;
import dk.albertslund.innovation.session.live.Seat;
import dk.albertslund.innovation.session.live.SeatService;
import dk.albertslund.innovation.session.live.SessionStage;
import dk.albertslund.innovation.session.live.TableLines;
import dk.albertslund.innovation.session.live.TableWriter;
import dk.albertslund.innovation.session.live.confluence.seat.RunTableView;
import dk.albertslund.innovation.session.live.confluence.seat.RunTablesView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Creates what leader and projector show of the tables: how much each has written, never who, and the lines themselves once all
 * may see them. A table where somebody sits alone has no count, as it would be that of a person.
 */
@Component
public final class RunTablesViewFactory {
    private static final String TEXT = "innovation.live.tables.";
    private static final int MOST_LINES = 5;
    private static final int FEWEST_PEOPLE = 2;

    private final SeatService seats;
    private final ExerciseFormRenderer exercises;
    private final PanelContexts contexts;
    private final NetworkFormRenderer forms;
    private final Messages messages;

    public RunTablesViewFactory(
            SeatService seats,
            ExerciseFormRenderer exercises,
            PanelContexts contexts,
            NetworkFormRenderer forms,
            Messages messages) {
        this.seats = seats;
        this.exercises = exercises;
        this.contexts = contexts;
        this.forms = forms;
        this.messages = messages;
    }

    /** Empty where there are no tables, and for a user who may not see the exercise. */
    Optional<RunTablesView> of(RunContext run) {
        if (run.isOver() || !run.run().seating().hasTables() || !exercises.isDrawn(run)) {
            return Optional.empty();
        }
        return exercises.kind(run.exercise()).flatMap(kind -> contexts.of(run.network())
                .map(context -> new Written(run, kind, forms.state(kind, context)).view()));
    }

    /** What is written in the exercise of a run. */
    private final class Written {
        private final RunContext run;
        private final FormKind kind;
        private final List<TableWriter> writers;
        private final Map<Integer, List<Row>> all;
        private final Map<Integer, List<Row>> open;
        private final Map<Integer, Long> people;

        Written(RunContext run, FormKind kind, SheetState state) {
            this.run = run;
            this.kind = kind;
            writers = seats.writers(run.run());
            all = TableLines.of(state, writers);
            open = isRevealed()
                    ? TableLines.of(
                            VisibleSheet.of(kind, state, FormReader.PUBLIC).state(), writers)
                    : Map.of();
            people = seats.present(run.run()).stream()
                    .collect(Collectors.groupingBy(Seat::table, Collectors.counting()));
        }

        private boolean isRevealed() {
            return run.run().has(RunFlag.REVEAL) || run.run().place().stage().equals(Optional.of(SessionStage.PLENUM));
        }

        RunTablesView view() {
            int tables = run.run().seating().tables();
            List<RunTableView> views = new ArrayList<>();
            for (int table = 1; table <= tables; table++) {
                views.add(table(table));
            }
            return new RunTablesView(
                    views, writers.isEmpty() ? "" : messages.text(TEXT + "written", all.size(), tables), isRevealed());
        }

        private String count(int lines) {
            return messages.text(TEXT + (lines == 1 ? "line" : "lines"), lines);
        }

        private RunTableView table(int table) {
            List<Row> lines = open.getOrDefault(table, List.of());
            int more = lines.size() - MOST_LINES;
            return new RunTableView(
                    messages.text("innovation.live.seat.table", table),
                    people.getOrDefault(table, 0L) < FEWEST_PEOPLE
                            ? ""
                            : count(all.getOrDefault(table, List.of()).size()),
                    lines.stream()
                            .limit(MOST_LINES)
                            .map(row -> RowWords.of(kind, row))
                            .filter(words -> !words.isEmpty())
                            .toList(),
                    more > 0 ? messages.text(TEXT + "more", more) : "");
        }
    }
}
