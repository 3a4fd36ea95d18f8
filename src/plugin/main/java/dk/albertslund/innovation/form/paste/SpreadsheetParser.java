package dk.albertslund.innovation.form.paste;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the cells of pasted text, and finds out what parts them: tabs, semicolons or commas. */
final class SpreadsheetParser {
    private static final List<Character> SEPARATORS = List.of(RecordReader.TAB, ';', ',');
    private static final int LOOKED_AT = 20;

    private SpreadsheetParser() {}

    /** @throws InvalidInput when it has more columns than anybody can place */
    static Spreadsheet parse(String pasted) {
        String text = pasted.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "");
        RecordReader reader = new RecordReader(text, separator(text));
        List<Spreadsheet.Line> lines = new ArrayList<>();
        for (Optional<Spreadsheet.Line> line = reader.next(); line.isPresent(); line = reader.next()) {
            if (line.get().cells().size() > RecordReader.MOST_COLUMNS) {
                throw new InvalidInput(Problem.of(
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
        RecordReader reader = new RecordReader(text, separator);
        return IntStream.range(0, LOOKED_AT)
                .mapToObj(record -> reader.next())
                .flatMap(Optional::stream)
                .map(line -> line.cells().size())
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
