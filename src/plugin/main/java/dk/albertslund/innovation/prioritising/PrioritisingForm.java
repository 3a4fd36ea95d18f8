package dk.albertslund.innovation.prioritising;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormDefinition;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.RowRules;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.computed.FourFields;
import dk.albertslund.innovation.form.exercise.ExerciseForm;
import dk.albertslund.innovation.form.type.ReferenceTarget;
import dk.albertslund.innovation.form.type.RowAction;
import dk.albertslund.innovation.ideas.IdeasForm;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Form of the exercise Prioritisation: criteria first, then each person gives points and scores without seeing the
 * others'; the ideas then stand in four fields, and concepts are made of them.
 */
@Component
public final class PrioritisingForm extends ExerciseForm {
    public static final String KEY = "prioritising";
    public static final String PART = "prioritising";
    public static final String CRITERIA = "criteria";
    public static final String IDEAS = "ideas";
    public static final String CONCEPTS = "concepts";
    public static final String NAME = "name";
    public static final String TEXT = "text";
    public static final String HEADLINE = "headline";
    public static final String POINTS = "points";
    public static final String EFFECT = "effect";
    public static final String ABILITY = "ability";
    /** How many points each person has. */
    public static final String BUDGET = "pointsEach";

    /** What the network decides, in words. */
    public static final String DECISION = "decision";

    private static final int MOST_CRITERIA = 6;
    private static final int MOST_ROWS = 200;
    private static final int NAME_LIMIT = 80;
    private static final int TEXT_LIMIT = 200;
    private static final int LINE_LIMIT = 300;
    private static final int DECISION_LIMIT = 2000;
    private static final int MOST_POINTS = 20;
    private static final int USUAL_POINTS = 5;
    private static final int MOST_IDEAS = 20;
    private static final int SCALE = 5;
    private static final FourFields FOUR_FIELDS = new FourFields(IDEAS, EFFECT, ABILITY);
    private static final List<RowAction> ACTIONS =
            List.of(RowAction.of("trial", CONCEPTS, new ReferenceTarget("trialAction", "rows"))
                    .copying(HEADLINE, "trial")
                    .linkedBy("concept"));
    private static final FormDefinition DEFINITION = define();

    public PrioritisingForm() {
        super(KEY, PART, DEFINITION);
    }

    private static FormDefinition define() {
        List<Field> criterion = List.of(Field.text(NAME, NAME_LIMIT).required(), Field.scale("weight", SCALE));
        List<Field> idea = List.of(
                Field.text(TEXT, TEXT_LIMIT).required(),
                Field.reference("idea", IdeasForm.KEY, IdeasForm.ROWS, 1),
                Field.number(POINTS, 0, MOST_POINTS).perPerson(BUDGET, USUAL_POINTS),
                Field.scale(EFFECT, SCALE).perPerson(),
                Field.scale(ABILITY, SCALE).perPerson());
        List<Field> concept = List.of(
                Field.text(HEADLINE, NAME_LIMIT).required(),
                Field.reference("madeOf", KEY, IDEAS, MOST_IDEAS),
                Field.text("unique", LINE_LIMIT),
                Field.text("communication", LINE_LIMIT),
                Field.yesNo("goPrototype"));
        RowRules untilVoting = RowRules.NONE.lockedFrom(Stage.VOTING);
        return FormDefinition.of(
                List.of(Stage.SHARED, Stage.VOTING, Stage.CLOSED),
                new Section(
                        CRITERIA,
                        List.of(Field.number(BUDGET, 1, MOST_POINTS).lockedFrom(Stage.VOTING)),
                        List.of(new RowList(CRITERIA, MOST_CRITERIA, criterion).withRules(untilVoting))),
                new Section(IDEAS, List.of(), List.of(new RowList(IDEAS, MOST_ROWS, idea).withRules(untilVoting))),
                new Section(CONCEPTS, List.of(), List.of(new RowList(CONCEPTS, MOST_ROWS, concept))),
                new Section("decision", List.of(Field.longText(DECISION, DECISION_LIMIT)), List.of()));
    }

    @Override
    public List<Hint> states(VisibleSheet sheet) {
        return FOUR_FIELDS.states(sheet);
    }

    /** A concept is tried. */
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
