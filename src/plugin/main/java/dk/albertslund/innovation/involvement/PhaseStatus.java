package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.model.Phase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far a group's part in one phase is; a cell of the grid. */
public enum PhaseStatus {
    NONE("none"),
    PLANNED("planned"),
    AGREED("agreed"),
    DONE("done");

    private static final Map<String, PhaseStatus> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(PhaseStatus::key, Function.identity()));

    private final String key;

    PhaseStatus(String key) {
        this.key = key;
    }

    /** Stored in the database; never changes. */
    public String key() {
        return key;
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(PhaseStatus::key).toList();
    }

    /** Key of the field of a row with its status in that phase. */
    public static String field(Phase phase) {
        return phase.key() + "Status";
    }

    /** What the phase's own field says; while that is empty, what the row's phases and status say together. */
    public static PhaseStatus of(Row row, Phase phase) {
        return Optional.ofNullable(BY_KEY.get(row.value(field(phase)))).orElseGet(() -> ofWholeRow(row, phase));
    }

    private static PhaseStatus ofWholeRow(Row row, Phase phase) {
        if (!row.keys(InvolvementForm.PHASES).contains(phase.key())) {
            return NONE;
        }
        return PlanStatus.withKey(row.value(InvolvementForm.STATUS))
                .map(status -> switch (status) {
                    case PLANNED -> PLANNED;
                    case AGREED -> AGREED;
                    case DONE -> DONE;
                    case DECLINED -> NONE;
                })
                .orElse(PLANNED);
    }
}
