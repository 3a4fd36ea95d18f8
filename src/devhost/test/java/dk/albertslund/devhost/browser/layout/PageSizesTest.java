package dk.albertslund.devhost.browser.layout;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** How high pages are with nothing on them, and that they do not jump when they are opened and written in. */
public class PageSizesTest {
    private static final int MOST_PIXELS_OF_A_PHASE = 1_400;
    private static final double MOST_SHIFT = 0.02;
    private static final int MOST_BYTES_OF_SCRIPT_AND_STYLE = 60_000;
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

    /** What the browser fetches of ours, as a server with gzip sends it. */
    @Test
    public void scriptsAndStylesOfAPageAreSmall() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            for (String path : PAGES) {
                leader.open("/display/MAAL" + path);
                List<?> addresses = (List<?>) leader.page().evaluate("""
                        () => [...document.querySelectorAll('script[src], link[rel=stylesheet]')]
                            .map(element => element.src || element.href)
                            .filter(address => address.includes('innovation-networks'))""");
                int bytes = addresses.stream()
                        .mapToInt(address -> compressed(
                                leader.page().request().get((String) address).body()))
                        .sum();
                System.out.println(path + ": " + addresses.size() + " files, " + bytes + " bytes of script and style");
                assertTrue(path + " has none of ours", bytes > 0);
                assertTrue(path + ": " + bytes + " bytes", bytes <= MOST_BYTES_OF_SCRIPT_AND_STYLE);
            }
        }
    }

    private static int compressed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.size();
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
