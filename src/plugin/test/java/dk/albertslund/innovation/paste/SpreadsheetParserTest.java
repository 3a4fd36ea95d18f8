package dk.albertslund.innovation.paste;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.TextCleaner;
import dk.albertslund.innovation.common.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

public class SpreadsheetParserTest {
    private static final long MOST_MILLISECONDS = 100;

    private static Spreadsheet parse(String pasted) {
        return SpreadsheetParser.parse(pasted, cells -> cells.contains("Hvem"));
    }

    private static List<List<String>> cells(String pasted) {
        return parse(pasted).lines().stream().map(Spreadsheet.Line::cells).toList();
    }

    @Test
    public void tabsSemicolonsAndCommasPartCells() {
        List<List<String>> cells = List.of(List.of("a", "b;c"), List.of("d", "e,f"));

        assertEquals(cells, cells("a\tb;c\nd\te,f\n"));
        assertEquals(List.of(List.of("a", "b,c"), List.of("d", "")), cells("a;b,c\r\nd;"));
        assertEquals(List.of(List.of("a", "b"), List.of("d", "e;f")), cells("a,b\rd,e;f"));
    }

    @Test
    public void theSeparatorIsFoundInRecordsAndNotInLines() {
        assertEquals(
                List.of(List.of("Hvem\n(rolle)", "Indflydelse", "P\u00e5virket"), List.of("Beboerne", "4", "5")),
                cells("\"Hvem\n(rolle)\";Indflydelse;P\u00e5virket\nBeboerne;4;5"));
        assertEquals(
                List.of(List.of("Interessent\n(hvem)", "Type", "Indflydelse"), List.of("Beboerne", "Borgere", "4")),
                cells("\"Interessent\n(hvem)\"\tType\tIndflydelse\nBeboerne\tBorgere\t4"));
        assertEquals(
                List.of(List.of("Liste, uge 12"), List.of("Hvem", "Interesse"), List.of("A", "ro, orden, fred")),
                cells("Liste, uge 12\nHvem;Interesse\nA;ro, orden, fred"));
    }

    @Test
    public void sentencesAreNotTornApartAtTheirCommas() {
        assertEquals(
                List.of(
                        List.of("Hun gik forg\u00e6ves, og ingen svarede."),
                        List.of("Han ventede, l\u00e6nge, i regnen.")),
                cells("Hun gik forg\u00e6ves, og ingen svarede.\nHan ventede, l\u00e6nge, i regnen."));
        assertEquals(
                List.of(List.of("Hvem", "Gruppe"), List.of("Beboerne", "Borgere")),
                cells("Hvem, Gruppe\nBeboerne, Borgere"));
    }

    @Test
    public void inAFileAQuotedCellMayHoldPartsLinesAndQuotes() {
        assertEquals(
                List.of(List.of("a;b", "linje 1\nlinje 2", "sagde \"ja\""), List.of("c", "5\" r\u00f8r", "")),
                cells("\"a;b\"; \"linje 1\nlinje 2\";\"sagde \"\"ja\"\"\"\nc;5\" r\u00f8r;"));
    }

    @Test
    public void amongTabsAMarkThatSomebodyTypedStaysWhereItIs() {
        assertEquals(
                List.of(
                        List.of("Hvem", "Indflydelse", "P\u00e5virket"),
                        List.of("\"Den stille gruppe\" i boligblokken", "4", "5"),
                        List.of("\"\u00c5ben d\u00f8r", "3", "2"),
                        List.of("Naboerne", "2", "2"),
                        List.of("12\" sk\u00e6rm", "1", "1")),
                cells(
                        "Hvem\tIndflydelse\tP\u00e5virket\n\"Den stille gruppe\" i boligblokken\t4\t5\n\"\u00c5ben d\u00f8r\t3\t2\n"
                                + "Naboerne\t2\t2\n12\" sk\u00e6rm\t1\t1"));
        assertEquals(
                List.of(List.of("a\tb", "linje 1\nlinje 2"), List.of("sagde \"ja\"", "")),
                cells("\"a\tb\"\t\"linje 1\nlinje 2\"\n\"sagde \"\"ja\"\"\"\t"));
    }

    @Test
    public void emptyLinesAreNoRowsAndLinesKeepTheirNumbers() {
        Spreadsheet sheet = parse("\n\"a\nb\"\tc\n\n\t\n\u00a0\t\u200b\nd\te");

        assertEquals(
                List.of(2, 7),
                sheet.lines().stream().map(Spreadsheet.Line::number).toList());
        assertEquals("\"a\nb\"\tc", sheet.lines().get(0).raw());
        assertEquals(2, sheet.lines().get(0).height());
        assertFalse(sheet.isQuoteOpen());
    }

    @Test
    public void aMarkThatIsNeverClosedIsNoticedInAFileAndATypedOneAmongTabs() {
        Spreadsheet file = parse("a;\"b\nc;d");

        assertTrue(file.isQuoteOpen());
        assertEquals(List.of("a", "b\nc;d"), file.lines().get(0).cells());
        Spreadsheet tabs = parse("a\t\"b\nc\td");
        assertFalse(tabs.isQuoteOpen());
        assertEquals(2, tabs.lines().size());
    }

    @Test
    public void cellsAreCleanedOnceAndForAll() {
        assertEquals(
                List.of(List.of("P\u00e5virket", "4", "linje 1\nlinje 2")),
                cells("Pa\u030avirket\u00a0\t\u202f4\u200b\tlinje 1\u000blinje 2"));
    }

    /** Cells written by a spreadsheet are parsed back unchanged, whatever their content. */
    @Test
    public void whatASpreadsheetWritesIsReadAsItWas() {
        Random random = new Random(20261127);
        for (int round = 0; round < 2_000; round++) {
            for (char separator : new char[] {'\t', ';', ','}) {
                List<List<String>> table = table(random);
                assertEquals(
                        table + " by " + separator,
                        table,
                        parse(written(table, separator)).lines().stream()
                                .map(Spreadsheet.Line::cells)
                                .toList());
            }
        }
    }

    /** At least two columns, and no separators in the first line, so that detection is unambiguous. */
    private static List<List<String>> table(Random random) {
        int width = 2 + random.nextInt(4);
        List<List<String>> table = new ArrayList<>();
        table.add(IntStream.range(0, width)
                .mapToObj(column -> "Kolonne " + column)
                .toList());
        table.add(IntStream.range(0, width).mapToObj(column -> "x").toList());
        for (int line = random.nextInt(5); line > 0; line--) {
            List<String> cells = new ArrayList<>(List.of("r\u00e6kke"));
            IntStream.range(1, width).forEach(column -> cells.add(cell(random)));
            table.add(cells);
        }
        return table;
    }

    private static String cell(Random random) {
        String signs = "ab\u00e5 \"\"\n\t;,=-'\ud83d\ude00";
        String cell = random.ints(random.nextInt(8), 0, signs.codePointCount(0, signs.length()))
                .map(sign -> signs.codePoints().toArray()[sign])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return TextCleaner.cleanLines(cell);
    }

    /** Quotes a cell only where needed, as Excel does. */
    private static String written(List<List<String>> table, char separator) {
        return table.stream()
                .map(line -> line.stream()
                        .map(cell -> quoted(cell, separator))
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\r\n"));
    }

    private static String quoted(String cell, char separator) {
        boolean isQuoted = cell.indexOf(separator) >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('"') >= 0;
        return isQuoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    @Test
    public void moreThanAHundredColumnsAreRefusedAtOnce() {
        for (String separator : List.of("\t", ";", ",")) {
            String wide = separator.repeat(100_000) + "Hvem";
            assertThrows(ValidationException.class, () -> parse(wide));

            long begin = CpuTime.nanoseconds();
            ValidationException exception = assertThrows(ValidationException.class, () -> parse(wide));

            assertTrue(TimeUnit.NANOSECONDS.toMillis(CpuTime.nanoseconds() - begin) <= MOST_MILLISECONDS);
            assertTrue(exception.getMessage(), exception.getMessage().contains("problem.columns"));
        }
        assertEquals(100, cells("\t".repeat(99) + "Hvem").get(0).size());
    }

    /** Parsing takes linear time, whatever the content. */
    @Test
    public void hostileTextIsReadInOneGo() {
        for (String part : List.of(
                "\"",
                "\"\t",
                "\t\"",
                "\"\"\t",
                "\t\"\"\"",
                "\"a\n",
                "\n\"",
                "\n",
                "\n\"\"\"a",
                "a\"\n\"",
                "\"\";",
                ";\"\n",
                ", \"")) {
            String hostile = part.repeat(200_000 / part.length());
            long begin = CpuTime.nanoseconds();
            try {
                parse(hostile);
            } catch (ValidationException exception) {
                assertTrue(exception.getMessage().contains("problem.columns"));
            }
            assertTrue(part, TimeUnit.NANOSECONDS.toSeconds(CpuTime.nanoseconds() - begin) < 2);
        }
    }
}
