package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.ClassRule;
import org.junit.Test;

/** The involvement design by keyboard only; the coverage updates at once. */
public class InvolvementStoryTest {
    private static final int MOST_TABS = 40;
    private static final int PHONE = 360;
    private static final int HEIGHT = 740;

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @Test
    public void aLeaderFillsTwoRowsWithTheKeyboardAndTheCoverageAndTheStripFollow() {
        WIKI.network("MEDHVEM", "Med hvem", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            Page page = leader.page();
            leader.open("/display/MEDHVEM");
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
            page.keyboard().type("Med til at u");

            assertThat(cell(page, "citizens-prioritisation")).hasText("Med til at udvikle (co-design)");
            assertThat(page.locator("[data-citizen-phase=prioritisation]"))
                    .containsText("Med til at udvikle (co-design)");
            assertThat(page.locator("[data-citizen-phase=focus]")).containsText("Ingen borgere");
            assertThat(page.locator("[data-findings]")).containsText("Ingen borgere er med i fase 0 til 3");
            assertThat(page.locator("[data-findings]")).containsText("Ingen er med, når løsningen");

            Locator professions = page.locator("[data-rows] [data-row]").nth(1);
            tabTo(page, professions, "who");
            page.keyboard().type("Hjemmehjælpere");
            tick(page, professions, "continuation");
            assertThat(cell(page, "professions-continuation")).hasText("Med");
            assertThat(page.locator("[data-findings] p")).hasCount(1);
            leader.screenshot("involvement");

            page.reload();
            assertThat(cell(page, "citizens-prioritisation")).hasText("Med til at udvikle (co-design)");
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
        try (BrowserUser leader = WIKI.login("leder1")) {
            Page page = leader.page();
            page.setViewportSize(PHONE, HEIGHT);
            leader.open("/display/STILLE/Inddragelse");
            Locator other = page.locator("[data-rows] [data-row]").nth(6);
            assertThat(other.locator("[data-field=who]")).isVisible();
            assertThat(other.locator("[data-field=function]")).isHidden();

            other.locator("[data-field=who] [data-control]").focus();
            assertThat(other.locator("[data-field=function]")).isVisible();
            assertEquals(PHONE, page.evaluate("() => document.documentElement.scrollWidth"));
            leader.screenshot("involvement-phone");
        }
    }

    @Test
    public void aWayOfTakingPartIsRefusedForToolsAndTheReasonStandsAtTheField() {
        WIKI.network("REDSKAB", "Redskaber", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/REDSKAB/Inddragelse");
            Locator tools = leader.page().locator("[data-rows] [data-row]").nth(5);
            tools.locator("[data-field=who] [data-control]").focus();
            tools.locator("[data-field=involvementMode] select").selectOption("coDesign");

            assertThat(tools.locator("[data-field=involvementMode] [data-error]"))
                    .containsText("ikke mennesker");
        }
    }

    @Test
    public void whoGoesOnWithoutCitizensIsAskedWhyNotOnceAndTheAnswerStandsInThePhase() {
        WIKI.network("UDEN", "Uden borgere", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            Page page = leader.page();
            leader.open("/display/UDEN/Fase 1 – Opdagelse");
            page.locator("[data-move-open]").click();
            assertThat(page.locator("[data-move-panel]")).containsText("Ingen borgere er med");
            leader.screenshot("why-not");
            page.locator("[data-move-field=citizensHow]").fill("Ring til 010190-1234");
            page.locator("[data-move-field=reason]").fill("Vi går videre alligevel");
            page.locator("[data-move-go]").click();
            assertThat(page.locator("[data-move-error=citizensHow]")).containsText("CPR");

            page.locator("[data-move-field=citizensHow]").fill("Vi ville først blive enige med os selv");
            page.locator("[data-move-go]").click();
            page.locator(".inno-strip-current.inno-strip-shown").waitFor();

            page.locator("[data-undo-go]").click();
            assertThat(page.locator(".inno-position-now")).containsText("Netværket er i fase 0");
            page.locator("[data-move-open]").click();
            assertThat(page.locator("[data-move-field=reason]")).isVisible();
            assertThat(page.locator("[data-move-field=citizensHow]")).hasCount(0);
            leader.open("/display/UDEN/Fase 0 – Fokusering");
            assertEquals(
                    "Vi ville først blive enige med os selv",
                    leader.control("citizensHow").inputValue());
            assertEquals("no", leader.control("citizensInvolved").inputValue());
        }
    }

    @Test
    public void whoGoesOnWithoutAnAnswerIsNotAskedAgainAndWithCitizensNobodyIsAsked() {
        WIKI.network("TAVS", "Tavs", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            Page page = leader.page();
            leader.open("/display/TAVS/Fase 1 – Opdagelse");
            page.locator("[data-move-open]").click();
            assertThat(page.locator("[data-move-field=citizensHow]")).isVisible();
            page.locator("[data-move-field=reason]").fill("Vi går videre alligevel");
            page.locator("[data-move-go]").click();
            page.locator(".inno-strip-current.inno-strip-shown").waitFor();
            page.locator("[data-undo-go]").click();
            assertThat(page.locator(".inno-position-now")).containsText("Netværket er i fase 0");
            assertThat(page.locator("[data-move-field=citizensHow]")).hasCount(0);

            leader.open("/display/TAVS/Fase 0 – Fokusering");
            assertEquals("", leader.control("citizensInvolved").inputValue());
            leader.open("/display/TAVS/Inddragelse");
            Locator citizens = page.locator("[data-rows] [data-row]").nth(0);
            citizens.locator("[data-field=who] [data-control]").focus();
            BrowserUser.tick(citizens.locator("[data-field=phases]"), "discovery");
            assertThat(cell(page, "citizens-discovery")).hasText("Med");
            leader.open("/display/TAVS/Fase 1 – Opdagelse");
            page.locator("[data-move-open]").click();
            page.locator("[data-move-field=reason]").fill("Nu igen");
            page.locator("[data-move-go]").click();
            page.locator(".inno-strip-current.inno-strip-shown").waitFor();
            leader.open("/display/TAVS/Fase 2 – Tematisering");
            assertThat(page.locator("[data-move-open]")).isVisible();
            assertThat(page.locator("[data-move-field=citizensHow]")).hasCount(0);
        }
    }

    @Test
    public void aStakeholderComesIntoTheDesignAndBackInOneActAndOnlyOnce() {
        WIKI.network("BEGGE", "Begge steder", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            Page page = leader.page();
            leader.open("/display/BEGGE/Interessenter");
            page.locator("[data-add]").click();
            Locator stakeholder = page.locator("[data-rows] [data-row]").first();
            stakeholder.locator("[data-field=label] [data-control]").fill("Boligforeningen");
            stakeholder.locator("[data-field=kind] select").selectOption("association");
            BrowserUser.waitUntilSaved(stakeholder.locator("[data-field=label]"));
            act(stakeholder, "Tag med i designet").click();
            assertThat(stakeholder.locator(".inno-exchange a")).hasText("Står i designet");
            assertThat(act(stakeholder, "Tag med i designet")).isHidden();
            leader.screenshot("exchange-stakeholder");

            stakeholder.locator(".inno-exchange a").click();
            Locator row = page.locator("[data-rows] [data-row]").last();
            assertThat(row.locator("[data-field=who] [data-control]")).hasValue("Boligforeningen");
            assertThat(row.locator("[data-field=rowKind] select")).hasValue("outsideWorld");
            assertThat(row.locator(".inno-exchange a")).hasText("Står i matrixen");
            assertEquals(8, page.locator("[data-rows] [data-row]").count());

            Locator citizens = page.locator("[data-rows] [data-row]").nth(0);
            assertThat(act(citizens, "Læg i matrixen")).isHidden();
            citizens.locator("[data-field=who] [data-control]").fill("Beboerne");
            BrowserUser.waitUntilSaved(citizens.locator("[data-field=who]"));
            act(citizens, "Læg i matrixen").click();
            act(citizens, "Fortryd").click();
            assertThat(act(citizens, "Læg i matrixen")).isVisible();
            act(citizens, "Læg i matrixen").click();
            assertThat(citizens.locator(".inno-exchange a")).hasText("Står i matrixen");
            leader.screenshot("exchange-design");

            leader.open("/display/BEGGE/Interessenter");
            assertThat(page.locator("[data-rows] [data-row]")).hasCount(2);
            assertThat(page.locator("[data-rows] [data-row]").last().locator("[data-field=label] [data-control]"))
                    .hasValue("Beboerne");
        }
    }

    private static Locator act(Locator row, String name) {
        return row.locator(".inno-exchange button", new Locator.LocatorOptions().setHasText(name));
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
