package dk.albertslund.innovation.stakeholder.confluence;

import java.util.List;

/**
 * A cell of the matrix with its stakeholders.
 *
 * @param place the cell in words
 * @param countLabel how many stand in it, and which cell it is; the count alone says nothing to those who only hear it
 */
public record MatrixCellView(
        int influence, int affected, List<StakeholderRowView> rows, String place, String countLabel) {
    /** As many as a cell shows; more are shown on request. */
    private static final int MOST_SHOWN = 4;

    public int count() {
        return rows.size();
    }

    public boolean isTaken() {
        return !rows.isEmpty();
    }

    /** Whether some of them are shown on request only. */
    public boolean isCrowded() {
        return rows.size() > MOST_SHOWN;
    }
}
