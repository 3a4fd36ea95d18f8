package dk.albertslund.innovation.rollup.confluence;

import java.util.List;

/**
 * Table of networks.
 *
 * @param heading empty for no heading
 * @param shown for example {@code Viser 100 af 240}
 * @param halfYear next deadline for proposing themes; empty unless the settings show half-years
 * @param sortedBy key of the column by which the rows are sorted
 * @param files the same networks as files; at most one, none in an export
 */
public record RollupView(
        String heading,
        String shown,
        String halfYear,
        String sortedBy,
        List<RollupRowView> rows,
        List<RollupFilesView> files) {
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
