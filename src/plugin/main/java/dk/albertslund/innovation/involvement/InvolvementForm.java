package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormDefinition;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.exercise.ExerciseForm;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.InvolvementMode;
import dk.albertslund.innovation.model.Phase;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Form of the involvement design: who or what takes part, in which phases, why and how, and its status. */
@Component
public final class InvolvementForm extends ExerciseForm {
    public static final String KEY = "involvementDesign";
    public static final String PART = "involvement";
    public static final String DESIGN = "design";
    public static final String KIND = "rowKind";
    public static final String WHO = "who";
    public static final String PHASES = "phases";
    public static final String FUNCTION = "function";
    public static final String MODE = "involvementMode";
    public static final String HOW = "how";
    public static final String STATUS = "status";
    private static final int MOST_ROWS = 200;
    private static final int WHO_LIMIT = 200;
    private static final int TEXT_LIMIT = 300;
    private static final FormDefinition DEFINITION = define();

    public InvolvementForm() {
        super(KEY, PART, DEFINITION);
    }

    private static FormDefinition define() {
        RowList design = new RowList(
                DESIGN,
                MOST_ROWS,
                Stream.concat(
                                Stream.of(
                                        Field.choice(KIND, RowKind.keys()).required(),
                                        Field.text(WHO, WHO_LIMIT).required(),
                                        Field.choices(PHASES, Phase.keys())
                                                .withLabelKeyPattern("innovation.phase.%s.name")
                                                .required(),
                                        Field.text(FUNCTION, TEXT_LIMIT).required(),
                                        Field.choice(MODE, InvolvementMode.keys())
                                                .withLabelKeyPattern("innovation.involvement.mode.%s"),
                                        Field.text(HOW, TEXT_LIMIT),
                                        Field.choice(STATUS, PlanStatus.keys())),
                                phaseFields())
                        .toList());
        return FormDefinition.of(new Section(DESIGN, List.of(), List.of(design)));
    }

    /** One field for each phase, so that two people who change different phases of a row are never in each other's way. */
    private static Stream<Field> phaseFields() {
        return Arrays.stream(Phase.values()).map(phase -> Field.choice(PhaseStatus.field(phase), PhaseStatus.keys())
                .withLabelKeyPattern("innovation.involvement.status.%s"));
    }

    /** False, as the rows are about the network's own people. */
    @Override
    public boolean isCopiedWithPages() {
        return false;
    }

    /** Tools and approaches have no mode of involvement. */
    @Override
    public List<ValidationError> crossFieldErrors(SheetState state) {
        return DesignRow.all(state).stream()
                .filter(row -> row.kind() == RowKind.TOOLS_APPROACHES)
                .filter(row -> row.mode().isPresent())
                .map(row -> ValidationError.of(MODE, "innovation.involvement.problem.tools"))
                .limit(1)
                .toList();
    }

    /** Suggests who it might be, for rows without a name. */
    @Override
    public List<Hint> hints(SheetState state) {
        return state.rows(DESIGN).stream()
                .filter(row -> row.value(WHO).isEmpty())
                .flatMap(row -> RowKind.withKey(row.value(KIND)).stream()
                        .map(kind -> new Hint(row.id(), WHO, help(kind), List.of())))
                .toList();
    }

    private static String help(RowKind kind) {
        return "innovation.involvement.who." + kind.key();
    }

    /** Kinds of the seven default rows that were never created and that no other row has. */
    public static List<RowKind> missingDefaultRows(SheetState state) {
        List<String> kinds =
                state.rows(DESIGN).stream().map(row -> row.value(KIND)).toList();
        return RowKind.keys().stream()
                .filter(key -> !kinds.contains(key))
                .flatMap(key -> RowKind.withKey(key).stream())
                .filter(kind -> state.rowIncludingRemoved(kind.defaultRowId()).isEmpty())
                .toList();
    }

    @Override
    public boolean isWritten(Row row) {
        return !DesignRow.isUntouched(row);
    }
}
