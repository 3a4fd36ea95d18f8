package dk.albertslund.innovation.rollup.confluence;

import java.util.List;

/** A table of networks. */
public final class RollupView {
    private final String heading;
    private final String shown;
    private final String sortedBy;
    private final List<RollupRowView> rows;
    private final String csvUrl;

    /** @param csvUrl empty on paper */
    RollupView(String heading, String shown, String sortedBy, List<RollupRowView> rows, String csvUrl) {
        this.heading = heading;
        this.shown = shown;
        this.sortedBy = sortedBy;
        this.rows = List.copyOf(rows);
        this.csvUrl = csvUrl;
    }

    /** Empty for a table without one. */
    public String getHeading() {
        return heading;
    }

    /** For example {@code Viser 100 af 240}. */
    public String getShown() {
        return shown;
    }

    /** The key of the column that the rows are ordered by. */
    public String getSortedBy() {
        return sortedBy;
    }

    public List<RollupRowView> getRows() {
        return rows;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public String getCsvUrl() {
        return csvUrl;
    }

    public boolean isPaper() {
        return csvUrl.isEmpty();
    }
}
