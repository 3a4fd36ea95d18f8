package dk.albertslund.innovation.export;

import java.util.List;
import java.util.stream.Stream;

/**
 * Writes CSV: for Danish spreadsheets (UTF-8 with byte order mark, semicolons) or for programs (RFC 4180: UTF-8 without
 * byte order mark, commas, stable keys). Both end lines with CRLF and guard against formula injection: a text that a
 * spreadsheet would run as a formula gets a leading apostrophe. A text with apostrophes before such a sign gets one
 * more, so removing one restores the original.
 */
public final class CsvWriter {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvWriter() {}

    public static String of(List<String> header, List<List<String>> rows) {
        return BYTE_ORDER_MARK + lines(";", header, rows);
    }

    /** For Danish spreadsheets. */
    public static String of(ExportTable table) {
        return of(
                table.columns().stream().map(Column::label).toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(Cell::shown).toList())
                        .toList());
    }

    /** For programs. */
    public static String forPrograms(ExportTable table) {
        return lines(
                ",",
                table.columns().stream().map(Column::key).toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(Cell::forPrograms).toList())
                        .toList());
    }

    private static String lines(String separator, List<String> header, List<List<String>> rows) {
        StringBuilder file = new StringBuilder();
        Stream.concat(Stream.of(header), rows.stream()).forEach(row -> line(row, separator, file));
        return file.toString();
    }

    private static void line(List<String> cells, String separator, StringBuilder file) {
        for (int column = 0; column < cells.size(); column++) {
            file.append(column == 0 ? "" : separator);
            cell(cells.get(column), file);
        }
        file.append("\r\n");
    }

    private static void cell(String text, StringBuilder file) {
        file.append('"').append(FormulaGuard.isFormula(text) ? "'" : "");
        file.append(text.replace("\"", "\"\"")).append('"');
    }
}
