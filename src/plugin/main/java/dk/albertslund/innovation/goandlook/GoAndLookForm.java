package dk.albertslund.innovation.goandlook;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormDefinition;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.exercise.ExerciseForm;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Form of the exercise Go out and look: solutions that were seen elsewhere, what is different there, and what the network
 * must adapt. What works in one place need not work in another, so a row is complete only with both.
 */
@Component
public final class GoAndLookForm extends ExerciseForm {
    public static final String KEY = "goAndLook";
    public static final String PART = "go-and-look";
    public static final String ROWS = "rows";
    public static final String SOLUTION = "solution";
    /** A municipality or another place. */
    public static final String PLACE = "municipalityOrPlace";

    public static final String LINK = "link";
    /** The role of somebody there who can tell more; no name. */
    public static final String CONTACT = "contactRole";

    public static final String THEME_FIT = "themeFit";
    public static final String WHAT_WORKS = "whatWorksThere";
    /** What is different there, one difference in each line. */
    public static final String DIFFERENCES = "contextDifferences";

    public static final String ADAPTATION = "adaptation";
    public static final String REUSE = "reuseIntent";
    public static final String SEEN_ON = "seenOn";

    private static final int MOST_ROWS = 200;
    private static final int SOLUTION_LIMIT = 150;
    private static final int SHORT_LIMIT = 100;
    private static final int MIDDLE_LIMIT = 500;
    private static final int LONG_LIMIT = 1000;
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s/\"<>\\\\]+[^\\s\"<>\\\\]*");
    private static final FormDefinition DEFINITION = define();

    public GoAndLookForm() {
        super(KEY, PART, DEFINITION);
    }

    private static FormDefinition define() {
        List<Field> seen = List.of(
                Field.text(SOLUTION, SOLUTION_LIMIT).required(),
                Field.text(PLACE, SHORT_LIMIT).required(),
                Field.longText(THEME_FIT, MIDDLE_LIMIT).required(),
                Field.longText(WHAT_WORKS, LONG_LIMIT).required(),
                Field.longText(DIFFERENCES, LONG_LIMIT),
                Field.longText(ADAPTATION, LONG_LIMIT),
                Field.choice(REUSE, List.of("copy", "adapt", "inspire", "no")),
                Field.text(CONTACT, SHORT_LIMIT),
                Field.text(LINK, MIDDLE_LIMIT),
                Field.date(SEEN_ON));
        return FormDefinition.of(new Section(KEY, List.of(), List.of(new RowList(ROWS, MOST_ROWS, seen))));
    }

    @Override
    public List<ValidationError> crossFieldErrors(SheetState state) {
        return state.rows(ROWS).stream()
                .map(row -> row.value(LINK))
                .filter(link -> !link.isEmpty() && !WEB_ADDRESS.matcher(link).matches())
                .findFirst()
                .map(link -> ValidationError.of(LINK, "innovation.form.goAndLook.problem.link"))
                .stream()
                .toList();
    }

    /** Says kindly what a row lacks before others can use it. */
    @Override
    public List<Hint> states(SheetState state) {
        return state.rows(ROWS).stream()
                .map(row -> new Hint(row.id(), "", stateKey(row), List.of()))
                .toList();
    }

    /** The language key of what the row lacks, or that it is complete. */
    public static String stateKey(Row row) {
        boolean isCompared = !row.value(DIFFERENCES).isEmpty();
        boolean isAdapted = !row.value(ADAPTATION).isEmpty();
        if (isCompared && isAdapted) {
            return "innovation.form.goAndLook.state.complete";
        }
        if (isCompared) {
            return "innovation.form.goAndLook.state.adaptation";
        }
        return "innovation.form.goAndLook.state." + (isAdapted ? "differences" : "both");
    }
}
