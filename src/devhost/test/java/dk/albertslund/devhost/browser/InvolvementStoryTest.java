package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.ClassRule;
import org.junit.Test;

/** A leader plans who takes part, with the keyboard alone, and sees at once what the plan covers. */
public class InvolvementStoryTest {
    private static final int MOST_TABS = 40;
    private static final int PHONE = 360;
    private static final int HEIGHT = 740;

    @ClassRule
    public static final RunningWiki WIKI = new RunningWiki();

    @Test
    public void aLeaderFillsTwoRowsWithTheKeyboardAndTheCoverageAndTheStripFollow() {
        WIKI.network("MEDHVEM", "Med hvem", "leder1");
        try (Visitor leader = WIKI.visitor("leder1")) {
            Page page = leader.page();
            leader.open("/display/MEDHVEM");
            page.locator(".inno-card", new Page.LocatorOptions().setHasText("Planlæg, hvem der skal være med"));
            leader.open("/display/MEDHVEM/Inddragelse");
            assertEquals(7, page.locator("[data-rows] [data-row]").count());
            assertThat(page.locator("[data-findings]")).containsText("ikke skrevet noget");

            Locator citizens = page.locator("[data-rows] [data-row]").nth(0);
            citizens.locator("[data-field=rowKind] select").focus();
            tabTo(page, citizens, "who");
            page.keyboard().type("Beboere, der sjældent kommer ud");
            tick(page, citizens, "prioritisation");
            tabTo(page, citizens, "function");
            page.keyboard().type("De ved, hvad der holder dem hjemme");
            tabTo(page, citizens, "involvementMode");
            page.keyboard().type("Co-d");

            assertThat(cell(page, "citizens-prioritisation")).hasText("Co-design");
            assertThat(page.locator("[data-citizen-phase=prioritisation]")).containsText("Co-design");
            assertThat(page.locator("[data-citizen-phase=focus]")).containsText("Ingen borgere");
            assertThat(page.locator("[data-findings]")).containsText("Ingen borgere er med i fase 0 til 3");
            assertThat(page.locator("[data-findings]")).containsText("Ingen er med, når løsningen");

            Locator professions = page.locator("[data-rows] [data-row]").nth(1);
            tabTo(page, professions, "who");
            page.keyboard().type("Hjemmehjælpere");
            tick(page, professions, "continuation");
            assertThat(cell(page, "professions-continuation")).hasText("Med");
            assertThat(page.locator("[data-findings] p")).hasCount(1);
            leader.picture("involvement");

            page.reload();
            assertThat(cell(page, "citizens-prioritisation")).hasText("Co-design");
            assertThat(cell(page, "professions-continuation")).hasText("Med");
            assertEquals(
                    "Hjemmehjælpere",
                    page.locator("[data-rows] [data-row]")
                            .nth(1)
                            .locator("[data-field=who] [data-control]")
                            .inputValue());
        }
    }

    @Test
    public void aRowThatIsNotBegunShowsOnlyWhomItAsksForUntilSomebodyComesToIt() {
        WIKI.network("STILLE", "Stille rækker", "leder1");
        try (Visitor leader = WIKI.visitor("leder1")) {
            Page page = leader.page();
            page.setViewportSize(PHONE, HEIGHT);
            leader.open("/display/STILLE/Inddragelse");
            Locator other = page.locator("[data-rows] [data-row]").nth(6);
            assertThat(other.locator("[data-field=who]")).isVisible();
            assertThat(other.locator("[data-field=function]")).isHidden();

            other.locator("[data-field=who] [data-control]").focus();
            assertThat(other.locator("[data-field=function]")).isVisible();
            assertEquals(PHONE, page.evaluate("() => document.documentElement.scrollWidth"));
            leader.picture("involvement-phone");
        }
    }

    @Test
    public void aWayOfTakingPartIsRefusedForToolsAndTheReasonStandsAtTheField() {
        WIKI.network("REDSKAB", "Redskaber", "leder1");
        try (Visitor leader = WIKI.visitor("leder1")) {
            leader.open("/display/REDSKAB/Inddragelse");
            Locator tools = leader.page().locator("[data-rows] [data-row]").nth(5);
            tools.locator("[data-field=who] [data-control]").focus();
            tools.locator("[data-field=involvementMode] select").selectOption("coDesign");

            assertThat(tools.locator("[data-field=involvementMode] [data-error]"))
                    .containsText("ikke mennesker");
        }
    }

    private static Locator cell(Page page, String key) {
        return page.locator("[data-cell=" + key + "]");
    }

    private static void tick(Page page, Locator row, String phase) {
        tabTo(page, row, "phases");
        Locator tick = row.locator("[data-field=phases] input[value=" + phase + "]");
        for (int tabs = 0; tabs < MOST_TABS && !isFocused(tick); tabs++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Space");
    }

    private static void tabTo(Page page, Locator row, String field) {
        Locator control =
                row.locator("[data-field=" + field + "] [data-control]").first();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (isFocused(control)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        fail("The keyboard does not lead to " + field);
    }

    private static boolean isFocused(Locator control) {
        return (Boolean) control.evaluate("control => control === document.activeElement");
    }
}
