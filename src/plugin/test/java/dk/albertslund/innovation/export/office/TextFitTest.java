package dk.albertslund.innovation.export.office;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.Test;

public class TextFitTest {
    private static final int WIDTH = 200;
    private static final int HEIGHT = 60;

    private static TextFit fit(String... paragraphs) {
        return TextFit.of(List.of(paragraphs), 20, WIDTH, HEIGHT);
    }

    @Test
    public void aShortTextKeepsItsSize() {
        assertEquals(new TextFit(20, List.of("Kort")), fit("Kort"));
    }

    @Test
    public void moreTextIsSmallerAndWhole() {
        TextFit fit = fit("Hvordan bliver torvet et sted, hvor man har lyst til at blive?");

        assertTrue(fit.toString(), fit.size() < 20 && fit.size() >= TextFit.SMALLEST);
        assertTrue(fit.paragraphs().get(0).endsWith("blive?"));
    }

    @Test
    public void paragraphsThatDoNotFitAreLeftOutAndThatIsSeen() {
        TextFit fit = TextFit.of(Collections.nCopies(50, "En linje"), 20, WIDTH, HEIGHT);

        assertEquals(TextFit.SMALLEST, fit.size());
        assertTrue(fit.toString(), fit.paragraphs().size() < 6);
        assertTrue(fit.paragraphs().get(fit.paragraphs().size() - 1).endsWith("\u2026"));
    }

    @Test
    public void aWordWithoutEndIsCutBetweenCharacters() {
        for (String letter : List.of("x", "W", "\uD83D\uDE00", "\u4E2D")) {
            String cut = fit(letter.repeat(500)).paragraphs().get(0);

            assertTrue(cut, cut.endsWith(letter + "\u2026"));
            assertTrue(cut.length() < 500);
        }
    }

    @Test
    public void widerLettersNeedMoreRoom() {
        assertTrue(fit("W".repeat(30)).size() < fit("i".repeat(30)).size());
    }

    @Test
    public void aBoxThatIsTooSmallForALineSaysSo() {
        TextFit fit = TextFit.of(List.of("tekst"), 20, WIDTH, 5);

        assertEquals(List.of("\u2026"), fit.paragraphs());
        assertFalse(fit.paragraphs().isEmpty());
    }
}
