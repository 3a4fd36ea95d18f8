package dk.albertslund.innovation.stakeholder.confluence;

import java.util.List;

/** A cell of the matrix with its stakeholders. */
public record MatrixCellView(int influence, int affected, List<StakeholderRowView> rows) {}
