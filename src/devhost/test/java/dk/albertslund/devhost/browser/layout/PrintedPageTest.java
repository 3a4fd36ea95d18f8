package dk.albertslund.devhost.browser.layout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import java.nio.file.Path;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** Pages printed by the browser. */
public class PrintedPageTest {
    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private static final int PAPER = 720;
    private static final String LONG_NAME = "Beboerne på plejecentret og deres nærmeste pårørende";

    /** The grid's cells and names are buttons on the screen, and marks and words without a frame on paper. */
    private static final String CONTROLS =
            ".inno button:not(.inno-cell, .inno-grid-name), .inno textarea, .inno select";

    private static final String ROOM = ".inno-ruled, .inno-group-untouched";
    private static final String ROWS = "Hvem;Gruppe;Indflydelse;Påvirket;Inddragelse;Faser;Holdning\n"
            + LONG_NAME + ";Borgere;4;5;Co-implementering;0-2;Imod\n"
            + "Sundheds- og ældreudvalget;Politikere;5;2;Orienteres;4;";

    /** Saves the page as PDF, and as a screenshot in print layout after the event that precedes printing. */
    private static void print(Page page, String name) {
        page.pdf(new Page.PdfOptions().setPath(Path.of("target/pictures", name + ".pdf")));
        page.setViewportSize(PAPER, 1000);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/pictures", name + "-printed.png")));
    }

    private static void comeBack(Page page) {
        page.evaluate("() => window.dispatchEvent(new Event('afterprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page.locator(".inno-print")).hasCount(0);
    }

    @Test
    public void theStakeholdersArePrintedAsTableMatrixAndTimelineWithWholeNames() {
        WIKI.network("TRYK", "På tryk", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/TRYK/Interessenter");
            Page page = leader.page();
            page.evaluate(
                    "rows => fetch(AJS.contextPath() + '/rest/innovation/1.0/networks/TRYK/stakeholders/import', {"
                            + "method: 'POST', headers: {'Content-Type': 'application/json',"
                            + " 'X-Atlassian-Token': 'no-check'}, body: JSON.stringify({text: rows})})",
                    ROWS);
            leader.open("/display/TRYK/Interessenter");
            page.evaluate("() => { document.documentElement.dataset.colorMode = 'dark'; }");
            print(page, "stakeholders");

            for (String view : List.of("table", "matrix", "timeline")) {
                assertThat(page.locator("[data-view-panel~=" + view + "]").first())
                        .isVisible();
            }
            Locator row = page.locator(".inno-stakeholder").first();
            assertThat(row.locator("td").first()).hasText(LONG_NAME);
            assertThat(row.locator("td").nth(5)).hasText("Med til at gennemføre (co-implementering)");
            assertThat(row.locator("[data-field=phases] .inno-print")).hasText("Fokusering, Opdagelse, Tematisering");
            assertEquals("once in the line", 0, shown(page, ".inno-stakeholder-basics"));
            assertEquals(
                    "control", 0, shown(page, ".inno-stakeholder-table select, .inno-stakeholder-table [type=text]"));
            assertEquals("attitude is for the screen", 0, shown(page, "[data-field=attitude]"));
            assertTrue("wider than the paper", wide(page) <= PAPER);
            assertEquals(
                    "dark letters",
                    "rgb(23, 43, 77)",
                    page.evaluate(
                            "() => getComputedStyle(" + "document.querySelector('.inno-stakeholders h2')).color"));
            assertEquals(List.of(), WordBreakDetector.on(page));
            comeBack(page);
            assertThat(page.locator("[data-view-panel=timeline]")).isHidden();
        }
    }

    @Test
    public void anEmptyPhaseIsPrintedWithItsGuidanceAndRoomToWrite() {
        WIKI.network("TOM", "Tom", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/TOM/Fase 1 – Opdagelse");
            Page page = leader.page();
            leader.write("surprises", "Alle kendte hinanden.\nIngen talte sammen.");
            print(page, "phase");

            assertThat(page.locator(".inno-guidance").first()).isVisible();
            assertThat(page.locator("[data-field=assumptionsBefore] .inno-ruled"))
                    .isVisible();
            assertThat(page.locator("[data-list=methods] .inno-ruled")).isVisible();
            assertThat(page.locator("[data-field=surprises] .inno-print"))
                    .hasText("Alle kendte hinanden.\nIngen talte sammen.");
            assertEquals("buttons and empty controls", 0, shown(page, ".inno button, .inno textarea"));
            assertTrue("wider than the paper", wide(page) <= PAPER);
            comeBack(page);
            assertThat(page.locator(".inno-guidance").first()).isHidden();
            assertEquals(
                    "Alle kendte hinanden.\nIngen talte sammen.",
                    leader.control("surprises").inputValue());
        }
    }

    @Test
    public void questionInvolvementAndHomeArePrintedWithoutControls() {
        WIKI.network("FLERE", "Flere sider", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            for (String title : List.of("Innovationsspørgsmål", "Inddragelse", "Deltagere", "")) {
                leader.open("/display/FLERE" + (title.isEmpty() ? "" : "/" + title));
                print(leader.page(), "page-" + title.length());
                assertEquals(title, 0, shown(leader.page(), CONTROLS));
                // Nobody writes by hand on the home page: there what is empty is left out
                assertEquals(title + " has room to write", !title.isEmpty(), shown(leader.page(), ROOM) > 0);
                assertTrue(title + " is wider than the paper", wide(leader.page()) <= PAPER);
                comeBack(leader.page());
                leader.page().setViewportSize(1280, 1000);
            }
        }
    }

    private static int shown(Page page, String selector) {
        return (int)
                page.locator(selector).all().stream().filter(Locator::isVisible).count();
    }

    private static int wide(Page page) {
        return (Integer) page.evaluate("() => document.documentElement.scrollWidth");
    }
}
