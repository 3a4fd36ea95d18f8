package dk.albertslund.innovation.rollup;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class CsvTest {
    private static String cell(String text) {
        String file = Csv.of(List.of("x"), List.of(List.of(text)));
        return file.substring(file.indexOf("\r\n") + 2, file.length() - 2);
    }

    @Test
    public void aDanishSpreadsheetOpensItWithADoubleClick() {
        assertEquals(
                "\uFEFF\"Navn\";\"Fase\"\r\n\"\u00c6ldre\";\"Fokusering\"\r\n",
                Csv.of(List.of("Navn", "Fase"), List.of(List.of("\u00c6ldre", "Fokusering"))));
    }

    @Test
    public void semicolonsQuotesAndLinesStayInTheirCell() {
        assertEquals("\"a;b\"\"c\nd\"", cell("a;b\"c\nd"));
    }

    @Test
    public void aTextThatASpreadsheetWouldRunIsMadeHarmless() {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")) {
            assertEquals("\"'" + formula + "\"", cell(formula));
        }
    }
}
