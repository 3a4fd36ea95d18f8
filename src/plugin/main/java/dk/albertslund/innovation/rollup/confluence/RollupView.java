package dk.albertslund.innovation.rollup.confluence;

import java.util.List;

/**
 * A table of networks.
 *
 * @param heading empty for a table without one
 * @param shown for example {@code Viser 100 af 240}
 * @param halfYear by when the next themes are proposed; empty where networks do not begin by halves of the year
 * @param sortedBy the key of the column that the rows are ordered by
 * @param csvUrl empty in an export
 */
public record RollupView(
        String heading, String shown, String halfYear, String sortedBy, List<RollupRowView> rows, String csvUrl) {
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public boolean isExport() {
        return csvUrl.isEmpty();
    }
}
