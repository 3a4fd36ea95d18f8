package dk.albertslund.innovation.rollup.confluence;

import java.util.List;

/**
 * Table of networks.
 *
 * @param heading empty for no heading
 * @param shown for example {@code Viser 100 af 240}
 * @param halfYear next deadline for proposing themes; empty unless the settings show half-years
 * @param sortedBy key of the column by which the rows are sorted
 * @param csvUrl empty in an export
 */
public record RollupView(
        String heading, String shown, String halfYear, String sortedBy, List<RollupRowView> rows, String csvUrl) {
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public String workbookUrl() {
        return file("xlsx");
    }

    public String presentationUrl() {
        return file("pptx");
    }

    /** The same networks in another format. */
    private String file(String format) {
        return csvUrl.replace("/rollup.csv?", "/rollup." + format + "?");
    }

    public boolean isExport() {
        return csvUrl.isEmpty();
    }
}
