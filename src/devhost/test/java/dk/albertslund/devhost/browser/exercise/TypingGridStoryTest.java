package dk.albertslund.devhost.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import java.nio.file.Path;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** After the workshop the leader types in the sheets of paper, with Tab and Enter and nothing else. */
public class TypingGridStoryTest {
    private static final String KEY = "TASTE";
    private static final String PATH = "/display/" + KEY + "/Behov";
    private static final String FAULTS = "async () => (await window.axe.run({include: [['.inno-form']]},"
            + " {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})).violations.map(fault => fault.id)";
    private static final int PHONE = 360;
    private static final List<List<String>> SHEETS = List.of(
            List.of("Hvorfor går folk hjem før kaffen?", "Frivillige i caféen"),
            List.of("Hvem spiser alene om søndagen?", "Hjemmeplejen"),
            List.of("Hvad koster en bus til tolv?", "Kørselskontoret"));

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @Test
    public void threeSheetsAreTypedInWithTabAndEnterAndAreThereAfterwards() {
        WIKI.network(KEY, "Tast ark", "leder1");
        WIKI.addPages(KEY, "leder1", "needs");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.addScript(Path.of(System.getProperty("devhost.npm", "target/npm"), "axe-core", "axe.min.js"));
            leader.open(PATH);
            Page page = leader.page();
            page.locator(".inno-typing-button").click();
            SHEETS.forEach(sheet -> type(page.keyboard(), sheet));
            assertThat(rows(page)).hasCount(SHEETS.size() + 1);
            assertEquals(List.of(), page.evaluate(FAULTS));
            leader.screenshot("typing-grid");
            fitsOnAPhone(page);

            page.keyboard().press("Escape");
            assertThat(rows(page)).hasCount(SHEETS.size());
            assertThat(page.locator(".inno-typing-button")).isFocused();
            BrowserUser.waitUntilSaved(control(page, SHEETS.size() - 1, "giver").locator("xpath=.."));

            page.reload();
            assertThat(rows(page)).hasCount(SHEETS.size());
            for (int row = 0; row < SHEETS.size(); row++) {
                assertThat(control(page, row, "input")).hasValue(SHEETS.get(row).get(0));
                assertThat(control(page, row, "giver")).hasValue(SHEETS.get(row).get(1));
                assertThat(control(page, row, "disturbance")).hasValue("informs");
            }
        }
    }

    /** What is needed, who can give it, no kind, and the second of what the answer does. */
    private static void type(Keyboard keyboard, List<String> sheet) {
        keyboard.type(sheet.get(0));
        keyboard.press("Tab");
        keyboard.type(sheet.get(1));
        keyboard.press("Tab");
        keyboard.press("Tab");
        keyboard.type("Oplyser");
        keyboard.press("Enter");
    }

    private static void fitsOnAPhone(Page page) {
        page.setViewportSize(PHONE, 800);
        Object width = page.evaluate("() => document.documentElement.scrollWidth");
        assertTrue("wider than a phone: " + width, (Integer) width <= PHONE);
        assertEquals(
                "the labels stand at the fields",
                "none",
                page.evaluate("() => getComputedStyle(document.querySelector('.inno-typing-head')).display"));
        assertThat(rows(page).first().locator(".inno-label").first()).isVisible();
        page.setViewportSize(1280, 800);
    }

    private static Locator rows(Page page) {
        return page.locator("[data-list=rows] > [data-rows] > [data-row]:not([hidden])");
    }

    private static Locator control(Page page, int row, String field) {
        return rows(page).nth(row).locator("[data-field=" + field + "] [data-control]");
    }
}
