package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.InvolvementMode;
import dk.albertslund.innovation.model.Phase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A row of the design with content. */
public record DesignRow(RowKind kind, Set<Phase> phases, Optional<InvolvementMode> mode, Optional<PlanStatus> status) {
    public DesignRow {
        phases = Set.copyOf(phases);
    }

    /** Rows with content, in order; a default row with nothing but its kind does not count. */
    public static List<DesignRow> all(SheetState state) {
        return state.rows(InvolvementForm.DESIGN).stream()
                .filter(row -> !InvolvementForm.isUntouched(row))
                .map(DesignRow::of)
                .toList();
    }

    /** A row without a kind counts as {@link RowKind#OTHER}. */
    private static DesignRow of(Row row) {
        return new DesignRow(
                RowKind.withKey(row.value(InvolvementForm.KIND)).orElse(RowKind.OTHER),
                row.keys(InvolvementForm.PHASES).stream()
                        .flatMap(key -> Phase.withKey(key).stream())
                        .collect(Collectors.toSet()),
                InvolvementMode.withKey(row.value(InvolvementForm.MODE)),
                PlanStatus.withKey(row.value(InvolvementForm.STATUS)));
    }

    /** Neither declined nor merely informed. */
    public boolean takesPart() {
        return !isDeclined() && !mode.equals(Optional.of(InvolvementMode.INFORMED));
    }

    public boolean isDeclined() {
        return status.equals(Optional.of(PlanStatus.DECLINED));
    }

    boolean isIn(Phase phase) {
        return phases.contains(phase);
    }
}
