package dk.albertslund.devhost.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** How high pages are with nothing on them, and that they do not jump when they are opened and written in. */
public class PageSizesTest {
    private static final int MOST_PIXELS_OF_A_PHASE = 1_400;
    private static final double MOST_SHIFT = 0.02;
    private static final List<String> PAGES = List.of(
            "", "/Innovationsspørgsmål", "/Deltagere", "/Interessenter", "/Inddragelse", "/Fase 0 – Fokusering");

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @BeforeClass
    public static void aNewNetwork() {
        WIKI.network("MAAL", "Sidernes mål", "leder1");
    }

    private static int height(BrowserUser user) {
        return (Integer) user.page().evaluate("() => document.querySelector('#main').scrollHeight");
    }

    /** Sum of the layout shifts that no input of the person has caused. */
    private static double shift(Page page) {
        return ((Number) page.evaluate("""
                        () => new Promise(resolve => {
                            let sum = 0;
                            new PerformanceObserver(list => list.getEntries()
                                    .filter(entry => !entry.hadRecentInput)
                                    .forEach(entry => { sum += entry.value; }))
                                .observe({ type: 'layout-shift', buffered: true });
                            setTimeout(() => resolve(sum), 500);
                        })
                        """)).doubleValue();
    }

    @Test
    public void theEmptyPageOfEachPhaseIsShort() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            for (String phase : List.of("Fase 0 – Fokusering", "Fase 1 – Opdagelse", "Fase 3 – Idéudvikling")) {
                leader.open("/display/MAAL/" + phase);
                int height = height(leader);
                System.out.println(phase + ": " + height + " px");
                assertTrue(phase + ": " + height + " px", height <= MOST_PIXELS_OF_A_PHASE);
            }
        }
    }

    @Test
    public void pagesStandStillWhileTheyLoad() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            for (String path : PAGES) {
                leader.open("/display/MAAL" + path);
                double shift = shift(leader.page());
                System.out.println(path + ": layout shift " + shift);
                assertTrue(path + ": " + shift, shift <= MOST_SHIFT);
            }
        }
    }

    /** A field in use grows downwards: its own text stays where it is. */
    @Test
    public void theTextOfAFieldStaysInItsPlaceWhenSomebodyWritesInIt() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/MAAL/Fase 0 – Fokusering");
            leader.write("purposeHere", "En linje");
            leader.page().reload();
            String top = "control => Math.round(control.getBoundingClientRect().top"
                    + " + parseFloat(getComputedStyle(control).paddingTop) + scrollY)";
            Object before = leader.control("purposeHere").evaluate(top);
            leader.control("purposeHere").focus();

            assertEquals(before, leader.control("purposeHere").evaluate(top));
        }
    }
}
