package dk.albertslund.innovation.ideas;

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
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Form of the exercise Ideas: each person writes ideas, with or without a name; then all see all of them, build on each
 * other's and gather those that belong together. What would make it worse, turned around, and what another service does
 * become ideas too.
 */
@Component
public final class IdeasForm extends ExerciseForm {
    public static final String KEY = "ideas";
    public static final String PART = "ideas";
    public static final String ROWS = "rows";
    public static final String TEXT = "text";
    /** From whose point of view it is an idea. */
    public static final String PERSPECTIVE = "perspective";

    public static final String IDEA_KIND = "ideaKind";
    /** How it serves the core task. */
    public static final String CORE_TASK = "coreTaskLink";
    /** Ideas that this one takes further. */
    public static final String BUILDS_ON = "buildsOn";
    /** What people were asked. */
    public static final String QUESTION = "question";

    public static final String OBSTACLES = "obstacles";
    public static final String OBSTACLE = "obstacle";
    /** What the obstacle is when it is turned around. */
    public static final String FLIPPED = "flipped";

    public static final String ANALOGIES = "analogies";
    public static final String OTHER_SERVICE = "otherService";
    /** What can be borrowed from the other service. */
    public static final String CARRY_OVER = "carryOver";

    private static final int MOST_ROWS = 500;
    private static final int TEXT_LIMIT = 200;
    private static final int SERVICE_LIMIT = 100;
    private static final int HOW_LIMIT = 300;
    private static final int MOST_BASES = 3;
    private static final List<RowAction> ACTIONS = List.of(
            toIdea("flip", OBSTACLES, FLIPPED),
            toIdea("borrow", ANALOGIES, CARRY_OVER),
            RowAction.of("trial", ROWS, new ReferenceTarget("trialAction", "rows"))
                    .copying(TEXT, "trial")
                    .linkedBy("idea"));
    private static final FormDefinition DEFINITION = define();

    public IdeasForm() {
        super(KEY, PART, DEFINITION);
    }

    private static FormDefinition define() {
        List<Field> idea = List.of(
                Field.text(TEXT, TEXT_LIMIT).required(),
                Field.choice(
                        PERSPECTIVE,
                        List.of("operations", "expert", "staff", "user", "management", "political", "creative")),
                Field.choice(IDEA_KIND, List.of("furtherDevelopment", "transfer", "radicalChange")),
                Field.text(CORE_TASK, TEXT_LIMIT),
                Field.reference(BUILDS_ON, KEY, ROWS, MOST_BASES));
        RowRules rules = RowRules.of(
                        RowRule.AUTHOR_ONLY, RowRule.COUNTED, RowRule.ANONYMOUS, RowRule.MERGEABLE, RowRule.UNIQUE)
                .hiddenUntil(Stage.SHARED);
        return FormDefinition.of(
                List.of(Stage.ALONE, Stage.SHARED, Stage.CLOSED),
                new Section(
                        PART,
                        List.of(Field.text(QUESTION, TEXT_LIMIT)),
                        List.of(new RowList(ROWS, MOST_ROWS, idea).withRules(rules))),
                negative(),
                analogy());
    }

    private static Section negative() {
        List<Field> obstacle = List.of(Field.text(OBSTACLE, TEXT_LIMIT).required(), Field.text(FLIPPED, TEXT_LIMIT));
        return new Section(
                "negative",
                List.of(Field.text("negativeQuestion", TEXT_LIMIT)),
                List.of(new RowList(OBSTACLES, MOST_ROWS, obstacle)));
    }

    private static Section analogy() {
        List<Field> service = List.of(
                Field.text(OTHER_SERVICE, SERVICE_LIMIT).required(),
                Field.text("howTheyDoIt", HOW_LIMIT),
                Field.text(CARRY_OVER, TEXT_LIMIT));
        return new Section("analogy", List.of(), List.of(new RowList(ANALOGIES, MOST_ROWS, service)));
    }

    private static RowAction toIdea(String key, String list, String field) {
        return RowAction.of(key, list, new ReferenceTarget(KEY, ROWS)).copying(field, TEXT);
    }

    /** What is turned around or borrowed is an idea, and an idea is tried. */
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
