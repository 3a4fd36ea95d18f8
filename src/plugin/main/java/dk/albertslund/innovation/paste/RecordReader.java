package dk.albertslund.innovation.paste;

import dk.albertslund.innovation.common.TextCleaner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads separated records (CSV, TSV) with quoted cells, in which line ends are allowed and quotation marks doubled.
 *
 * <p>Excel quotes a copied cell only where needed and does not escape quotation marks that were typed. So in
 * tab-separated text a quotation mark opens a quoted cell only when its closing mark is followed by a tab, a line end
 * or the end of the text. Linear in the length of the text.
 */
final class RecordReader {
    /** One more cell is kept, so that the limit can be checked. */
    static final int MOST_COLUMNS = 100;

    static final char TAB = '\t';
    private static final char QUOTE = '"';
    private static final char LINE_END = '\n';

    private final String text;
    private final char separator;
    private int at;
    private int number = 1;
    private boolean isQuoteOpen;

    /** @param text with {@code \n} as line end */
    RecordReader(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The next record that is not empty or is too wide. */
    Optional<Spreadsheet.Line> next() {
        while (at < text.length()) {
            int begin = at;
            int first = number;
            List<String> cells = cells();
            int end = at;
            at++;
            number++;
            if (cells.size() > MOST_COLUMNS || cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                return Optional.of(new Spreadsheet.Line(first, number - first, text.substring(begin, end), cells));
            }
        }
        return Optional.empty();
    }

    /** Whether a quoted cell is not closed. */
    boolean isQuoteOpen() {
        return isQuoteOpen;
    }

    /** The cells of one record, up to its line end. */
    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        while (true) {
            String cell = cell();
            if (cells.size() <= MOST_COLUMNS) {
                cells.add(cell.isEmpty() ? cell : TextCleaner.cleanLines(cell));
            }
            if (at >= text.length() || text.charAt(at) == LINE_END) {
                return cells;
            }
            at++;
        }
    }

    private String cell() {
        int mark = openingMark();
        if (mark < 0) {
            return plain(at);
        }
        int close = closingMark(mark + 1);
        if (separator == TAB && !isEndOfCell(close)) {
            return plain(at);
        }
        isQuoteOpen = isQuoteOpen || close == text.length();
        String quoted = text.substring(mark + 1, close);
        number += (int) quoted.chars().filter(sign -> sign == LINE_END).count();
        String unquoted = quoted.replace("\"\"", "\"");
        return unquoted + plain(Math.min(close + 1, text.length()));
    }

    /** The unquoted cell from that index on. */
    private String plain(int from) {
        at = from;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != LINE_END) {
            at++;
        }
        return text.substring(from, at);
    }

    /** Index of the opening quotation mark; negative for an unquoted cell. Only files have spaces before a mark. */
    private int openingMark() {
        int mark = at;
        while (separator != TAB && mark < text.length() && text.charAt(mark) == ' ') {
            mark++;
        }
        return mark < text.length() && text.charAt(mark) == QUOTE ? mark : -1;
    }

    /** Index of the next quotation mark that is not doubled; the end of the text when there is none. */
    private int closingMark(int from) {
        int mark = text.indexOf(QUOTE, from);
        while (mark >= 0 && mark + 1 < text.length() && text.charAt(mark + 1) == QUOTE) {
            mark = text.indexOf(QUOTE, mark + 2);
        }
        return mark < 0 ? text.length() : mark;
    }

    private boolean isEndOfCell(int close) {
        int after = close + 1;
        return close < text.length()
                && (after == text.length() || text.charAt(after) == separator || text.charAt(after) == LINE_END);
    }
}
