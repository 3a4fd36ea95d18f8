package dk.albertslund.innovation.reflection;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormDefinition;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.RowRule;
import dk.albertslund.innovation.form.RowRules;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.exercise.ExerciseForm;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Form of the exercise Reflection: each person writes what they take with them from a talk, a session or a phase. Only
 * the author sees a reflection until they show it; no leader can.
 */
@Component
public final class ReflectionForm extends ExerciseForm {
    public static final String KEY = "reflection";
    public static final String PART = "reflection";
    public static final String ROWS = "rows";
    /** What it is a reflection on. */
    public static final String OCCASION = "occasion";

    public static final String OCCASION_KIND = "kind";
    public static final String TALK = "talk";
    /** Points to take along, one in each line. */
    public static final String TAKEAWAYS = "takeaways";
    /** New insights, one in each line. */
    public static final String INSIGHTS = "insights";
    /** The author's own definition of innovation. */
    public static final String DEFINITION_OF_INNOVATION = "newDefinition";

    public static final String NEXT_ACTION = "nextAction";
    public static final String NEXT_ON = "nextOn";
    /** Whether the definition of a shown reflection also stands on the wall over all networks. */
    public static final String ON_WALL = "onWall";

    /** Fewest points and fewest insights of a whole reflection on a talk. */
    static final int FEWEST = 3;

    private static final int MOST_ROWS = 500;
    private static final int MOST_PER_PERSON = 40;
    private static final int OCCASION_LIMIT = 150;
    private static final int LINES_LIMIT = 2000;
    private static final int DEFINITION_LIMIT = 300;
    private static final int ACTION_LIMIT = 200;
    private static final FormDefinition DEFINITION = define();

    public ReflectionForm() {
        super(KEY, PART, DEFINITION);
    }

    private static FormDefinition define() {
        List<Field> reflection = List.of(
                Field.text(OCCASION, OCCASION_LIMIT).required(),
                Field.choice(OCCASION_KIND, List.of(TALK, "session", "phase", "closing"))
                        .required(),
                Field.longText(TAKEAWAYS, LINES_LIMIT),
                Field.longText(INSIGHTS, LINES_LIMIT),
                Field.text(DEFINITION_OF_INNOVATION, DEFINITION_LIMIT),
                Field.text(NEXT_ACTION, ACTION_LIMIT),
                Field.date(NEXT_ON),
                Field.yesNo(ON_WALL));
        // Without stages the form never gets to the stage from which all see all
        RowRules own = RowRules.of(RowRule.AUTHOR_ONLY, RowRule.SHARED_BY_AUTHOR)
                .hiddenUntil(Stage.SHARED)
                .mostPerPerson(MOST_PER_PERSON);
        return FormDefinition.of(
                new Section(PART, List.of(), List.of(new RowList(ROWS, MOST_ROWS, reflection).withRules(own))));
    }

    /** How many points and insights a reflection on a talk has; others need none. */
    @Override
    public List<Hint> states(SheetState state) {
        return state.rows(ROWS).stream()
                .filter(row -> row.value(OCCASION_KIND).equals(TALK))
                .map(ReflectionForm::state)
                .toList();
    }

    private static Hint state(Row row) {
        long points = lines(row.value(TAKEAWAYS)).size();
        long insights = lines(row.value(INSIGHTS)).size();
        boolean isWhole = points >= FEWEST && insights >= FEWEST;
        return new Hint(
                row.id(),
                "",
                "innovation.form.reflection.state." + (isWhole ? "whole" : "draft"),
                isWhole ? List.of(text(points), text(insights)) : List.of(ofFewest(points), ofFewest(insights)));
    }

    private static String ofFewest(long count) {
        return text(Math.min(count, FEWEST));
    }

    private static String text(long count) {
        return String.valueOf(count);
    }

    /** What is written, line by line. */
    public static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The definitions of innovation that their authors show, in the order of the reflections. */
    public List<String> definitions(SheetState state) {
        return VisibleSheet.of(this, state, FormReader.PUBLIC).state().rows(ROWS).stream()
                .map(row -> row.value(DEFINITION_OF_INNOVATION))
                .filter(definition -> !definition.isEmpty())
                .toList();
    }
}
