package dk.albertslund.innovation.involvement.confluence;

import java.util.List;

/**
 * Groups by phases.
 *
 * @param blank a row without values
 */
public record GridView(List<GridPhaseView> phases, List<GridRowView> rows, GridRowView blank) {
    /** Rows with content, for paper. */
    public List<GridRowView> written() {
        return rows.stream().filter(row -> !row.isUntouched()).toList();
    }

    public boolean isWritten() {
        return !written().isEmpty();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
