package dk.albertslund.innovation.phase.form;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.settings.Thresholds;
import java.util.List;
import org.springframework.stereotype.Component;

/** Form of phase 5: tests, their results and what follows. */
@Component
public final class PrototypeForm extends PhaseForm {
    private static final String TRIALS = "trials";

    public PrototypeForm() {
        super(Phase.PROTOTYPE, work(), List.of());
    }

    private static Section work() {
        RowList trials = new RowList(
                TRIALS,
                MOST_ROWS,
                List.of(
                        Field.text("trial", 200).required(),
                        Field.text("hypothesis", LINE),
                        Field.longText("result", STORY),
                        Field.choice("outcome", List.of("goOn", "adjust", "stop"))));
        return new Section("work", List.of(), List.of(trials));
    }

    @Override
    List<Criterion> ownCriteria(SheetState state, boolean hasQuestion, Thresholds thresholds) {
        boolean isTried = rowsWith(state, TRIALS, "result")
                .anyMatch(row -> !row.value("outcome").isEmpty());
        return List.of(new Criterion("trial", isTried).writtenIn(TRIALS, "result"));
    }
}
