package dk.albertslund.innovation.probe;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormDefinition;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.HintScope;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.RowRule;
import dk.albertslund.innovation.form.RowRules;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.exercise.ExerciseForm;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Form of the exercise Cultural probe: a task that people solve by themselves in their everyday life, and what they
 * returned, each picture with the uses that are made of it.
 */
@Component
public final class CulturalProbeForm extends ExerciseForm {
    public static final String KEY = "culturalProbe";
    public static final String PART = "probe";
    public static final String TASK = "task";
    public static final String FROM = "from";
    public static final String TO = "to";
    /** Whether all who take part have agreed to the use of what they return. */
    public static final String CONSENT = "consent";

    public static final String RETURNS = "returns";
    public static final String PERSON_CODE = "personCode";
    public static final String PICTURE = "picture";
    public static final String PICTURE_USE = "pictureUse";
    /** What a picture can be used as; each is the key of the field with the text to it. */
    public static final List<String> USES =
            List.of("statement", "citizenExplanation", "othersReaction", "myInterpretation");

    private static final int LONGEST_DAYS = 60;
    private static final int STORY = 1000;
    private static final FormDefinition DEFINITION = FormDefinition.of(task(), returns());

    public CulturalProbeForm() {
        super(KEY, PART, DEFINITION);
    }

    private static Section task() {
        return new Section(
                TASK,
                List.of(
                        Field.longText(TASK, 500).required(),
                        Field.choices("medium", List.of("photo", "diary", "sms", "postcard", "drawing", "other")),
                        Field.date(FROM),
                        Field.date(TO),
                        Field.number("participants", 1, 200),
                        Field.yesNo(CONSENT)),
                List.of());
    }

    private static Section returns() {
        List<Field> returned = Stream.concat(
                        Stream.of(
                                Field.personCode(PERSON_CODE).required(),
                                Field.picture(PICTURE),
                                Field.choices(PICTURE_USE, USES)),
                        USES.stream().map(use -> Field.longText(use, STORY)))
                .toList();
        RowRules rules = RowRules.of(RowRule.MERGEABLE);
        return new Section(RETURNS, List.of(), List.of(new RowList(RETURNS, 200, returned).withRules(rules)));
    }

    /** One for each task. */
    @Override
    public boolean hasInstances() {
        return true;
    }

    @Override
    public List<ValidationError> crossFieldErrors(SheetState state) {
        if (state.value(FROM).isEmpty() || state.value(TO).isEmpty()) {
            return List.of();
        }
        long days = ChronoUnit.DAYS.between(LocalDate.parse(state.value(FROM)), LocalDate.parse(state.value(TO))) + 1;
        return days < 1 || days > LONGEST_DAYS
                ? List.of(ValidationError.of(TO, "innovation.form.culturalProbe.problem.days", LONGEST_DAYS))
                : List.of();
    }

    @Override
    public List<Hint> hints(SheetState state) {
        return state.rows(RETURNS).stream()
                .flatMap(row -> ReturnHints.of(row, state.sheet().isTicked(CONSENT)))
                .toList();
    }

    /** Without the consent every picture has a hint. */
    @Override
    public HintScope hintScope(SheetState rows, FieldChange change) {
        return change.field().equals(CONSENT) ? HintScope.FORM : HintScope.ROW;
    }
}
