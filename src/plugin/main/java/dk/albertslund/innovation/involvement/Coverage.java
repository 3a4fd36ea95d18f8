package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.CondensedStage;
import dk.albertslund.innovation.model.InvolvementMode;
import dk.albertslund.innovation.model.Phase;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** How many phases have citizens. */
    public int phasesWithCitizens() {
        return (int) Arrays.stream(Phase.values()).filter(this::hasCitizens).count();
    }

    /** Phases without citizens from that one on, in order. */
    public List<Phase> withoutCitizens(Phase from) {
        return Arrays.stream(Phase.values())
                .filter(phase -> !phase.isBefore(from) && !hasCitizens(phase))
                .toList();
    }

    /** Phases that have citizens by the answer on their own page only, in order. */
    public List<Phase> answeredOnly() {
        return Arrays.stream(Phase.values())
                .filter(phase ->
                        hasCitizens(phase) && citizensIn(phase).findAny().isEmpty())
                .toList();
    }

    /** How far the citizens' part in the phase is, by the design's row that is furthest; empty when no row says so. */
    public Optional<PhaseStatus> citizensStatus(Phase phase) {
        return citizensIn(phase).map(row -> row.statuses().get(phase)).max(Comparator.naturalOrder());
    }

    /** The citizens in the phase by the design, in words of the network; without rows that name nobody. */
    public List<String> citizensNamed(Phase phase) {
        return citizensIn(phase)
                .map(DesignRow::who)
                .filter(who -> !who.isEmpty())
                .toList();
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
