package dk.albertslund.innovation.ideas;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormDefinition;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.RowRule;
import dk.albertslund.innovation.form.RowRules;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.type.ReferenceTarget;
import dk.albertslund.innovation.form.type.RowAction;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Form of the exercise Ideas: each person writes ideas, with or without a name; then all see all of them, build on each
 * other's and gather those that belong together.
 */
@Component
public final class IdeasForm implements FormKind {
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

    private static final int MOST_ROWS = 500;
    private static final int TEXT_LIMIT = 200;
    private static final int MOST_BASES = 3;
    private static final List<RowAction> ACTIONS =
            List.of(RowAction.of("trial", ROWS, new ReferenceTarget("trialAction", "rows"))
                    .copying(TEXT, "trial")
                    .linkedBy("idea"));
    private static final FormDefinition DEFINITION = define();

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public FormDefinition definition() {
        return DEFINITION;
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
                        List.of(new RowList(ROWS, MOST_ROWS, idea).withRules(rules))));
    }

    /** An idea is tried. */
    @Override
    public List<RowAction> actions() {
        return ACTIONS;
    }

    /** One for each time that the exercise is done. */
    @Override
    public boolean hasInstances() {
        return true;
    }

    @Override
    public List<Section> sectionsForMacro(String part) {
        return part.equals(PART) ? sections() : List.of();
    }
}
