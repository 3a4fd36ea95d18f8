package dk.albertslund.innovation.question;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.HintScope;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.exercise.ExerciseForm;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.profile.ProfileForm;
import dk.albertslund.innovation.question.coach.Coach;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Form of the innovation question: background, excuses put aside, drafts with one chosen, and the effect on the theme's
 * title. Only empty or too long drafts are invalid.
 */
@Component
public final class QuestionForm extends ExerciseForm {
    public static final String KEY = "innovationQuestion";
    public static final String BACKGROUND = "background";
    public static final String EXCUSES = "excuses";
    public static final String PUT_AWAY = "putAway";
    public static final String OWN_EXCUSE = "excuse";
    public static final String WITHOUT_IT = "withoutIt";
    public static final String DRAFTS = "drafts";
    public static final String TEXT = "text";
    public static final String OUTSIDER_RETOLD = "outsiderRetold";
    public static final String CHOSEN = "chosen";
    public static final String TITLE_BEFORE = "titleBefore";
    public static final String TITLE_AFTER = "titleAfter";
    private static final int STORY_LIMIT = 1000;

    public QuestionForm() {
        super(
                KEY,
                "question",
                background(),
                Section.of(EXCUSES, excuses()),
                new Section("question", List.of(Field.rowReference(CHOSEN, DRAFTS)), List.of(drafts())),
                Section.of(
                        "title",
                        Field.text(TITLE_BEFORE, ProfileForm.TITLE_LIMIT),
                        Field.text(TITLE_AFTER, ProfileForm.TITLE_LIMIT)));
    }

    private static Section background() {
        return Section.of(
                BACKGROUND,
                Field.longText("why", STORY_LIMIT).required(),
                Field.longText("necessaryChallenges", STORY_LIMIT).required(),
                Field.longText("problem", STORY_LIMIT).required());
    }

    /** Rows of known excuses have derived ids ({@link ExcuseRowIds}). */
    private static RowList excuses() {
        return RowList.of(
                EXCUSES, 100, Field.yesNo(PUT_AWAY), Field.text(OWN_EXCUSE, 120), Field.text(WITHOUT_IT, 300));
    }

    private static RowList drafts() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text(TEXT, Coach.TEXT_LIMIT).required());
        Stream.concat(Mark.allTicks().stream(), Stream.of(Mark.THREE_IN_ONE, OUTSIDER_RETOLD))
                .map(Field::yesNo)
                .forEach(fields::add);
        return new RowList(
                DRAFTS, 50, fields, Stream.of(Mark.values()).map(Mark::group).toList());
    }

    @Override
    public boolean isShown(Field field, Row row) {
        return !field.key().equals(Mark.THREE_IN_ONE) || row.isTicked(Mark.THREE_IN_ONE);
    }

    /** The coach's first hint per draft, and the number of criteria that the chosen draft lacks. */
    @Override
    public List<Hint> hints(SheetState state) {
        return DraftHints.of(state);
    }

    /** Choice and criteria also affect the hint on the choice and the states of other drafts. */
    @Override
    public HintScope hintScope(SheetState rows, FieldChange change) {
        boolean isAboutTheChosen = change.field().equals(CHOSEN) || change.row().equals(rows.value(CHOSEN));
        return isAboutTheChosen ? HintScope.FORM : HintScope.ROW;
    }

    @Override
    public List<Hint> states(SheetState state) {
        return DraftHints.states(state);
    }

    /** Text of the chosen draft; empty when none is chosen or the chosen one was removed. */
    public static Optional<String> chosen(SheetState state) {
        return state.row(state.value(CHOSEN)).map(QuestionForm::text).filter(text -> !text.isEmpty());
    }

    /** Whether all three criteria are ticked for the chosen draft. */
    static boolean isChecked(SheetState state) {
        return state.row(state.value(CHOSEN))
                .map(QuestionMarks::of)
                .filter(QuestionMarks::isChecked)
                .isPresent();
    }

    private static String text(Row draft) {
        return draft.value(TEXT);
    }
}
