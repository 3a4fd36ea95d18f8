package dk.albertslund.innovation.session.summary;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class SummaryTitlesTest {
    @Test
    public void theFirstHasNoNumber() {
        SummaryTitles titles = new SummaryTitles("Opsamling: Temadag, 2. marts 2026");

        assertEquals("Opsamling: Temadag, 2. marts 2026", titles.of(1));
        assertEquals("Opsamling: Temadag, 2. marts 2026 (3)", titles.of(3));
    }

    @Test
    public void noTitleIsLongerThanTheWikiTakes() {
        assertEquals(245, new SummaryTitles("x".repeat(300)).of(10).length());
    }
}
