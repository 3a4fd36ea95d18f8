package dk.albertslund.innovation.rollup;

import java.util.List;

/**
 * The networks that the viewer may see: the first rows, and how many there are in all. What the viewer may not see is
 * not counted.
 */
public record RollupPage(List<RollupRow> rows, int total) {
    public RollupPage {
        rows = List.copyOf(rows);
    }

    public boolean isTruncated() {
        return rows.size() < total;
    }
}
