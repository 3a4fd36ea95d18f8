package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.ClassRule;
import org.junit.Test;

/** What a leader and a manager do most, with the keyboard alone and in no more clicks than promised. */
public class JourneyTest {
    private static final int MOST_TABS = 60;
    private static final String TITLE = "Lys i gårdene";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    /** From the wiki's front page to the network's home. */
    @Test
    public void aNetworkIsMadeWithTheKeyboardAlone() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            Page page = leader.page();
            tabTo(page, "#create-button");
            page.keyboard().press("Enter");
            tabTo(page, "button:has-text('Næste')");
            page.keyboard().press("Enter");
            page.locator("input[name=themeTitle]").waitFor();
            tabTo(page, "input[name=themeTitle]");
            page.keyboard().type(TITLE);
            tabTo(page, "#inno-wizard-referenceLeader");
            page.keyboard().type("chef1");
            page.keyboard().press("Enter");
            page.locator("[data-wizard-people=referenceLeader] .inno-chip").waitFor();
            tabTo(page, "button:has-text('Næste')");
            page.keyboard().press("Enter");
            page.locator("#inno-wizard-participants").waitFor();
            tabTo(page, "button:text-is('Opret')");
            page.keyboard().press("Enter");

            page.waitForURL("**/display/LYSGAARDENE/**");
            assertThat(page.locator("h1")).hasText(TITLE);
            tabTo(page, ".inno-card a");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Innovationsspørgsmål");
        }
    }

    @Test
    public void aRowIsOneClickAndTheNextOneNone() {
        WIKI.network("ENTER", "En række ad gangen", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            Page page = leader.page();
            leader.open("/display/ENTER/Interessenter");
            leader.click(page.locator("[data-add]"));
            page.keyboard().type("Beboerne i nr. 4");
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-rows] [data-row]")).hasCount(2);
            page.keyboard().type("Gårdmanden");
            page.keyboard().press("Tab");
            page.reload();

            assertThat(page.locator("[data-rows] [data-row]")).hasCount(2);
            assertThat(page.locator("[data-rows]")).containsText("Gårdmanden");
            assertEquals(1, leader.clicks());
        }
    }

    @Test
    public void stakeholdersAreWrittenWithTheKeyboardAlone() {
        WIKI.network("TASTEN", "Tasten", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            Page page = leader.page();
            leader.open("/display/TASTEN");
            tabTo(
                    page,
                    "#main a:text-is('Interessenter'), nav a:text-is('Interessenter'), aside a:text-is('Interessenter')");
            page.keyboard().press("Enter");
            page.locator("[data-add]").waitFor();
            tabTo(page, "[data-add]");
            page.keyboard().press("Enter");
            page.keyboard().type("Viceværten");
            tabTo(page, "[data-row] [data-field=kind] select");
            page.keyboard().type("Fag");
            BrowserUser.waitUntilSaved(page.locator("[data-row] [data-field=kind]"));
            page.reload();

            assertThat(page.locator("[data-rows]")).containsText("Viceværten");
            assertThat(page.locator("[data-rows]")).containsText("Faglighed");
        }
    }

    @Test
    public void thePhaseIsChangedInTwoClicksAndTakenBackInOne() {
        WIKI.network("TOKLIK", "To klik", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            Page page = leader.page();
            leader.open("/display/TOKLIK/Fase 0 – Fokusering");
            leader.click(page.locator("[data-move-open]"));
            page.locator("[data-move-field=reason]").fill("Vi er klar til at se efter");
            leader.click(page.locator("[data-move-go]"));
            assertThat(page.locator("h1")).hasText("Fase 1 – Opdagelse");
            assertEquals("on", 2, leader.clicks());

            leader.click(page.locator("[data-undo-go]"));
            assertThat(page.locator(".inno-position-now")).containsText("fase 0");
            assertEquals("and back", 3, leader.clicks());
        }
    }

    @Test
    public void aManagerIsOneClickFromTheOverviewToEachNetworkAndBack() {
        WIKI.network("ETKLIK", "Et klik", "leder1");
        String overview = WIKI.page(
                "OVERBLIK", "Overblik", "<ac:structured-macro ac:name=\"innovation-rollup\"></ac:structured-macro>");
        try (BrowserUser manager = WIKI.login("chef1")) {
            Page page = manager.page();
            manager.open(overview);
            Locator network = page.locator(".inno-rollup a", new Page.LocatorOptions().setHasText("Et klik"));
            manager.click(network.first());

            assertThat(page.locator(".inno-home")).isVisible();
            assertEquals(1, manager.clicks());
        }
    }

    /** Moves the focus there with Tab; what is on its way may be typed in or passed. */
    private static void tabTo(Page page, String target) {
        for (int tab = 0; tab <= MOST_TABS; tab++) {
            boolean isThere = page.locator(target).all().stream()
                    .anyMatch(found -> (Boolean) found.evaluate("control => control === document.activeElement"));
            if (isThere) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not come to " + target);
    }
}
