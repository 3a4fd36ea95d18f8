package dk.albertslund.innovation.rollup;

import java.util.List;

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
        line(header, file);
        rows.forEach(row -> line(row, file));
        return file.toString();
    }

    private static void line(List<String> cells, StringBuilder file) {
        for (int column = 0; column < cells.size(); column++) {
            file.append(column == 0 ? "" : ";");
            cell(cells.get(column), file);
        }
        file.append("\r\n");
    }

    private static void cell(String text, StringBuilder file) {
        boolean isFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        file.append('"').append(isFormula ? "'" : "");
        file.append(text.replace("\"", "\"\"")).append('"');
    }
}
