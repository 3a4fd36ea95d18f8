package dk.albertslund.innovation.export;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

public class CsvWriterTest {
    private static String cell(String text) {
        String file = CsvWriter.of(List.of("x"), List.of(List.of(text)));
        return file.substring(file.indexOf("\r\n") + 2, file.length() - 2);
    }

    @Test
    public void aDanishSpreadsheetOpensItWithADoubleClick() {
        assertEquals(
                "\uFEFF\"Navn\";\"Fase\"\r\n\"\u00c6ldre\";\"Fokusering\"\r\n",
                CsvWriter.of(List.of("Navn", "Fase"), List.of(List.of("\u00c6ldre", "Fokusering"))));
    }

    @Test
    public void semicolonsQuotesAndLinesStayInTheirCell() {
        assertEquals("\"a;b\"\"c\nd\"", cell("a;b\"c\nd"));
    }

    @Test
    public void aTextThatASpreadsheetWouldRunIsMadeHarmless() {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\tA")) {
            assertEquals("\"'" + formula + "\"", cell(formula));
        }
    }

    @Test
    public void wideSignsAndSignsBehindWhatNobodySeesAreMadeHarmlessToo() {
        for (String formula : List.of("\uFF1D1+1", "\uFF0B1", "\uFF0D1", "\uFF20A1", "\uFE661", "\uFE621")) {
            assertEquals("\"'" + formula + "\"", cell(formula));
        }
        for (String unseen : List.of("\u200B", "\u200E", "\u202E", "\uFEFF", "\u2060", "\u00A0", " ", "\u0001", "\n")) {
            assertEquals("\"'" + unseen + "=1\"", cell(unseen + "=1"));
        }
    }

    @Test
    public void whoeverTakesTheApostropheAwayHasTheVeryTextThatWasWritten() {
        List<String> written =
                List.of("=1", "'=1", "''=1", "'\u200B=1", "\u200B'=1", "'90erne", "'", "", "Unge", "\uFF1D1");

        assertEquals(written, written.stream().map(text -> readBack(cell(text))).toList());
        assertEquals("\"''=1\"", cell("'=1"));
        assertEquals("\"'90erne\"", cell("'90erne"));
    }

    /** Parses the file and removes the apostrophe before formula characters. */
    private static String readBack(String cell) {
        String text = cell.substring(1, cell.length() - 1).replace("\"\"", "\"");
        return text.matches("(?s)'+[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+@\\uFF1D-].*") ? text.substring(1) : text;
    }

    private static ExportTable table() {
        List<Column> columns = List.of(
                new Column("type", "Type", 1), new Column("start", "Begynder", 1), new Column("turn", "Runde", 1));
        List<Cell> row = List.of(
                new Cell.Choice("welfare", "Velf\u00e6rd"), new Cell.Day(LocalDate.of(2026, 1, 5)), new Cell.Count(2));
        return new ExportTable(columns, List.of(row, List.of(Cell.EMPTY, Cell.EMPTY, new Cell.Text("=1,2"))));
    }

    @Test
    public void programsReadStableKeysAndCommasAndNoMark() {
        assertEquals(
                "\"type\",\"start\",\"turn\"\r\n\"welfare\",\"2026-01-05\",\"2\"\r\n\"\",\"\",\"'=1,2\"\r\n",
                CsvWriter.forPrograms(table()));
    }

    @Test
    public void peopleReadNames() {
        assertEquals(
                "\uFEFF\"Type\";\"Begynder\";\"Runde\"\r\n\"Velf\u00e6rd\";\"2026-01-05\";\"2\"\r\n\"\";\"\";\"'=1,2\"\r\n",
                CsvWriter.of(table()));
    }
}
