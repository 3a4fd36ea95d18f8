package dk.albertslund.innovation.stakeholder.confluence;

import java.util.List;

/** One spot of the matrix with those who stand on it. */
public final class MatrixCellView {
    private final int influence;
    private final int affected;
    private final List<StakeholderRowView> rows;

    MatrixCellView(int influence, int affected, List<StakeholderRowView> rows) {
        this.influence = influence;
        this.affected = affected;
        this.rows = rows.stream().filter(row -> row.isAt(influence, affected)).toList();
    }

    public int getInfluence() {
        return influence;
    }

    public int getAffected() {
        return affected;
    }

    public List<StakeholderRowView> getRows() {
        return rows;
    }
}
