package dk.albertslund.innovation.rollup;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes CSV for Danish spreadsheets: UTF-8 with byte order mark, semicolons, CRLF. Guards against formula injection: a
 * text that a spreadsheet would run as a formula gets a leading apostrophe, also when the sign follows invisible
 * characters or is full-width. A text with apostrophes before such a sign gets one more, so removing one restores the
 * original.
 */
public final class CsvWriter {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern UNSEEN = Pattern.compile("^[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("^'+");
    private static final String FORMULA_SIGNS = "=+-@";

    private CsvWriter() {}

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
        file.append('"').append(isFormula(text) ? "'" : "");
        file.append(text.replace("\"", "\"\"")).append('"');
    }

    private static boolean isFormula(String text) {
        String bare = APOSTROPHES.matcher(text).replaceFirst("");
        String seen = Normalizer.normalize(UNSEEN.matcher(bare).replaceFirst(""), Normalizer.Form.NFKC);
        boolean isShifted = bare.startsWith("\t") || bare.startsWith("\r");
        return isShifted || (!seen.isEmpty() && FORMULA_SIGNS.indexOf(seen.charAt(0)) >= 0);
    }
}
