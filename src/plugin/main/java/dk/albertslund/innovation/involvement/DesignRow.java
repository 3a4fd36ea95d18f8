package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.InvolvementMode;
import dk.albertslund.innovation.model.Phase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row of the design with content.
 *
 * @param who may be empty
 * @param statuses by phase; without the phases in which the row has no part
 */
public record DesignRow(
        RowKind kind,
        String who,
        Map<Phase, PhaseStatus> statuses,
        Optional<InvolvementMode> mode,
        Optional<PlanStatus> status) {
    public DesignRow {
        statuses = Map.copyOf(statuses);
    }

    /** Rows with content, in order; a default row with nothing but its kind does not count. */
    public static List<DesignRow> all(SheetState state) {
        return state.rows(InvolvementForm.DESIGN).stream()
                .filter(row -> !isUntouched(row))
                .map(DesignRow::of)
                .toList();
    }

    /** Whether the row has nothing but its kind. */
    public static boolean isUntouched(Row row) {
        return row.cells().values().stream()
                .allMatch(cell -> cell.field().equals(InvolvementForm.KIND)
                        || cell.value().isEmpty()
                        || cell.value().equals(PhaseStatus.NONE.key()));
    }

    /** A row without a kind counts as {@link RowKind#OTHER}. */
    public static DesignRow of(Row row) {
        Map<Phase, PhaseStatus> statuses = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            PhaseStatus status = PhaseStatus.of(row, phase);
            if (status != PhaseStatus.NONE) {
                statuses.put(phase, status);
            }
        }
        return new DesignRow(
                RowKind.withKey(row.value(InvolvementForm.KIND)).orElse(RowKind.OTHER),
                row.value(InvolvementForm.WHO),
                statuses,
                InvolvementMode.withKey(row.value(InvolvementForm.MODE)),
                PlanStatus.withKey(row.value(InvolvementForm.STATUS)));
    }

    public Set<Phase> phases() {
        return statuses.keySet();
    }

    /** Neither declined nor merely informed. */
    public boolean takesPart() {
        return !isDeclined() && !mode.equals(Optional.of(InvolvementMode.INFORMED));
    }

    public boolean isDeclined() {
        return status.equals(Optional.of(PlanStatus.DECLINED));
    }

    boolean isIn(Phase phase) {
        return statuses.containsKey(phase);
    }
}
