package dk.albertslund.innovation.continuation;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormDefinition;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.HintScope;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.RowRule;
import dk.albertslund.innovation.form.RowRules;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.phase.form.ValueType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Form of the exercise Value and handover: what came of the value that phase 0 expected, how many changed their practice, how
 * the line organisation takes over, and how the network ends. Who owns the solution, since when it is in operation, where it is
 * spread and what was learnt stand in the phase's own form.
 */
@Component
public final class RealisationForm implements FormKind {
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
    public static final String HANDOVER_DATE = "handoverDate";
    public static final String CHECK_DATE = "checkDate";
    /** What the reference leader says to the handover: {@code yes}, {@code conditions} or {@code notYet}. */
    public static final String ACCEPTANCE = "acceptance";

    public static final String ACCEPTED_BY = "acceptedBy";
    public static final String ACCEPTED_ON = "acceptedOn";
    public static final String SOLUTION_STATUS = "solutionStatus";

    private static final String PHASE_PART = "phase-continuation";
    private static final int MOST_ROWS = 50;
    private static final int MOST_PEOPLE = 100_000;
    private static final int MOST_AMBASSADORS = 10;
    private static final int THEME_LIMIT = 200;
    private static final int LINE_LIMIT = 300;
    private static final int EVIDENCE_LIMIT = 500;
    private static final int STORY_LIMIT = 1000;
    private static final int PLAN_LIMIT = 2000;
    /** Changes nothing for those who write; a list with rules is read as cards, which have the labels of the fields. */
    private static final RowRules LABELLED = RowRules.of(RowRule.COUNTED);

    private static final FormDefinition DEFINITION = define();

    private final Clock clock;

    public RealisationForm(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public FormDefinition definition() {
        return DEFINITION;
    }

    private static FormDefinition define() {
        List<Field> value = List.of(
                Field.choice(VALUE_TYPE, ValueType.keys())
                        .required()
                        .withLabelKeyPattern("innovation.form.phaseFocus.valueType.%s"),
                Field.reference(EXPECTED, "phaseFocus", "expectedValue", 1),
                Field.longText(REALISED, EVIDENCE_LIMIT),
                Field.reference("vsBaseline", "phaseFocus", "baseline", 1));
        List<Field> practice = List.of(
                Field.date(COUNTED_ON).required(),
                Field.choice(MONTH, PracticeCounts.MONTHS),
                Field.number(COUNT, 0, MOST_PEOPLE),
                Field.text(GROUPS, LINE_LIMIT));
        return FormDefinition.of(
                new Section(VALUES, List.of(), List.of(list(VALUES, value))),
                new Section(
                        PRACTICE, List.of(), List.of(list(PRACTICE, practice).measuredOn(COUNTED_ON))),
                new Section("spread", spread(), List.of()),
                new Section("handover", handover(), List.of()),
                new Section(
                        "close",
                        List.of(Field.longText(SOLUTION_STATUS, STORY_LIMIT), Field.text("newTheme", THEME_LIMIT)),
                        List.of()));
    }

    private static RowList list(String key, List<Field> fields) {
        return new RowList(key, MOST_ROWS, fields).withRules(LABELLED);
    }

    private static List<Field> spread() {
        return List.of(
                Field.choice("reuseDegree", List.of("firstOfKind", "adapted", "copy", "unknown")),
                Field.choice("effectDegree", List.of("incremental", "radical", "undecided")),
                Field.choices(
                        "channels",
                        List.of("meetings", "intranet", "networks", "training", "visits", "leaders", "other")),
                Field.people("ambassadors", MOST_AMBASSADORS),
                Field.longText("spreadPlan", PLAN_LIMIT),
                Field.longText("evaluationPlan", PLAN_LIMIT));
    }

    private static List<Field> handover() {
        return List.of(
                Field.people("practiceOwner", 1),
                Field.choices("ready", List.of("description", "time", "money", "training", "measuring")),
                Field.date(HANDOVER_DATE),
                Field.choice(ACCEPTANCE, List.of("yes", "conditions", "notYet")),
                Field.text("conditions", LINE_LIMIT),
                Field.people(ACCEPTED_BY, 1),
                Field.date(ACCEPTED_ON),
                Field.date(CHECK_DATE));
    }

    @Override
    public List<ValidationError> crossFieldErrors(SheetState state) {
        String handover = state.value(HANDOVER_DATE);
        String check = state.value(CHECK_DATE);
        return !check.isEmpty() && check.compareTo(handover) < 0
                ? List.of(ValidationError.of(CHECK_DATE, "innovation.form.continuation.problem.check"))
                : List.of();
    }

    @Override
    public List<Hint> hints(SheetState state) {
        List<Hint> hints = new ArrayList<>();
        boolean isAccepted = state.value(ACCEPTANCE).equals("yes");
        if (isAccepted
                && Stream.of(ACCEPTED_BY, ACCEPTED_ON)
                        .anyMatch(field -> state.value(field).isEmpty())) {
            hints.add(new Hint(Row.SHEET, ACCEPTANCE, "innovation.form.continuation.hint.who", List.of()));
        }
        if (!isAccepted && !state.value(SOLUTION_STATUS).isEmpty()) {
            hints.add(new Hint(Row.SHEET, SOLUTION_STATUS, "innovation.form.continuation.hint.notAccepted", List.of()));
        }
        return hints;
    }

    /** A count can be the one that another one waited for. */
    @Override
    public HintScope hintScope(SheetState rows, FieldChange change) {
        return change.list().equals(PRACTICE) ? HintScope.FORM : HintScope.ROW;
    }

    @Override
    public List<Hint> states(SheetState state) {
        Stream<Hint> values = state.rows(VALUES).stream().flatMap(RealisationForm::state);
        Stream<Hint> counts = PracticeCounts.states(state, LocalDate.now(clock));
        return Stream.concat(values, counts).toList();
    }

    /** Whether a value was expected, seen, or both. */
    private static Stream<Hint> state(Row row) {
        boolean isExpected = !row.value(EXPECTED).isEmpty();
        boolean isSeen = !row.value(REALISED).isEmpty();
        String state = isSeen ? isExpected ? "both" : "unexpected" : "notSeen";
        return isExpected || isSeen
                ? Stream.of(new Hint(row.id(), "", "innovation.form.continuation.state." + state, List.of()))
                : Stream.empty();
    }

    /** The phase's own page. */
    @Override
    public String relatedPart() {
        return PHASE_PART;
    }

    /** False, as it is about the network's own result. */
    @Override
    public boolean isCopiedWithPages() {
        return false;
    }

    @Override
    public List<Section> sectionsForMacro(String part) {
        return part.equals(PART) ? sections() : List.of();
    }
}
