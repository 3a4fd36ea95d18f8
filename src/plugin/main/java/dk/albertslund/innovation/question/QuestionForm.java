package dk.albertslund.innovation.question;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormDefinition;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.HintScope;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
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
public final class QuestionForm implements FormKind {
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
    private static final int EXCUSE_LIMIT = 120;
    private static final int WITHOUT_IT_LIMIT = 300;
    private static final int MOST_EXCUSES = 100;
    private static final int MOST_DRAFTS = 50;
    private static final Coach COACH = new Coach();
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
        return FormDefinition.of(
                new Section(
                        BACKGROUND,
                        List.of(
                                Field.longText("why", STORY_LIMIT).required(),
                                Field.longText("necessaryChallenges", STORY_LIMIT)
                                        .required(),
                                Field.longText("problem", STORY_LIMIT).required()),
                        List.of()),
                new Section(EXCUSES, List.of(), List.of(excuses())),
                new Section("question", List.of(Field.rowReference(CHOSEN, DRAFTS)), List.of(drafts())),
                new Section(
                        "title",
                        List.of(
                                Field.text(TITLE_BEFORE, ProfileForm.TITLE_LIMIT),
                                Field.text(TITLE_AFTER, ProfileForm.TITLE_LIMIT)),
                        List.of()));
    }

    @Override
    public List<Section> sectionsForMacro(String part) {
        return part.equals("question") ? sections() : List.of();
    }

    /** Rows of known excuses have derived ids ({@link ExcuseRowIds}). */
    private static RowList excuses() {
        return new RowList(
                EXCUSES,
                MOST_EXCUSES,
                List.of(
                        Field.yesNo(PUT_AWAY),
                        Field.text(OWN_EXCUSE, EXCUSE_LIMIT),
                        Field.text(WITHOUT_IT, WITHOUT_IT_LIMIT)));
    }

    private static RowList drafts() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text(TEXT, Coach.TEXT_LIMIT).required());
        Stream.concat(Mark.allTicks().stream(), Stream.of(Mark.THREE_IN_ONE, OUTSIDER_RETOLD))
                .map(Field::yesNo)
                .forEach(fields::add);
        return new RowList(
                DRAFTS,
                MOST_DRAFTS,
                fields,
                Stream.of(Mark.values()).map(Mark::group).toList());
    }

    @Override
    public boolean isShown(Field field, Row row) {
        return !field.key().equals(Mark.THREE_IN_ONE) || row.isTicked(Mark.THREE_IN_ONE);
    }

    /** The coach's first hint per draft, and the number of criteria that the chosen draft lacks. */
    @Override
    public List<Hint> hints(SheetState state) {
        List<Hint> hints = new ArrayList<>();
        for (Row draft : state.rows(DRAFTS)) {
            COACH.coach(draft.value(TEXT))
                    .first()
                    .map(finding -> new Hint(draft.id(), TEXT, finding.messageKey(), finding.arguments()))
                    .ifPresent(hints::add);
        }
        state.row(state.value(CHOSEN))
                .map(QuestionMarks::of)
                .filter(marks -> !marks.isChecked())
                .map(marks -> new Hint(
                        Row.SHEET,
                        CHOSEN,
                        "innovation.question.hint.unchecked",
                        List.of(String.valueOf(marks.missing()))))
                .ifPresent(hints::add);
        return hints;
    }

    /** Choice and criteria also affect the hint on the choice and the states of other drafts. */
    @Override
    public HintScope hintScope(SheetState rows, FieldChange change) {
        boolean isAboutTheChosen = change.field().equals(CHOSEN) || change.row().equals(rows.value(CHOSEN));
        return isAboutTheChosen ? HintScope.FORM : HintScope.ROW;
    }

    @Override
    public List<Hint> states(SheetState state) {
        return state.rows(DRAFTS).stream()
                .map(draft -> {
                    QuestionMarks marks = QuestionMarks.of(draft);
                    DraftState draftState =
                            DraftState.of(marks, state.value(CHOSEN).equals(draft.id()));
                    return new Hint(draft.id(), "", draftState.messageKey(), List.of(String.valueOf(marks.seen())));
                })
                .toList();
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
