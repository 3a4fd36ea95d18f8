package dk.albertslund.innovation.export.office;

import java.io.IOException;

/** The styles of a workbook's cells; a style's number is its place here. */
enum WorkbookStyle {
    TEXT,
    HEADING,
    DAY,
    NUMBER,
    /** A text that must not become a formula when it is edited. */
    QUOTED;

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** The format of a day as the reader's own computer writes days, and whole numbers. */
    private static final int SHORT_DAY = 14;

    private static final int WHOLE_NUMBER = 1;

    static void write(XmlWriter xml) throws IOException {
        xml.start("styleSheet", "xmlns", MAIN);
        xml.start("fonts", "count", 2);
        font(xml, false);
        font(xml, true);
        xml.end();
        xml.start("fills", "count", 2);
        xml.start("fill").empty("patternFill", "patternType", "none").end();
        xml.start("fill").empty("patternFill", "patternType", "gray125").end();
        xml.end();
        xml.start("borders", "count", 1).start("border");
        xml.empty("left").empty("right").empty("top").empty("bottom").empty("diagonal");
        xml.end().end();
        xml.start("cellStyleXfs", "count", 1);
        xml.empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0);
        xml.end();
        xml.start("cellXfs", "count", values().length);
        for (WorkbookStyle style : values()) {
            style.format(xml);
        }
        xml.end();
        xml.start("cellStyles", "count", 1).empty("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0);
    }

    private static void font(XmlWriter xml, boolean isBold) throws IOException {
        xml.start("font");
        if (isBold) {
            xml.empty("b");
        }
        xml.empty("sz", "val", 11)
                .empty("name", "val", "Calibri")
                .empty("family", "val", 2)
                .end();
    }

    private void format(XmlWriter xml) throws IOException {
        int number = this == DAY ? SHORT_DAY : this == NUMBER ? WHOLE_NUMBER : 0;
        xml.start(
                "xf",
                "numFmtId",
                number,
                "fontId",
                this == HEADING ? 1 : 0,
                "fillId",
                0,
                "borderId",
                0,
                "xfId",
                0,
                "quotePrefix",
                this == QUOTED ? 1 : 0,
                "applyNumberFormat",
                number == 0 ? 0 : 1,
                "applyAlignment",
                1);
        xml.empty("alignment", "vertical", "top", "wrapText", 1).end();
    }
}
