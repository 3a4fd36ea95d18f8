package dk.albertslund.innovation.session.live;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.SummaryRepository;
import dk.albertslund.innovation.session.SessionForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the rounds of exercises that sessions work on. */
@Component
public final class ExerciseRounds {
    private final FormKindRegistry kinds;
    private final SummaryRepository summaries;
    private final SheetRepository sheets;

    public ExerciseRounds(FormKindRegistry kinds, SummaryRepository summaries, SheetRepository sheets) {
        this.kinds = kinds;
        this.summaries = summaries;
        this.sheets = sheets;
    }

    /**
     * Empty for an exercise whose form goes through no stages.
     *
     * @param exercise the part of the network
     */
    Optional<ExerciseRound> of(int networkId, String exercise) {
        return kinds.all().stream()
                .filter(kind -> !kind.sectionsForMacro(exercise).isEmpty())
                .filter(kind -> !kind.definition().stages().isEmpty())
                .findFirst()
                .map(kind -> round(networkId, kind));
    }

    private ExerciseRound round(int networkId, FormKind kind) {
        SheetKey key = new SheetKey(networkId, kind.key(), turn(networkId, kind));
        SheetState own = row(sheets.find(key), Row.SHEET);
        int revision = own.sheet().cell(Stage.FIELD).map(FieldChange::revision).orElse(0);
        return new ExerciseRound(kind, key, Stage.of(kind, own), revision);
    }

    private int turn(int networkId, FormKind kind) {
        return kind.isPerTurn()
                ? summaries
                        .findByNetwork(networkId)
                        .map(summary -> summary.position().turn())
                        .orElse(Sheet.ONLY_TURN)
                : Sheet.ONLY_TURN;
    }

    private SheetState row(Sheet sheet, String row) {
        Map<Sheet, SheetState> found = sheets.rows(List.of(sheet), List.of(row));
        return found.getOrDefault(sheet, SheetState.EMPTY);
    }

    /** The run with its switches as the round of the current exercise shows them. */
    public SessionRun shown(SessionRun run, RunProgramme programme) {
        return programme
                .item(run.place().item())
                .flatMap(item -> of(run.networkId(), item.exercise()))
                .map(round -> run.withFlags(round.flags(run.flags())))
                .orElse(run);
    }

    /**
     * Key of the stage in which the current exercise is; empty for one without stages. Reads the item alone.
     *
     * @param session the sheet with the programme
     */
    public String stageKey(SessionRun run, Sheet session) {
        return row(session, run.place().item())
                .row(run.place().item())
                .map(item -> item.value(SessionForm.EXERCISE))
                .flatMap(exercise -> of(run.networkId(), exercise))
                .map(round -> round.stage().key())
                .orElse("");
    }
}
