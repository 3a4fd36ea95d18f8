package dk.albertslund.innovation.rollup.confluence;

import java.util.List;

/** A table of networks. */
public final class RollupView {
    private final Words words;
    private final String sortedBy;
    private final List<RollupRowView> rows;
    private final String csvUrl;

    /** @param csvUrl empty on paper */
    RollupView(Words words, String sortedBy, List<RollupRowView> rows, String csvUrl) {
        this.words = words;
        this.sortedBy = sortedBy;
        this.rows = List.copyOf(rows);
        this.csvUrl = csvUrl;
    }

    /** What stands around the table. */
    record Words(String heading, String shown, String halfYear) {}

    /** By when the next themes are proposed; empty where networks do not begin by halves of the year. */
    public String getHalfYear() {
        return words.halfYear();
    }

    /** Empty for a table without one. */
    public String getHeading() {
        return words.heading();
    }

    /** For example {@code Viser 100 af 240}. */
    public String getShown() {
        return words.shown();
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
