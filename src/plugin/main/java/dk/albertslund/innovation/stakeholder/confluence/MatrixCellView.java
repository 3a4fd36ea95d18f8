package dk.albertslund.innovation.stakeholder.confluence;

import java.util.List;

/** One spot of the matrix with those who stand on it. */
public record MatrixCellView(int influence, int affected, List<StakeholderRowView> rows) {}
