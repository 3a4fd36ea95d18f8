package dk.albertslund.innovation.form.paste;

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

/** Reads the cells of pasted text, and finds out what parts them: tabs, semicolons or commas. */
final class SpreadsheetParser {
    private static final char COMMA = ',';
    private static final List<Character> SEPARATORS = List.of(RecordReader.TAB, ';', COMMA);
    private static final int LOOKED_AT = 20;

    private SpreadsheetParser() {}

    /**
     * Sentences have commas too: a comma before a space parts cells only below headings that do the same.
     *
     * @param isHeadings whether cells of one line are headings
     * @throws ValidationException when it has more columns than anybody can place
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

    /** The same for a list whose rows are one text each: whatever stands in a line but a tab belongs to it. */
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
     * The one that parts most of the first records, then the one that parts them most evenly. Records, not lines: a
     * heading may be written on two lines.
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
