package dk.albertslund.devhost.browser.layout;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Pages at 320 × 256 pixels of CSS: a screen of 1,280 × 1,024 at 400 per cent, which WCAG 2.1 asks for in 1.4.10, and the
 * smallest phone.
 */
public class NarrowPagesTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 256;
    private static final List<String> PAGES = List.of(
            "",
            "/Innovationsspørgsmål",
            "/Deltagere",
            "/Interessenter",
            "/Inddragelse",
            "/Behov",
            "/Idéer",
            "/Prioritering",
            "/Fase 0 – Fokusering",
            "/Fase 3 – Idéudvikling");

    /** Texts of ours that begin left of the page or end right of it, unless a box of their own scrolls or they are for screen readers. */
    private static final String CUT_OFF = """
            () => {
                const isElsewhere = node => {
                    for (let box = node.parentElement; box; box = box.parentElement) {
                        const isClipped = getComputedStyle(box).overflowX === 'hidden' && box.clientWidth <= 1;
                        if (isClipped || ['auto', 'scroll'].includes(getComputedStyle(box).overflowX) && box !== document.body) {
                            return true;
                        }
                    }
                    return false;
                };
                return [...document.querySelectorAll('.inno *')]
                    .filter(node => [...node.childNodes].some(child => child.nodeType === 3 && child.data.trim()))
                    .filter(node => node.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
                    .filter(node => {
                        const box = node.getBoundingClientRect();
                        return box.width > 1 && (box.left < -1 || box.right > innerWidth + 1) && !isElsewhere(node);
                    })
                    .map(node => `${node.className.baseVal ?? node.className} "${node.textContent.trim().slice(0, 30)}"`
                        + ` ${Math.round(node.getBoundingClientRect().left)}-${Math.round(node.getBoundingClientRect().right)}`);
            }""";

    /** The share of the window's height that stays when the page is scrolled. */
    private static final String FIXED = """
            () => [...document.querySelectorAll('.inno, .inno *')]
                .filter(node => ['fixed', 'sticky'].includes(getComputedStyle(node).position) && node.checkVisibility())
                .map(node => node.getBoundingClientRect())
                .filter(box => box.width > innerWidth / 2)
                .reduce((sum, box) => sum + box.height, 0) / innerHeight""";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @BeforeClass
    public static void networks() {
        WIKI.network("SMALT", "Smalt og tomt", "leder1");
        WIKI.addPages("SMALT", "leder1", "needs", "ideas", "prioritising");
        WIKI.practiceNetwork("FYLDT", "Smalt og fyldt", "leder1");
    }

    @Test
    public void nothingIsCutOffAndNothingScrollsSideways() {
        List<String> found = new ArrayList<>();
        try (BrowserUser leader = WIKI.login("leder1")) {
            Page page = leader.page();
            page.setViewportSize(WIDTH, HEIGHT);
            for (String space : List.of("SMALT", "FYLDT")) {
                for (String path : PAGES) {
                    leader.open("/display/" + space + path);
                    page.evaluate("() => document.querySelectorAll('.inno details').forEach(fold => fold.open = true)");
                    int width = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
                    if (width > WIDTH) {
                        found.add(space + path + " is " + width + " px wide");
                    }
                    ((List<?>) page.evaluate(CUT_OFF)).forEach(text -> found.add(space + path + " cuts off " + text));
                }
            }
        }

        assertEquals(List.of(), found);
    }

    @Test
    public void whatStandsStillLeavesRoomToRead() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.page().setViewportSize(WIDTH, HEIGHT);
            for (String path : PAGES) {
                leader.open("/display/FYLDT" + path);
                leader.page().evaluate("() => scrollTo(0, 400)");
                double share = ((Number) leader.page().evaluate(FIXED)).doubleValue();
                assertTrue(path + ": " + share, share <= 0.4);
            }
        }
    }
}
