package dk.albertslund.innovation.phase.form;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.settings.Thresholds;
import java.util.List;
import org.springframework.stereotype.Component;

/** Form of phase 4: concepts developed from the ideas, and those chosen for testing. */
@Component
public final class PrioritisationForm extends PhaseForm {
    private static final String CONCEPTS = "concepts";
    private static final String TRIED = "goPrototype";

    public PrioritisationForm() {
        super(Phase.PRIORITISATION, work(), List.of());
    }

    private static Section work() {
        RowList concepts = new RowList(
                CONCEPTS,
                MOST_ROWS,
                List.of(
                        Field.text("headline", 80).required(),
                        Field.text("unique", LINE),
                        Field.text("communication", LINE),
                        Field.yesNo(TRIED)));
        return new Section("work", List.of(), List.of(concepts));
    }

    @Override
    List<Criterion> ownCriteria(SheetState state, boolean hasQuestion, Thresholds thresholds) {
        return List.of(
                new Criterion("measures", !state.value("criteria").isEmpty()).writtenIn("criteria"),
                new Criterion("concepts", has(state, CONCEPTS, TRIED)).writtenIn(CONCEPTS, TRIED));
    }
}
