package dk.albertslund.innovation.stakeholder;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

public class SpreadsheetTest {
    private static List<List<String>> cells(String pasted) {
        return Spreadsheet.of(pasted).lines().stream()
                .map(Spreadsheet.Line::cells)
                .toList();
    }

    @Test
    public void tabsSemicolonsAndCommasPartCells() {
        List<List<String>> cells = List.of(List.of("a", "b;c"), List.of("d", "e,f"));

        assertEquals(cells, cells("a\tb;c\nd\te,f\n"));
        assertEquals(List.of(List.of("a", "b,c"), List.of("d", "")), cells("a;b,c\r\nd;"));
        assertEquals(List.of(List.of("a", "b"), List.of("d", "e;f")), cells("a,b\rd,e;f"));
    }

    @Test
    public void aQuotedCellMayHoldPartsLinesAndQuotes() {
        assertEquals(
                List.of(List.of("a;b", "linje 1\nlinje 2", "sagde \"ja\""), List.of("c", "5\" rør")),
                cells("\"a;b\";\"linje 1\nlinje 2\";\"sagde \"\"ja\"\"\"\nc;5\" rør"));
    }

    @Test
    public void emptyLinesAreNoRowsAndLinesKeepTheirNumbers() {
        Spreadsheet sheet = Spreadsheet.of("\n\"a\nb\"\tc\n\n\t\nd\te");

        assertEquals(
                List.of(2, 6),
                sheet.lines().stream().map(Spreadsheet.Line::number).toList());
        assertEquals("\"a\nb\"\tc", sheet.lines().get(0).raw());
        assertFalse(sheet.isQuoteOpen());
    }

    @Test
    public void aQuoteThatIsNeverClosedIsNoticed() {
        Spreadsheet sheet = Spreadsheet.of("a\t\"b\nc\td");

        assertTrue(sheet.isQuoteOpen());
        assertEquals(List.of("a", "b\nc\td"), sheet.lines().get(0).cells());
    }
}
