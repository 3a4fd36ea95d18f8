package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The matrix as it is read and gone through: by the keyboard, on a phone and by those who only read; and the timeline. */
public class StakeholderMatrixTest {
    private static final String PAGE = "/display/MATRIX/Interessenter";
    private static final String ROWS = """
            Hvem;Gruppe;Indflydelse;Påvirket;Faser
            Chefen;Kernegruppe;5;1;Fokusering
            Beboerne;Borgere;4;5;Opdagelse
            Naboerne;Borgere;2;4;
            Butikkerne;Virksomhed;2;4;
            Skolen;Faglighed;2;4;
            Klubben;Forening;2;4;
            Pressen;Andet;2;4;
            Ministeriet;Anden offentlig myndighed;;;
            """;

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @BeforeClass
    public static void aNetworkWithStakeholders() {
        WIKI.network("MATRIX", "Matrixen", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            var answer = leader.page()
                    .request()
                    .post(
                            leader.url("/rest/innovation/1.0/networks/MATRIX/stakeholders/import"),
                            RequestOptions.create()
                                    .setHeader("X-Atlassian-Token", "no-check")
                                    .setData(Map.of("text", ROWS)));
            assertEquals(answer.text(), 200, answer.status());
        }
    }

    private static Locator item(Page page, String name) {
        return page.locator("[data-panel=matrix] [data-item]", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator spot(Page page, int influence, int affected) {
        return page.locator("[data-influence='" + influence + "'][data-affected='" + affected + "']");
    }

    @Test
    public void theMatrixIsOneStopOfTheTabKeyAndArrowsGoFromOneToAnother() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(PAGE);
            Page page = leader.page();
            assertThat(page.locator("[data-panel=matrix] [data-item][tabindex='0']"))
                    .hasCount(1);
            item(page, "Chefen").focus();
            page.keyboard().press("ArrowRight");
            assertThat(item(page, "Beboerne")).isFocused();
            page.keyboard().press("ArrowDown");
            assertThat(item(page, "Naboerne")).isFocused();
            assertThat(item(page, "Naboerne")).hasAttribute("tabindex", "0");
            assertThat(page.locator("[data-panel=matrix] [data-item][tabindex='0']"))
                    .hasCount(1);
            page.keyboard().press("Home");
            assertThat(item(page, "Chefen")).isFocused();
            page.keyboard().press("Tab");
            assertThat(page.locator("[data-item]:focus")).hasCount(0);
            assertThat(spot(page, 5, 1).locator("[data-item]")).hasText("Chefen");
        }
    }

    private static void addAxe(BrowserUser user) {
        user.addScript(Path.of(System.getProperty("devhost.npm", "target/npm"), "axe-core", "axe.min.js"));
    }

    @Test
    public void aCellWithMoreThanFourShowsTheirNumberAndAllOfThemOnRequest() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            addAxe(leader);
            leader.open(PAGE);
            Page page = leader.page();
            assertThat(spot(page, 2, 4).locator("[data-item]:visible")).hasCount(4);
            Locator count = spot(page, 2, 4).locator("[data-spot-count]");
            assertThat(count).hasAttribute("aria-label", "5 her: indflydelse 2, påvirket 4");
            count.press("Enter");
            assertThat(count).hasAttribute("aria-expanded", "true");
            assertThat(spot(page, 2, 4).locator("[data-item]:visible")).hasCount(5);
            assertThat(spot(page, 5, 1).locator("[data-spot-count]")).isHidden();
            assertThat(page.locator("[data-unplaced]")).containsText("Ministeriet");
            page.locator(".inno-stakeholder-name").first().press("Enter");
            assertEquals(List.of(), AccessibilityTest.found(page));
            leader.screenshot("matrix-crowded");
        }
    }

    @Test
    public void onAPhoneTheNumberInACellListsWhoStandsThere() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            addAxe(leader);
            leader.open(PAGE);
            Page page = leader.page();
            leader.usePhoneInDarkMode();
            assertThat(spot(page, 2, 4).locator("[data-item]").first()).isHidden();
            spot(page, 2, 4).locator("[data-spot-count]").click();
            Locator list = page.locator("[data-spot-list]");
            assertThat(list.locator("[data-item]")).hasCount(5);
            assertThat(page.locator("[data-matrix-help]")).isHidden();
            list.locator("[data-item]").nth(2).click();
            assertThat(page.locator("[data-mover-who] option:checked")).hasText("Skolen");
            assertTrue((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"));
            assertEquals(List.of(), AccessibilityTest.found(page));
            leader.screenshot("matrix-phone");
        }
    }

    /** The timeline is drawn when somebody asks for it, with what has been saved since. */
    @Test
    public void theTimelineComesWhenItIsAskedForAndMarksThePresentPhase() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(PAGE);
            Page page = leader.page();
            assertThat(page.locator("[data-timeline]")).hasCount(0);
            Locator row = page.locator("[data-rows] > [data-row]").first();
            row.locator("[data-more]").press("Enter");
            row.locator("[data-field=label] [data-control]").fill("Direktøren");
            BrowserUser.waitUntilSaved(row.locator("[data-field=label]"));
            row.locator("[data-field=label] [data-control]").fill("Chefen");
            assertThat(row.locator("[data-field=label] [data-state]")).containsText("Gemt");
            assertThat(item(page, "Chefen")).hasCount(1);
            page.locator("[data-view=timeline]").press("Enter");

            assertThat(page.locator("[data-time-row]")).hasCount(8);
            assertThat(page.locator("[data-time-row]").first()).containsText("Chefen");
            assertThat(page.locator("th.inno-timeline-present")).containsText("I er her");
            assertThat(page.locator("[data-time-row]").first().locator("[data-time=focus]"))
                    .isChecked();
            leader.screenshot("timeline");
        }
    }

    @Test
    public void whoOnlyReadsSeesTheSameMatrixAndUnfoldsOneRowAtATime() {
        WIKI.setReadOnly(true);
        try (BrowserUser reader = WIKI.login("medlem3")) {
            addAxe(reader);
            String html = reader.get(PAGE).text();
            assertTrue("complete without scripts", html.contains("<noscript data-later=\"timeline\">"));
            reader.open(PAGE);
            Page page = reader.page();
            assertThat(spot(page, 2, 4).locator("li.inno-item:visible")).hasCount(4);
            Locator names = page.locator(".inno-stakeholder-name");
            Locator details = page.locator(".inno-stakeholder-more:visible");
            assertThat(details).hasCount(0);
            names.nth(0).press("Enter");
            assertThat(details).hasText("Faser: Fokusering");
            names.nth(1).press("Enter");
            assertThat(details).hasText("Faser: Opdagelse");
            assertThat(names.nth(0)).hasAttribute("aria-expanded", "false");
            assertEquals(List.of(), AccessibilityTest.found(page));
            page.locator("[data-view=timeline]").press("Enter");
            assertThat(page.locator("[data-timeline] tbody tr")).hasCount(8);
            assertEquals(List.of(), AccessibilityTest.found(page));
            reader.screenshot("timeline-reader");
        } finally {
            WIKI.setReadOnly(false);
        }
    }
}
