package dk.albertslund.innovation.export.office;

import dk.albertslund.innovation.export.Cell;
import dk.albertslund.innovation.export.Column;
import dk.albertslund.innovation.export.ExportTable;
import dk.albertslund.innovation.export.FormulaGuard;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a table as a workbook (SpreadsheetML, .xlsx) with one sheet: real dates and numbers, a heading that stays, a
 * filter. Text is never a formula; what begins as one also has the mark of a typed apostrophe ({@code quotePrefix}), so
 * that it stays text when somebody edits the cell.
 */
public final class WorkbookWriter {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "officedocument.spreadsheetml.";
    private static final String BOOK = "xl/workbook.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STYLES = "xl/styles.xml";
    /** Excel's limits. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int LONGEST_NAME = 31;
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/?*\\[\\]:']");
    /** What a spreadsheet reads as an escaped character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    /** Day 0 of Excel's calendar, which has a day too many in 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int LETTERS = 26;
    /** A paper size's number. */
    private static final int A4 = 9;

    private WorkbookWriter() {}

    /** @param title of the file and its sheet */
    public static byte[] of(String title, ExportTable table, Instant created) {
        OfficeFile file = new OfficeFile(BOOK, title, created);
        String sheet = file.relate(BOOK, OfficeFile.RELATIONSHIPS + "/worksheet", SHEET);
        file.relate(BOOK, OfficeFile.RELATIONSHIPS + "/styles", STYLES);
        file.part(BOOK, TYPE + "sheet.main+xml", xml -> book(xml, sheet, title, table));
        file.part(STYLES, TYPE + "styles+xml", WorkbookStyle::write);
        file.part(SHEET, TYPE + "worksheet+xml", xml -> sheet(xml, table));
        return file.toBytes();
    }

    private static void book(XmlWriter xml, String sheet, String title, ExportTable table) throws IOException {
        String name = sheetName(title);
        xml.start("workbook", "xmlns", MAIN, "xmlns:r", OfficeFile.RELATIONSHIPS);
        xml.start("sheets")
                .empty("sheet", "name", name, "sheetId", 1, "r:id", sheet)
                .end();
        xml.start("definedNames");
        xml.start("definedName", "name", "_xlnm._FilterDatabase", "localSheetId", 0, "hidden", 1);
        xml.text("'" + name + "'!$A$1:$" + letters(table.columns().size()) + "$" + lines(table));
    }

    private static String sheetName(String title) {
        String name = NOT_IN_NAMES.matcher(title).replaceAll(" ").strip();
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME).strip();
    }

    private static int lines(ExportTable table) {
        return table.rows().size() + 1;
    }

    private static void sheet(XmlWriter xml, ExportTable table) throws IOException {
        int columns = table.columns().size();
        String last = letters(columns) + lines(table);
        xml.start("worksheet", "xmlns", MAIN);
        xml.start("sheetPr").empty("pageSetUpPr", "fitToPage", 1).end();
        xml.empty("dimension", "ref", "A1:" + last);
        xml.start("sheetViews").start("sheetView", "workbookViewId", 0);
        xml.empty(
                "pane", "xSplit", 1, "ySplit", 1, "topLeftCell", "B2", "activePane", "bottomRight", "state", "frozen");
        xml.end().end();
        xml.start("cols");
        for (int column = 1; column <= columns; column++) {
            int width = table.columns().get(column - 1).width();
            xml.empty("col", "min", column, "max", column, "width", width, "customWidth", 1);
        }
        xml.end();
        xml.start("sheetData");
        row(
                xml,
                1,
                table.columns().stream().map(Column::label).map(Cell.Text::new).toList(),
                true);
        for (int row = 0; row < table.rows().size(); row++) {
            row(xml, row + 2, table.rows().get(row), false);
        }
        xml.end();
        xml.empty("autoFilter", "ref", "A1:" + last);
        xml.empty("pageSetup", "paperSize", A4, "orientation", "landscape", "fitToWidth", 1, "fitToHeight", 0);
    }

    private static void row(XmlWriter xml, int number, List<? extends Cell> cells, boolean isHeading)
            throws IOException {
        xml.start("row", "r", number);
        for (int column = 0; column < cells.size(); column++) {
            cell(xml, letters(column + 1) + number, cells.get(column), isHeading);
        }
        xml.end();
    }

    private static void cell(XmlWriter xml, String place, Cell cell, boolean isHeading) throws IOException {
        if (cell instanceof Cell.Day day) {
            value(xml, place, WorkbookStyle.DAY, ChronoUnit.DAYS.between(DAY_ZERO, day.day()));
        } else if (cell instanceof Cell.Count count) {
            value(xml, place, WorkbookStyle.NUMBER, count.count());
        } else if (!cell.shown().isEmpty()) {
            String text = cell.shown();
            WorkbookStyle written = FormulaGuard.isFormula(text) ? WorkbookStyle.QUOTED : WorkbookStyle.TEXT;
            WorkbookStyle style = isHeading ? WorkbookStyle.HEADING : written;
            xml.start("c", "r", place, "s", style.ordinal(), "t", "inlineStr");
            xml.start("is")
                    .start("t", "xml:space", "preserve")
                    .text(text(text))
                    .end()
                    .end()
                    .end();
        }
    }

    private static void value(XmlWriter xml, String place, WorkbookStyle style, long value) throws IOException {
        xml.start("c", "r", place, "s", style.ordinal());
        xml.start("v").text(String.valueOf(value)).end().end();
    }

    private static String text(String text) {
        int end = text.length() <= LONGEST_TEXT ? text.length() : LONGEST_TEXT;
        boolean isBetweenHalves = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return ESCAPE.matcher(text.substring(0, isBetweenHalves ? end - 1 : end))
                .replaceAll("_x005F_");
    }

    /** For example {@code C} for 3. */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + (column - 1) % LETTERS));
        return column <= LETTERS ? last : letters((column - 1) / LETTERS) + last;
    }
}
