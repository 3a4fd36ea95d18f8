package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.CondensedStage;
import dk.albertslund.innovation.model.InvolvementMode;
import dk.albertslund.innovation.model.Phase;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Derived from the design: who takes part in which phases and how, how citizens are involved, and what is missing. */
public final class Coverage {
    private static final String YES = "yes";
    private static final String PLANNED = "planned";

    private final List<DesignRow> rows;
    private final Map<Phase, String> answers;

    private Coverage(List<DesignRow> rows, Map<Phase, String> answers) {
        this.rows = rows;
        this.answers = Map.copyOf(answers);
    }

    /** @param answers the phases' own answers about citizens: {@code yes}, {@code planned} or {@code no} */
    public static Coverage of(SheetState design, Map<Phase, String> answers) {
        return new Coverage(DesignRow.all(design), answers);
    }

    /** Whether the design is empty. */
    public boolean isUntouched() {
        return rows.isEmpty();
    }

    /** Rows of that kind in that phase, including declined ones. */
    public List<DesignRow> rows(RowKind kind, Phase phase) {
        return rows.stream()
                .filter(row -> row.kind() == kind && row.isIn(phase))
                .toList();
    }

    /** Whether citizens take part according to the design or to the phase's form, or are planned in the form. */
    public boolean hasCitizens(Phase phase) {
        return citizensIn(phase).findAny().isPresent() || isAnswered(phase, YES) || isAnswered(phase, PLANNED);
    }

    private boolean isAnswered(Phase phase, String answer) {
        return answer.equals(answers.get(phase));
    }

    private Stream<DesignRow> citizensIn(Phase phase) {
        return rows(RowKind.CITIZENS, phase).stream().filter(DesignRow::takesPart);
    }

    /** Never empty; the answer of the phase's form applies where it says more than the design. */
    public Set<CitizenMark> citizens(Phase phase) {
        Set<CitizenMark> marks = EnumSet.noneOf(CitizenMark.class);
        citizensIn(phase).map(row -> mark(row)).forEach(marks::add);
        if (marks.isEmpty() && isAnswered(phase, YES)) {
            marks.add(CitizenMark.PRESENT);
        }
        if (rows(RowKind.CITIZENS, phase).stream().anyMatch(Coverage::isOnlyInformed)) {
            marks.add(CitizenMark.INFORMED);
        }
        if (isAnswered(phase, PLANNED) && !hasMore(marks)) {
            marks.add(CitizenMark.PLANNED);
        }
        return marks.isEmpty() ? EnumSet.of(CitizenMark.NONE) : marks;
    }

    private static CitizenMark mark(DesignRow row) {
        return row.mode().map(CitizenMark::of).orElse(CitizenMark.PRESENT);
    }

    private static boolean isOnlyInformed(DesignRow row) {
        return !row.isDeclined() && row.mode().equals(Optional.of(InvolvementMode.INFORMED));
    }

    private static boolean hasMore(Set<CitizenMark> marks) {
        return marks.stream().anyMatch(mark -> mark != CitizenMark.INFORMED);
    }

    /** Empty for an empty design, as nothing is missing before the network has begun. */
    public List<CoverageFinding> findings() {
        return isUntouched()
                ? List.of()
                : Arrays.stream(CoverageFinding.values()).filter(this::applies).toList();
    }

    private boolean applies(CoverageFinding finding) {
        return switch (finding) {
            case NO_CITIZENS_EARLY -> earlyPhases().noneMatch(this::hasCitizens);
            case NOBODY_IMPLEMENTS ->
                rows.stream()
                        .filter(row -> row.kind().isPeople() && row.takesPart())
                        .noneMatch(row -> row.phases().stream().anyMatch(Coverage::isImplementing));
            case CITIZENS_ONLY_IMPLEMENT -> onlyImplement();
        };
    }

    private static Stream<Phase> earlyPhases() {
        return Arrays.stream(Phase.values()).filter(phase -> phase.isBefore(Phase.PRIORITISATION));
    }

    private static boolean isImplementing(Phase phase) {
        return phase.stage() == CondensedStage.IMPLEMENTING;
    }

    private boolean onlyImplement() {
        List<Optional<InvolvementMode>> modes = rows.stream()
                .filter(row -> row.kind() == RowKind.CITIZENS && row.takesPart())
                .map(DesignRow::mode)
                .toList();
        return !modes.isEmpty() && modes.stream().allMatch(Optional.of(InvolvementMode.CO_IMPLEMENTATION)::equals);
    }
}
