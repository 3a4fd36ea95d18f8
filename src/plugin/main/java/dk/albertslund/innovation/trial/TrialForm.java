package dk.albertslund.innovation.trial;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.RowRule;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.exercise.ExerciseForm;
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
public final class TrialForm extends ExerciseForm {
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
    private static final int NAME_LIMIT = 120;
    private static final int LINE_LIMIT = 300;
    /** The result also counts on the page of phase 5, unless it was to stop. */
    private static final List<RowAction> ACTIONS =
            List.of(RowAction.of("prototype", ROWS, new ReferenceTarget("phasePrototype", "trials"))
                    .copying(LEARNT, "result")
                    .copying(TRIAL, "trial")
                    .copying(HYPOTHESIS, "hypothesis")
                    .copying(OUTCOME, "outcome")
                    .unless(OUTCOME, "stop"));

    private final Clock clock;

    public TrialForm(Clock clock) {
        super(KEY, PART, Section.of(PART, trials()));
        this.clock = clock;
    }

    private static RowList trials() {
        Stream<Field> sentence = Stream.of(
                Field.text(TRIAL, 200).required(),
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
                Field.number("cost", 0, 100_000_000),
                Field.text("before", 60),
                Field.text("after", 60));
        Stream<Field> result = Stream.of(
                Field.longText(LEARNT, 1000),
                Field.choice("reception", List.of("positive", "mixed", "negative")),
                Field.choice(OUTCOME, List.of("goOn", "adjust", "stop")),
                Field.choice("backToPhase", Phase.keys()).withLabelKeyPattern("innovation.phase.%s.name"),
                Field.text("nextStep", LINE_LIMIT));
        List<Field> all =
                Stream.of(sentence, frame, result).flatMap(part -> part).toList();
        return new RowList(ROWS, 50, all).withRules(RowRule.UNIQUE);
    }

    @Override
    public List<RowAction> actions() {
        return ACTIONS;
    }

    @Override
    public List<ValidationError> crossFieldErrors(SheetState state) {
        return state.rows(ROWS).stream()
                .flatMap(row -> Stream.of(TO, LOOK_AGAIN).filter(day -> row.isBefore(day, FROM)))
                .distinct()
                .map(day -> ValidationError.of(day, "innovation.form.trialAction.problem." + day))
                .toList();
    }

    @Override
    public List<Hint> states(SheetState state) {
        return TrialState.all(state, LocalDate.now(clock));
    }

    /** False, as the rows are about the network's own work. */
    @Override
    public boolean isCopiedWithPages() {
        return false;
    }
}
