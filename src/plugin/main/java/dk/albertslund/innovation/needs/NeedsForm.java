package dk.albertslund.innovation.needs;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormDefinition;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.RowRule;
import dk.albertslund.innovation.form.RowRules;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.exercise.ExerciseForm;
import dk.albertslund.innovation.form.type.ReferenceTarget;
import dk.albertslund.innovation.form.type.RowAction;
import dk.albertslund.innovation.model.Phase;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Form of the exercise Needs: each person writes for themselves what they need to know and who can give it, talks with
 * the neighbour about it, and then all see all of it.
 */
@Component
public final class NeedsForm extends ExerciseForm {
    public static final String KEY = "needs";
    public static final String PART = "needs";
    public static final String ROWS = "rows";
    /** What is needed. */
    public static final String INPUT = "input";
    /** Who can give it. */
    public static final String GIVER = "giver";
    /** The kind of knowledge in discovery, or the kind of idea in ideation. */
    public static final String NEED_KIND = "needKind";
    /** What the answer would do to what the network believes. */
    public static final String DISTURBANCE = "disturbance";
    /** What the neighbour said. */
    public static final String PAIR_NOTE = "pairNote";

    private static final int MOST_ROWS = 500;
    private static final int MOST_PER_PERSON = 20;
    private static final int INPUT_LIMIT = 200;
    private static final int GIVER_LIMIT = 100;
    private static final int NOTE_LIMIT = 500;
    private static final int LONGEST_ALONE = 15;
    private static final int LONGEST_PAIR = 30;
    private static final List<RowAction> ACTIONS =
            List.of(RowAction.of("stakeholder", ROWS, new ReferenceTarget("stakeholders", "rows"))
                    .copying(GIVER, "label"));
    private static final FormDefinition DEFINITION = define();

    public NeedsForm() {
        super(KEY, PART, DEFINITION);
    }

    private static FormDefinition define() {
        List<Field> need = List.of(
                Field.text(INPUT, INPUT_LIMIT).required(),
                Field.text(GIVER, GIVER_LIMIT).required(),
                Field.choice(
                        NEED_KIND,
                        List.of(
                                "experience",
                                "attitude",
                                "fact",
                                "value",
                                "furtherDevelopment",
                                "transfer",
                                "radicalChange")),
                Field.choice(DISTURBANCE, List.of("disturbs", "informs", "confirms")),
                Field.longText(PAIR_NOTE, NOTE_LIMIT));
        RowRules own = RowRules.of(RowRule.AUTHOR_ONLY, RowRule.SHARED_BY_AUTHOR, RowRule.COUNTED)
                .hiddenUntil(Stage.SHARED)
                .mostPerPerson(MOST_PER_PERSON);
        List<Field> frame = List.of(
                Field.choice("phase", Phase.keys()).withLabelKeyPattern("innovation.phase.%s.name"),
                Field.number("soloMinutes", 1, LONGEST_ALONE),
                Field.number("pairMinutes", 1, LONGEST_PAIR));
        return FormDefinition.of(
                List.of(Stage.ALONE, Stage.PAIR, Stage.SHARED, Stage.CLOSED),
                new Section(PART, List.of(), List.of(new RowList(ROWS, MOST_ROWS, need).withRules(own))),
                new Section("frame", frame, List.of()));
    }

    /** Who can give what is needed is a stakeholder. */
    @Override
    public List<RowAction> actions() {
        return ACTIONS;
    }

    /** One for each time that the exercise is done. */
    @Override
    public boolean hasInstances() {
        return true;
    }
}
