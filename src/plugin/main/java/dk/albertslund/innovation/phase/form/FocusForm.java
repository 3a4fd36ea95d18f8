package dk.albertslund.innovation.phase.form;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.settings.Thresholds;
import java.util.List;
import org.springframework.stereotype.Component;

/** Form of phase 0: challenges, incidents, baseline and expected value. */
@Component
public final class FocusForm extends PhaseForm {
    private static final String INCIDENTS = "incidents";
    private static final String BASELINE = "baseline";
    /** The list of expected values. */
    public static final String EXPECTED = "expectedValue";

    public static final String VALUE_TYPE = "valueType";
    public static final String DESCRIPTION = "description";

    public FocusForm() {
        super(Phase.FOCUS, work(), List.of());
    }

    private static Section work() {
        RowList challenges = new RowList(
                "challenges", MOST_ROWS, List.of(Field.text("challenge", 200).required()));
        RowList incidents = new RowList(
                INCIDENTS, MOST_ROWS, List.of(Field.longText("incident", 500).required()));
        RowList baseline = new RowList(
                BASELINE,
                MOST_ROWS,
                List.of(
                        Field.text("what", 200).required(),
                        Field.choice("kind", List.of("qualitative", "quantitative")),
                        Field.text("measure", 100),
                        Field.date("date")));
        RowList expected = new RowList(
                EXPECTED,
                MOST_ROWS,
                List.of(
                        Field.choice(VALUE_TYPE, ValueType.keys()),
                        Field.longText(DESCRIPTION, 500).required()));
        return new Section(
                "work", List.of(Field.text("potential", LINE)), List.of(challenges, incidents, baseline, expected));
    }

    @Override
    List<Criterion> ownCriteria(SheetState state, boolean hasQuestion, Thresholds thresholds) {
        return List.of(
                new Criterion("question", hasQuestion),
                new Criterion("incident", has(state, INCIDENTS, "incident")).writtenIn(INCIDENTS, "incident"),
                new Criterion("baseline", has(state, BASELINE, "what")).writtenIn(BASELINE, "what"),
                new Criterion("expectedValue", has(state, EXPECTED, DESCRIPTION)).writtenIn(EXPECTED, DESCRIPTION));
    }
}
