package dk.albertslund.innovation.form.paste;

import dk.albertslund.innovation.common.TextCleaner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one record after the other of text whose cells are parted by one sign. A cell may stand in quotation marks, within
 * which a line may end and a mark is written twice.
 *
 * <p>Excel puts marks around a copied cell only where it must, and leaves marks bare that somebody typed. So in text parted
 * by tabs a mark opens a quoted cell only where its end is followed by a tab, a line end or the end of the text. Takes time
 * by the length of the text, whatever stands in it.
 */
final class RecordReader {
    /** A record keeps one cell more, so that one can tell. */
    static final int MOST_COLUMNS = 100;

    static final char TAB = '\t';
    private static final char QUOTE = '"';
    private static final char LINE_END = '\n';

    private final String text;
    private final char separator;
    private int at;
    private int number = 1;
    private boolean isQuoteOpen;

    /** @param text with one kind of line end */
    RecordReader(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The next record in which anything stands, or that is too wide to tell. */
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

    /** Whether a mark was opened that is never closed. */
    boolean isQuoteOpen() {
        return isQuoteOpen;
    }

    /** Those of one record; stops at its line end. */
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

    /** What stands from there to the end of the cell. */
    private String plain(int from) {
        at = from;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != LINE_END) {
            at++;
        }
        return text.substring(from, at);
    }

    /** Below zero where the cell begins with something else. Only files have spaces before a mark. */
    private int openingMark() {
        int mark = at;
        while (separator != TAB && mark < text.length() && text.charAt(mark) == ' ') {
            mark++;
        }
        return mark < text.length() && text.charAt(mark) == QUOTE ? mark : -1;
    }

    /** The next mark that is not written twice; the end of the text where there is none. */
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
