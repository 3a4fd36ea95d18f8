package dk.albertslund.innovation.export.office;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.export.Cell;
import dk.albertslund.innovation.export.Column;
import dk.albertslund.innovation.export.ExportTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;
import org.w3c.dom.Element;

public class WorkbookWriterTest {
    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static OfficeFileReader book(String title, List<Cell>... rows) throws Exception {
        List<Column> columns = IntStream.range(0, rows[0].size())
                .mapToObj(column -> new Column("c" + column, "Kolonne " + column, 20))
                .toList();
        return new OfficeFileReader(WorkbookWriter.of(title, new ExportTable(columns, List.of(rows)), NOW));
    }

    private static Element cell(OfficeFileReader book, String place) {
        return book.elements(SHEET, "c").stream()
                .filter(cell -> cell.getAttribute("r").equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No cell " + place));
    }

    private static String style(OfficeFileReader book, String place, String attribute) {
        int number = Integer.parseInt(cell(book, place).getAttribute("s"));
        Element formats = book.elements("xl/styles.xml", "cellXfs").get(0);
        return ((Element) formats.getElementsByTagNameNS("*", "xf").item(number)).getAttribute(attribute);
    }

    @Test
    @SuppressWarnings("unchecked")
    public void aSpreadsheetFindsEveryPartOfTheFile() throws Exception {
        OfficeFileReader book = book("Overblik", List.of(new Cell.Text("a")));

        assertEquals(List.of(), book.faults());
        assertEquals("[Content_Types].xml", book.names().get(0));
    }

    @Test
    @SuppressWarnings("unchecked")
    public void daysAreDaysAndNumbersAreNumbers() throws Exception {
        OfficeFileReader book = book(
                "Overblik",
                List.of(
                        new Cell.Day(LocalDate.of(2026, 11, 28)),
                        new Cell.Count(45),
                        Cell.EMPTY,
                        new Cell.Choice("welfare", "Velfærdsnetværk")));

        assertEquals("46354", cell(book, "A2").getTextContent());
        assertEquals("14", style(book, "A2", "numFmtId"));
        assertEquals("", cell(book, "A2").getAttribute("t"));
        assertEquals("45", cell(book, "B2").getTextContent());
        assertEquals("", cell(book, "B2").getAttribute("t"));
        assertEquals("Velfærdsnetværk", cell(book, "D2").getTextContent());
        assertTrue(book.elements(SHEET, "c").stream()
                .noneMatch(cell -> cell.getAttribute("r").equals("C2")));
    }

    @Test
    @SuppressWarnings("unchecked")
    public void aTextStaysTheTextThatWasWrittenAndIsNeverAFormula() throws Exception {
        for (String text : List.of("=1+1", "@SUM(A1)", "+45 12", "-1", "\uFF1D1", "'=1", "\t=1", "\u200B=1")) {
            OfficeFileReader book = book("Overblik", List.of(new Cell.Text(text)));

            assertEquals(text, cell(book, "A2").getTextContent());
            assertEquals("inlineStr", cell(book, "A2").getAttribute("t"));
            assertEquals(text, "1", style(book, "A2", "quotePrefix"));
            assertEquals(List.of(), book.elements(SHEET, "f"));
        }
        OfficeFileReader plain = book("Overblik", List.of(new Cell.Text(" <b>&\"Æ\n to \uD83D\uDE00")));
        assertEquals(" <b>&\"Æ\n to \uD83D\uDE00", cell(plain, "A2").getTextContent());
        assertEquals("0", style(plain, "A2", "quotePrefix"));
    }

    @Test
    @SuppressWarnings("unchecked")
    public void charactersThatAFileCannotHoldAreLeftOut() throws Exception {
        OfficeFileReader book = book("Overblik", List.of(new Cell.Text("a\u0000\u0001b\uD800c\uFFFFd")));

        assertEquals("ab\uFFFDc\uFFFDd", cell(book, "A2").getTextContent());
    }

    /** A spreadsheet reads {@code _x0041_} as an A, and {@code _x005F_} as an underscore. */
    @Test
    @SuppressWarnings("unchecked")
    public void whatLooksLikeAnEscapedCharacterIsNotReadAsOne() throws Exception {
        OfficeFileReader book = book("Overblik", List.of(new Cell.Text("_x0041_ og _x_")));

        assertEquals("_x005F_x0041_ og _x_", cell(book, "A2").getTextContent());
    }

    @Test
    @SuppressWarnings("unchecked")
    public void aTextLongerThanACellHoldsIsCutBetweenCharacters() throws Exception {
        OfficeFileReader book = book("Overblik", List.of(new Cell.Text("x".repeat(32_766) + "\uD83D\uDE00y")));

        assertEquals("x".repeat(32_766), cell(book, "A2").getTextContent());
    }

    @Test
    @SuppressWarnings("unchecked")
    public void theHeadingStaysAndTheRowsCanBeFiltered() throws Exception {
        OfficeFileReader book = book("Overblik", List.of(new Cell.Count(1), new Cell.Count(2)));

        assertEquals("Kolonne 1", cell(book, "B1").getTextContent());
        assertEquals("frozen", book.elements(SHEET, "pane").get(0).getAttribute("state"));
        assertEquals("A1:B2", book.elements(SHEET, "autoFilter").get(0).getAttribute("ref"));
        assertEquals(
                "'Overblik'!$A$1:$B$2",
                book.elements("xl/workbook.xml", "definedName").get(0).getTextContent());
    }

    @Test
    @SuppressWarnings("unchecked")
    public void theNameOfTheSheetIsOneThatSpreadsheetsAllow() throws Exception {
        OfficeFileReader book = book("Overblik: [alt]/'intet'? af 2026 og 2027", List.of(new Cell.Count(1)));

        assertEquals(
                "Overblik   alt   intet   af 202",
                book.elements("xl/workbook.xml", "sheet").get(0).getAttribute("name"));
    }

    @Test
    @SuppressWarnings("unchecked")
    public void columnsAfterZHaveTwoLetters() throws Exception {
        List<Cell> row = IntStream.range(0, 28).<Cell>mapToObj(Cell.Count::new).toList();

        assertEquals("27", cell(book("Overblik", row), "AB2").getTextContent());
    }
}
