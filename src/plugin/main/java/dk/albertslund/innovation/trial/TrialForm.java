package dk.albertslund.innovation.trial;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormDefinition;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.RowRule;
import dk.albertslund.innovation.form.RowRules;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.form.type.ReferenceTarget;
import dk.albertslund.innovation.form.type.RowAction;
import dk.albertslund.innovation.ideas.IdeasForm;
import dk.albertslund.innovation.knowledge.KnowledgeForm;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.prioritising.PrioritisingForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Form of the exercise Trial action: what is tried, written as one sentence with a day to look at it again, what came of it,
 * and whether to go on, adjust or stop.
 */
@Component
public final class TrialForm implements FormKind {
    public static final String KEY = "trialAction";
    public static final String PART = "trial";
    public static final String ROWS = "rows";
    public static final String TRIAL = "trial";
    public static final String FROM = "from";
    public static final String TO = "to";
    /** What will be seen when it works. */
    public static final String SIGNS = "signs";

    /** What is to be learnt; a question that the network cannot answer yet. */
    public static final String LEARN_WHAT = "learnWhat";

    public static final String LOOK_AGAIN = "lookAgain";
    public static final String LEARNT = "learnt";
    /** The decision: {@code goOn}, {@code adjust} or {@code stop}. */
    public static final String OUTCOME = "outcome";

    private static final String HYPOTHESIS = "hypothesis";
    private static final int MOST_ROWS = 50;
    private static final int TRIAL_LIMIT = 200;
    private static final int NAME_LIMIT = 120;
    private static final int MEASURE_LIMIT = 60;
    private static final int LINE_LIMIT = 300;
    private static final int STORY_LIMIT = 1000;
    private static final int MOST_COST = 100_000_000;
    private static final FormDefinition DEFINITION = define();
    /** The result also counts on the page of phase 5. */
    private static final List<RowAction> ACTIONS =
            List.of(RowAction.of("prototype", ROWS, new ReferenceTarget("phasePrototype", "trials"))
                    .copying(LEARNT, "result")
                    .copying(TRIAL, "trial")
                    .copying(HYPOTHESIS, "hypothesis")
                    .copying(OUTCOME, "outcome"));

    private final Clock clock;

    public TrialForm(Clock clock) {
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
        Stream<Field> sentence = Stream.of(
                Field.text(TRIAL, TRIAL_LIMIT).required(),
                Field.text("withWhom", NAME_LIMIT),
                Field.text("where", NAME_LIMIT),
                Field.date(FROM),
                Field.date(TO),
                Field.text(SIGNS, LINE_LIMIT),
                Field.text(HYPOTHESIS, LINE_LIMIT),
                Field.text(LEARN_WHAT, LINE_LIMIT),
                Field.date(LOOK_AGAIN));
        Stream<Field> frame = Stream.of(
                Field.reference("idea", IdeasForm.KEY, IdeasForm.ROWS, 1),
                Field.reference("concept", PrioritisingForm.KEY, PrioritisingForm.CONCEPTS, 1),
                Field.reference("question", KnowledgeForm.KEY, KnowledgeForm.NOT_KNOWN, 1),
                Field.yesNo("managementBacking"),
                Field.number("cost", 0, MOST_COST),
                Field.text("before", MEASURE_LIMIT),
                Field.text("after", MEASURE_LIMIT));
        Stream<Field> result = Stream.of(
                Field.longText(LEARNT, STORY_LIMIT),
                Field.choice("reception", List.of("positive", "mixed", "negative")),
                Field.choice(OUTCOME, List.of("goOn", "adjust", "stop")),
                Field.choice("backToPhase", Phase.keys()).withLabelKeyPattern("innovation.phase.%s.name"),
                Field.text("nextStep", LINE_LIMIT));
        List<Field> all =
                Stream.of(sentence, frame, result).flatMap(part -> part).toList();
        RowList rows = new RowList(ROWS, MOST_ROWS, all).withRules(RowRules.of(RowRule.UNIQUE));
        return FormDefinition.of(new Section(PART, List.of(), List.of(rows)));
    }

    @Override
    public List<RowAction> actions() {
        return ACTIONS;
    }

    @Override
    public List<ValidationError> crossFieldErrors(SheetState state) {
        return state.rows(ROWS).stream()
                .flatMap(row -> Stream.of(TO, LOOK_AGAIN)
                        .filter(day ->
                                !row.value(day).isEmpty() && row.value(day).compareTo(row.value(FROM)) < 0))
                .distinct()
                .map(day -> ValidationError.of(day, "innovation.form.trialAction.problem." + day))
                .toList();
    }

    @Override
    public List<Hint> states(SheetState state) {
        LocalDate today = LocalDate.now(clock);
        return state.rows(ROWS).stream()
                .filter(row ->
                        !row.value(TRIAL).isEmpty() || !row.value(LEARN_WHAT).isEmpty())
                .map(row -> TrialState.of(row, today))
                .toList();
    }

    /** False, as the rows are about the network's own work. */
    @Override
    public boolean isCopiedWithPages() {
        return false;
    }

    @Override
    public List<Section> sectionsForMacro(String part) {
        return part.equals(PART) ? sections() : List.of();
    }
}
