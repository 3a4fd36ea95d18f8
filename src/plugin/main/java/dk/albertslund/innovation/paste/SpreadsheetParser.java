package dk.albertslund.innovation.paste;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Splits pasted text into cells, detecting the separator: tab, semicolon or comma. */
final class SpreadsheetParser {
    private static final char COMMA = ',';
    private static final List<Character> SEPARATORS = List.of(RecordReader.TAB, ';', COMMA);
    private static final int LOOKED_AT = 20;

    private SpreadsheetParser() {}

    /**
     * A comma followed by a space is a separator only below headings with the same separator, as sentences contain
     * commas.
     *
     * @param isHeadings whether these cells are a line of headings
     * @throws ValidationException when there are too many columns
     */
    static Spreadsheet parse(String pasted, Predicate<List<String>> isHeadings) {
        String text = normalizeLineEnds(pasted);
        char separator = separator(text);
        boolean isProse = separator == COMMA
                && isProse(text)
                && records(text, COMMA).stream().noneMatch(line -> isHeadings.test(line.cells()));
        return parse(text, isProse ? RecordReader.TAB : separator);
    }

    private static String normalizeLineEnds(String pasted) {
        return pasted.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "");
    }

    private static boolean isProse(String text) {
        for (int comma = text.indexOf(COMMA); comma >= 0; comma = text.indexOf(COMMA, comma + 1)) {
            boolean isEnd = comma + 1 == text.length();
            if (!isEnd && !Character.isWhitespace(text.charAt(comma + 1))) {
                return false;
            }
        }
        return true;
    }

    /** For lists with a single text field: only tabs separate cells. */
    static Spreadsheet parseTexts(String pasted) {
        return parse(normalizeLineEnds(pasted), RecordReader.TAB);
    }

    private static Spreadsheet parse(String text, char separator) {
        RecordReader reader = new RecordReader(text, separator);
        List<Spreadsheet.Line> lines = new ArrayList<>();
        for (Optional<Spreadsheet.Line> line = reader.next(); line.isPresent(); line = reader.next()) {
            if (line.get().cells().size() > RecordReader.MOST_COLUMNS) {
                throw new ValidationException(ValidationError.of(
                        PasteParser.TEXT, "innovation.form.paste.problem.columns", RecordReader.MOST_COLUMNS));
            }
            lines.add(line.get());
        }
        return new Spreadsheet(lines, reader.isQuoteOpen());
    }

    /**
     * The separator that splits most of the first records, on a tie the most evenly. Records, not lines: a heading may
     * span two lines.
     */
    private static char separator(String text) {
        Map<Character, List<Integer>> widths = new LinkedHashMap<>();
        SEPARATORS.forEach(separator -> widths.put(separator, widths(text, separator)));
        Comparator<Character> best = Comparator.<Character>comparingLong(separator -> widths.get(separator).stream()
                        .filter(width -> width > 1)
                        .count())
                .thenComparingLong(separator -> mostOfOneWidth(widths.get(separator)))
                .thenComparingInt(separator -> widths.get(separator).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .thenComparingInt(separator -> -SEPARATORS.indexOf(separator));
        return SEPARATORS.stream().max(best).orElseThrow();
    }

    private static List<Integer> widths(String text, char separator) {
        return records(text, separator).stream()
                .map(line -> line.cells().size())
                .toList();
    }

    private static List<Spreadsheet.Line> records(String text, char separator) {
        RecordReader reader = new RecordReader(text, separator);
        return IntStream.range(0, LOOKED_AT)
                .mapToObj(record -> reader.next())
                .flatMap(Optional::stream)
                .toList();
    }

    private static long mostOfOneWidth(List<Integer> widths) {
        return widths.stream()
                .filter(width -> width > 1)
                .mapToLong(width -> widths.stream().filter(width::equals).count())
                .max()
                .orElse(0);
    }
}
