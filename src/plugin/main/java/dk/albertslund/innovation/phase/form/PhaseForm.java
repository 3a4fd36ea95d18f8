package dk.albertslund.innovation.phase.form;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormDefinition;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.Direction;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.settings.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Base class of the phases' forms; one sheet per turn of the spiral. Common sections: purpose, citizens, learning and
 * next step; convergent phases also have a decision.
 */
public abstract class PhaseForm implements FormKind {
    /** Whether citizens are involved: {@code yes}, {@code planned} or {@code no}. */
    public static final String CITIZENS = "citizensInvolved";
    /** How citizens are involved, or why not. */
    public static final String CITIZENS_HOW = "citizensHow";

    /** The list of what the phase needs. */
    public static final String NEEDS = "needs";

    public static final String NEED_INPUT = "input";
    public static final String NEED_GIVER = "giver";

    static final int LINE = 300;
    static final int STORY = 1000;
    static final int MOST_ROWS = 50;
    private static final int LONG_STORY = 2000;
    private static final int NAME = 80;
    private static final int NEED = 200;
    private static final int GIVER = 100;
    private static final String DECISION = "decision";

    private final Phase phase;
    private final FormDefinition definition;

    /**
     * @param work the section that is specific to the phase
     * @param needKinds the kinds of resources that the model names for the phase; empty for most phases
     */
    PhaseForm(Phase phase, Section work, List<String> needKinds) {
        this.phase = phase;
        this.definition = FormDefinition.of(sections(phase, work, needKinds));
    }

    public Phase phase() {
        return phase;
    }

    @Override
    public String key() {
        String name = phase.key();
        return "phase" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Common fields have common texts. */
    @Override
    public String sharedTexts() {
        return "phase";
    }

    @Override
    public boolean isPerTurn() {
        return true;
    }

    @Override
    public FormDefinition definition() {
        return definition;
    }

    private static List<Section> sections(Phase phase, Section work, List<String> needKinds) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "purpose",
                List.of(Field.longText("purposeHere", STORY), Field.text("leadershipNote", LINE)),
                List.of()));
        sections.add(needs(needKinds));
        sections.add(work);
        sections.add(citizens());
        if (phase.direction() == Direction.CLOSING) {
            sections.add(closing());
        }
        sections.add(next());
        return sections;
    }

    @Override
    public List<Section> sectionsForMacro(String part) {
        return part.equals("phase-" + phase.key()) ? sections() : List.of();
    }

    /** False, as the content is about the network's own work. */
    @Override
    public boolean isCopiedWithPages() {
        return false;
    }

    /** Resources that the phase needs, and who could provide them. */
    private static Section needs(List<String> needKinds) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text(NEED_INPUT, NEED).required());
        fields.add(Field.text(NEED_GIVER, GIVER).required());
        if (!needKinds.isEmpty()) {
            fields.add(Field.choice("needKind", needKinds));
        }
        fields.add(Field.choice("disturbance", List.of("confirms", "informs", "disturbs")));
        return new Section(NEEDS, List.of(), List.of(new RowList(NEEDS, MOST_ROWS, fields)));
    }

    private static Section citizens() {
        return new Section(
                "citizens",
                List.of(Field.choice(CITIZENS, List.of("yes", "planned", "no")), Field.text(CITIZENS_HOW, LINE)),
                List.of());
    }

    private static Section closing() {
        RowList acceptance = new RowList(
                "acceptance",
                MOST_ROWS,
                List.of(
                        Field.text("group", NAME).required(),
                        Field.choice("canLiveWith", List.of("yes", "reservation", "no")),
                        Field.text("reservation", LINE)));
        return new Section(
                "closing",
                List.of(
                        Field.longText("criteria", STORY),
                        Field.longText(DECISION, LONG_STORY),
                        Field.longText("dropped", STORY)),
                List.of(acceptance));
    }

    private static Section next() {
        return new Section(
                "next",
                List.of(
                        Field.longText("learning", LONG_STORY),
                        Field.text("nextStep", LINE),
                        Field.people("owner", 1),
                        Field.date("due")),
                List.of());
    }

    /**
     * Evaluates the exit criteria.
     *
     * @param hasQuestion whether an innovation question is chosen with all its criteria ticked
     */
    public List<Criterion> criteria(SheetState state, boolean hasQuestion, Thresholds thresholds) {
        List<Criterion> criteria = new ArrayList<>(ownCriteria(state, hasQuestion, thresholds));
        criteria.add(new Criterion("citizens", !state.value(CITIZENS).isEmpty()).writtenIn(CITIZENS));
        if (phase.direction() == Direction.CLOSING) {
            criteria.add(new Criterion(DECISION, !state.value(DECISION).isEmpty()).writtenIn(DECISION));
        }
        return criteria;
    }

    abstract List<Criterion> ownCriteria(SheetState state, boolean hasQuestion, Thresholds thresholds);

    /** The list's rows with a value in that field. */
    static Stream<Row> rowsWith(SheetState state, String list, String field) {
        return state.rows(list).stream().filter(row -> !row.value(field).isEmpty());
    }

    static boolean has(SheetState state, String list, String field) {
        return rowsWith(state, list, field).findAny().isPresent();
    }

    /** Number of distinct values of that field in the list. */
    static int countDistinct(SheetState state, String list, String field) {
        return (int) rowsWith(state, list, field)
                .map(row -> row.value(field))
                .distinct()
                .count();
    }
}
