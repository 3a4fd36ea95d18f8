package dk.albertslund.innovation.session.live;

import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.network.SummaryRepository;
import dk.albertslund.innovation.session.SessionForm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes in forms what a change of a run means for them. */
@Component
public final class RunFormWriter {
    private final SessionForm session = new SessionForm();
    private final FormKindRegistry kinds;
    private final SummaryRepository summaries;
    private final SheetRepository sheets;
    private final FormService forms;

    public RunFormWriter(
            FormKindRegistry kinds, SummaryRepository summaries, SheetRepository sheets, FormService forms) {
        this.kinds = kinds;
        this.summaries = summaries;
        this.sheets = sheets;
        this.forms = forms;
    }

    /** Notes an item that there is no time for. The row's id follows from run and item, so that it is noted once. */
    void carry(SessionRun run, RunItem item, String author) {
        String name = run.id() + ":" + item.id();
        String row =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        List<FieldUpdate> updates = Stream.of(
                        List.of(SessionForm.CARRIED, item.title()), List.of(SessionForm.CARRIED_STATE, "waiting"))
                .map(field -> new FieldUpdate(
                        SessionRunService.sheet(run),
                        SessionForm.CARRY_OVER,
                        row,
                        field.get(0),
                        field.get(1),
                        0,
                        author))
                .toList();
        forms.fill(session, updates);
    }

    /**
     * Moves the round of the exercise to where the run's switches say: all see what was written, or all vote. Nothing happens
     * to a form without such a stage.
     */
    void moveRound(SessionRun run, RunItem item, String author) {
        Optional<FormKind> kind = kinds.all().stream()
                .filter(found -> !found.sectionsForMacro(item.exercise()).isEmpty())
                .filter(found -> !found.definition().stages().isEmpty())
                .findFirst();
        kind.ifPresent(found -> {
            Stage wanted = wanted(run, found.definition().stages());
            SheetKey key = new SheetKey(run.networkId(), found.key(), turn(run, found));
            Optional<FieldChange> now = sheets.state(sheets.find(key)).sheet().cell(Stage.FIELD);
            int revision = now.map(FieldChange::revision).orElse(0);
            forms.save(found, new FieldUpdate(key, "", Row.SHEET, Stage.FIELD, wanted.key(), revision, author));
        });
    }

    private static Stage wanted(SessionRun run, List<Stage> stages) {
        if (run.has(RunFlag.VOTE) && stages.contains(Stage.VOTING)) {
            return Stage.VOTING;
        }
        return run.has(RunFlag.REVEAL) && stages.contains(Stage.SHARED) ? Stage.SHARED : stages.get(0);
    }

    private int turn(SessionRun run, FormKind kind) {
        return kind.isPerTurn()
                ? summaries
                        .findByNetwork(run.networkId())
                        .map(summary -> summary.position().turn())
                        .orElse(Sheet.ONLY_TURN)
                : Sheet.ONLY_TURN;
    }
}
