package dk.albertslund.innovation.rollup;

import java.util.List;

/**
 * Networks visible to the current user: the first rows and the total. Networks that the user may not view are not
 * counted.
 */
public record RollupPage(List<RollupRow> rows, int total) {
    public RollupPage {
        rows = List.copyOf(rows);
    }

    public boolean isTruncated() {
        return rows.size() < total;
    }
}
