package dk.albertslund.innovation.stakeholder;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.HintScope;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.exercise.ExerciseForm;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.InvolvementMode;
import dk.albertslund.innovation.model.Phase;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Form of stakeholders: a row per role or group with influence, how it is affected, and how and when it takes part.
 * Names and assessments of people are confidential.
 */
@Component
public final class StakeholderForm extends ExerciseForm {
    public static final String KEY = "stakeholders";
    public static final String PART = "stakeholders";
    public static final String ROWS = "rows";
    public static final String LABEL = "label";
    public static final String KIND = "kind";
    public static final String INTERNAL = "internal";
    public static final String INFLUENCE = "influence";
    public static final String AFFECTED = "affected";
    public static final String MODE = "involvementMode";
    public static final String PHASES = "phases";
    public static final String PURPOSE = "purpose";
    public static final String CONTRIBUTES = "contributes";
    public static final String CONTRIBUTION = "contribution";
    public static final String INTEREST = "interest";
    public static final String STRATEGY = "strategy";
    public static final String RESPONSIBLE = "responsible";
    public static final String ATTITUDE = "attitude";
    public static final String CAN_BLOCK = "canBlock";
    public static final String PERSON = "personName";
    public static final String RETENTION = "retentionDate";
    /** The fields that {@link BlindSpots} are derived from. */
    private static final Set<String> HINT_FIELDS = Set.of(LABEL, KIND, INFLUENCE, AFFECTED, MODE, PHASES, CAN_BLOCK);

    public static final int MOST_ROWS = 200;
    public static final int HIGHEST = 5;
    private static final int NAME_LIMIT = 100;
    private static final int LINE_LIMIT = 300;
    private static final int TEXT_LIMIT = 500;

    public StakeholderForm() {
        super(KEY, PART, Section.of(PART, rows()));
    }

    private static RowList rows() {
        return new RowList(
                ROWS,
                MOST_ROWS,
                Stream.of(who(), part(), thoughts()).flatMap(List::stream).toList());
    }

    private static List<Field> who() {
        return List.of(
                Field.text(LABEL, NAME_LIMIT).required(),
                Field.choice(KIND, StakeholderKind.keys()).required(),
                Field.scale(INFLUENCE, HIGHEST).required(),
                Field.scale(AFFECTED, HIGHEST).required(),
                Field.yesNo(INTERNAL));
    }

    private static List<Field> part() {
        return List.of(
                Field.choice(MODE, InvolvementMode.keys())
                        .withLabelKeyPattern("innovation.involvement.mode.%s")
                        .required(),
                Field.choices(PHASES, Phase.keys()).withLabelKeyPattern("innovation.phase.%s.name"),
                Field.choice(PURPOSE, List.of("content", "backing", "both")),
                Field.choices(CONTRIBUTES, List.of("knowledge", "resources", "backing", "access", "none")),
                Field.text(CONTRIBUTION, LINE_LIMIT),
                Field.longText(INTEREST, TEXT_LIMIT),
                Field.longText(STRATEGY, TEXT_LIMIT),
                Field.people(RESPONSIBLE, 1));
    }

    private static List<Field> thoughts() {
        return List.of(
                Field.yesNo(CAN_BLOCK).editorsOnly(),
                Field.choice(ATTITUDE, List.of("for", "neutral", "against", "unknown"))
                        .editorsOnly(),
                Field.person(PERSON, NAME_LIMIT, RETENTION),
                Field.date(RETENTION).editorsOnly());
    }

    /** Who takes part when is planned there. */
    @Override
    public String relatedPart() {
        return "involvement";
    }

    /** Gaps of single rows and of the whole list. */
    @Override
    public List<Hint> hints(SheetState state) {
        return BlindSpots.of(state).stream().map(BlindSpot::hint).toList();
    }

    @Override
    public HintScope hintScope(SheetState rows, FieldChange change) {
        return HINT_FIELDS.contains(change.field()) || change.field().equals(Row.REMOVED)
                ? HintScope.FORM
                : HintScope.FIELD;
    }

    @Override
    public Set<String> hintFields(String list) {
        return HINT_FIELDS;
    }
}
