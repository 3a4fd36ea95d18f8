package dk.albertslund.innovation.pictures;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormDefinition;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.RowRule;
import dk.albertslund.innovation.form.RowRules;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.exercise.ExerciseForm;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Form of the picture exercise: all look at the same pictures and guess alone what the subject is, look once more with
 * the neighbour, and then see each other's guesses and the subject.
 */
@Component
public final class PicturesForm extends ExerciseForm {
    public static final String KEY = "pictures";
    public static final String PART = "pictures";
    public static final String PICTURES = "pictures";
    public static final String NAME = "name";
    public static final String PICTURE = "picture";
    public static final String GUESSES = "guesses";
    public static final String GUESS = "guess";
    /** The picture that it is about. */
    public static final String ABOUT = "about";
    /** What it could also be. */
    public static final String OR_THIS = "orThis";

    public static final String SUBJECTS = "subjects";
    public static final String SUBJECT = "subject";
    /** The picture whose subject it is. */
    public static final String SUBJECT_OF = "subjectOf";

    public static final String LEARNING = "learning";

    private static final int MOST_PICTURES = 20;
    private static final int MOST_GUESSES = 500;
    private static final int LINE = 200;
    /** With two titles nothing is folded away, and the pictures stand beside what is guessed. */
    private static final FormDefinition DEFINITION = FormDefinition.of(
            List.of(Stage.ALONE, Stage.PAIR, Stage.SHARED, Stage.CLOSED),
            new Section(PICTURES, List.of(), List.of(pictures(), guesses())),
            new Section(SUBJECTS, List.of(), List.of(subjects())),
            new Section(LEARNING, List.of(Field.longText(LEARNING, 2000)), List.of()));

    public PicturesForm() {
        super(KEY, PART, DEFINITION);
    }

    /** The pictures stay as they were guessed at. */
    private static RowList pictures() {
        List<Field> picture = List.of(Field.text(NAME, 80).required(), Field.picture(PICTURE));
        RowRules rules = RowRules.of(RowRule.UNIQUE).lockedFrom(Stage.SHARED);
        return new RowList(PICTURES, MOST_PICTURES, picture).withRules(rules);
    }

    private static RowList guesses() {
        List<Field> guess = List.of(
                Field.text(GUESS, LINE).required(),
                Field.reference(ABOUT, KEY, PICTURES, 1),
                Field.text(OR_THIS, LINE));
        RowRules rules = RowRules.of(RowRule.AUTHOR_ONLY, RowRule.COUNTED)
                .hiddenUntil(Stage.SHARED)
                .mostPerPerson(MOST_PICTURES);
        return new RowList(GUESSES, MOST_GUESSES, guess).withRules(rules);
    }

    /** Whoever has chosen the pictures writes it beforehand, and nobody else sees it until all have guessed. */
    private static RowList subjects() {
        List<Field> subject =
                List.of(Field.text(SUBJECT, LINE).required(), Field.reference(SUBJECT_OF, KEY, PICTURES, 1));
        RowRules rules = RowRules.of(RowRule.AUTHOR_ONLY, RowRule.COUNTED).hiddenUntil(Stage.SHARED);
        return new RowList(SUBJECTS, MOST_PICTURES, subject).withRules(rules);
    }

    /** Without a picture nobody knows what is guessed at. */
    @Override
    public List<Hint> hints(SheetState state) {
        return state.rows(GUESSES).stream()
                .filter(row -> !row.value(GUESS).isEmpty() && row.keys(ABOUT).isEmpty())
                .map(row -> new Hint(row.id(), ABOUT, "innovation.form.pictures.hint.about", List.of()))
                .toList();
    }

    /** One for each time that the exercise is done. */
    @Override
    public boolean hasInstances() {
        return true;
    }
}
