package dk.albertslund.innovation.continuation;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.HintScope;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.exercise.ExerciseForm;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.phase.form.ValueType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Form of the exercise Value and handover: what came of the value that phase 0 expected, how many changed their practice, how
 * the line organisation takes over, and how the network ends. Who owns the solution, since when it is in operation, where it is
 * spread and what was learnt stand in the phase's own form.
 */
@Component
public final class RealisationForm extends ExerciseForm {
    public static final String KEY = "continuation";
    public static final String PART = "continuation";
    public static final String VALUES = "values";
    public static final String VALUE_TYPE = "valueType";
    public static final String EXPECTED = "expected";
    public static final String REALISED = "realised";
    public static final String PRACTICE = "practice";
    public static final String COUNTED_ON = "countedOn";
    public static final String MONTH = "month";
    public static final String COUNT = "practiceChangedCount";
    public static final String GROUPS = "practiceChangedGroups";
    public static final String SOLUTION_STATUS = "solutionStatus";

    private final Clock clock;

    public RealisationForm(Clock clock) {
        super(
                KEY,
                PART,
                values(),
                PracticeCounts.section(),
                spread(),
                Handover.section(),
                Section.of("close", Field.longText(SOLUTION_STATUS, 1000), Field.text("newTheme", 200)));
        this.clock = clock;
    }

    private static Section values() {
        RowList values = RowList.of(
                VALUES,
                50,
                Field.choice(VALUE_TYPE, ValueType.keys())
                        .required()
                        .withLabelKeyPattern("innovation.form.phaseFocus.valueType.%s"),
                Field.reference(EXPECTED, "phaseFocus", "expectedValue", 1),
                Field.longText(REALISED, 500),
                Field.reference("vsBaseline", "phaseFocus", "baseline", 1));
        return Section.of(VALUES, values.readAsCards());
    }

    private static Section spread() {
        return Section.of(
                "spread",
                Field.choice("reuseDegree", List.of("firstOfKind", "adapted", "copy", "unknown")),
                Field.choice("effectDegree", List.of("incremental", "radical", "undecided")),
                Field.choices(
                        "channels",
                        List.of("meetings", "intranet", "networks", "training", "visits", "leaders", "other")),
                Field.people("ambassadors", 10),
                Field.longText("spreadPlan", 2000),
                Field.longText("evaluationPlan", 2000));
    }

    @Override
    public List<ValidationError> crossFieldErrors(SheetState state) {
        return Handover.errors(state);
    }

    @Override
    public List<Hint> hints(SheetState state) {
        return Handover.hints(state);
    }

    /** A count can be the one that another one waited for. */
    @Override
    public HintScope hintScope(SheetState rows, FieldChange change) {
        return change.list().equals(PRACTICE) ? HintScope.FORM : HintScope.ROW;
    }

    @Override
    public List<Hint> states(SheetState state) {
        return Stream.concat(RealisedValues.states(state), PracticeCounts.states(state, LocalDate.now(clock)))
                .toList();
    }

    /** The phase's own page. */
    @Override
    public String relatedPart() {
        return "phase-continuation";
    }

    /** False, as it is about the network's own result. */
    @Override
    public boolean isCopiedWithPages() {
        return false;
    }
}
