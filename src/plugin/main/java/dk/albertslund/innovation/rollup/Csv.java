package dk.albertslund.innovation.rollup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a file that a Danish spreadsheet opens with a double click: UTF-8 with a byte order mark, semicolons, CRLF.
 * A text that a spreadsheet would run as a formula is made harmless by an apostrophe in front.
 */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    public static String of(List<String> header, List<List<String>> rows) {
        StringBuilder file = new StringBuilder(BYTE_ORDER_MARK);
        file.append(line(header));
        rows.forEach(row -> file.append(line(row)));
        return file.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean isFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return '"' + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
