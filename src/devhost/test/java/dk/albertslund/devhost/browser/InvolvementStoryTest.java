package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.ClassRule;
import org.junit.Test;

/** The grid of groups and phases with mouse, keyboard and thumb, and what the rest of the network makes of it. */
public class InvolvementStoryTest {
    private static final int MOST_TABS = 40;
    private static final int PHONE = 360;
    private static final int HEIGHT = 740;
    private static final int EMPTY_PAGE = 1100;

    /** Links inside of a sentence are excepted. */
    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('.inno-involvement :is(button, a, summary, select, textarea)')]
                .filter(target => target.checkVisibility() && !target.closest('details:not([open]) > :not(summary)'))
                .filter(target => target.getBoundingClientRect().width < 44 || target.getBoundingClientRect().height < 44)
                .map(target => target.outerHTML.slice(0, 80))
            """;

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @Test
    public void aLeaderPlansWithTheMouseAndTheSentenceAndTheHomePageFollow() {
        WIKI.network("MEDHVEM", "Med hvem", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            Page page = leader.page();
            leader.open("/display/MEDHVEM/Inddragelse");
            assertThat(rows(page)).hasCount(7);
            assertThat(lead(page)).hasText("Ingen borgere er planlagt endnu. Fase 1 er et godt sted at begynde.");
            assertTrue("height of the empty page " + height(page), height(page) <= EMPTY_PAGE);
            leader.screenshot("involvement-empty");

            page.locator("[data-lead]").click();
            Locator discovery = cell(rows(page).first(), "discovery");
            assertThat(discovery).isFocused();
            assertThat(discovery).hasAccessibleName("Borgere, Opdagelse: planlagt");
            assertThat(lead(page)).containsText("Borgerne er med i \u00e9n af syv faser.");
            assertThat(rows(page).first().locator(".inno-cell-missing")).hasCount(1);
            assertThat(cell(rows(page).first(), "focus")).hasText("mangler");
            discovery.click();
            assertThat(discovery.locator(".inno-mark-agreed")).isVisible();

            Locator state = page.locator("[data-grid-line]");
            assertThat(state).containsText("Gemt");
            state.locator("[data-grid-undo]").click();
            assertThat(discovery).hasAccessibleName("Borgere, Opdagelse: ikke med");
            assertThat(lead(page)).containsText("Ingen borgere er planlagt endnu.");
            for (int clicks = 0; clicks < 3; clicks++) {
                discovery.click();
            }
            assertThat(discovery.locator(".inno-mark-done")).isVisible();
            assertThat(lead(page)).containsText("\u00e9n af syv");

            page.reload();
            assertThat(discovery).hasAccessibleName("Borgere, Opdagelse: gennemf\u00f8rt");
            leader.open("/display/MEDHVEM");
            assertThat(page.locator(".inno-citizen-done")).containsText("Gennemf\u00f8rt i: Opdagelse");
            assertThat(page.locator(".inno-citizen-missing")).containsText("Fokusering");
        }
    }

    @Test
    public void theGridIsUsedWithTheKeyboardAloneAndOneGroupIsOpenAtATime() {
        WIKI.network("TASTER", "Taster", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            Page page = leader.page();
            leader.open("/display/TASTER/Inddragelse");
            name(page, 0).focus();
            press(page, "ArrowRight", "ArrowRight", "Space");
            Locator citizens = rows(page).nth(0);
            assertThat(cell(citizens, "discovery").locator(".inno-mark-planned"))
                    .isVisible();
            press(page, "Enter");
            assertThat(cell(citizens, "discovery").locator(".inno-mark-agreed")).isVisible();
            press(page, "ArrowDown", "End", "Space");
            assertThat(cell(rows(page).nth(1), "continuation").locator(".inno-mark-planned"))
                    .isVisible();
            press(page, "ArrowUp", "Home", "Enter");
            assertThat(name(page, 0)).hasAttribute("aria-expanded", "true");

            Locator who = citizens.locator("[data-field=who] [data-control]");
            tabTo(page, who);
            page.keyboard().type("Beboere, der sj\u00e6ldent kommer ud");
            BrowserUser.waitUntilSaved(citizens.locator("[data-field=who]"));
            assertThat(citizens.locator("[data-group-who]")).hasText("Beboere, der sj\u00e6ldent kommer ud");
            tabTo(page, citizens.locator("[data-field=involvementMode] [data-control]"));
            page.keyboard().type("Med til at u");
            assertThat(cell(citizens, "discovery")).hasText("udvikle");
            leader.screenshot("involvement");
            press(page, "Escape");
            assertThat(name(page, 0)).isFocused();
            assertThat(citizens.locator("[data-more-panel]")).isHidden();

            press(page, "Enter", "ArrowDown", "Enter");
            assertThat(page.locator("[data-more-panel]:visible")).hasCount(1);
            assertThat(name(page, 1)).hasAttribute("aria-expanded", "true");
            rows(page).nth(1).locator("[data-remove]").press("Enter");
            assertThat(rows(page).nth(1)).isHidden();
            assertThat(page.locator("[data-grid] [tabindex='0']:visible")).hasCount(1);
            press(page, "Enter");
            assertThat(name(page, 1)).isFocused();
            page.reload();
            assertThat(cell(citizens, "discovery"))
                    .hasAccessibleName("Borgere (Beboere, der sj\u00e6ldent kommer ud), Opdagelse: aftalt, udvikle");
        }
    }

    @Test
    public void theGridIsUsedWithAThumbOnAPhone() {
        WIKI.network("TOMMEL", "Tommel", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            Page page = leader.page();
            page.setViewportSize(PHONE, HEIGHT);
            leader.open("/display/TOMMEL/Inddragelse");
            page.locator("[data-lead]").click();
            Locator citizens = rows(page).first();
            assertThat(cell(citizens, "discovery").locator(".inno-mark-planned"))
                    .isVisible();
            assertThat(citizens.locator("[data-group-mode]")).hasText("mangler i Fokusering");
            Locator undo = page.locator("[data-grid-undo]");
            assertThat(undo).isInViewport();

            name(page, 6).click();
            rows(page).nth(6).locator("[data-field=how] [data-control]").fill("Vi ringer");
            BrowserUser.waitUntilSaved(rows(page).nth(6).locator("[data-field=how]"));
            assertEquals(List.of(), page.evaluate(SMALL_TARGETS));
            assertEquals(PHONE, page.evaluate("() => document.documentElement.scrollWidth"));
            leader.screenshot("involvement-phone");
        }
    }

    @Test
    public void whatOneChoosesTheOtherSeesAndTwoPhasesOfARowAreNeverInEachOthersWay() {
        WIKI.network("TOVED", "To ved gitteret", "leder1", "everyoneWrites");
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser member = WIKI.login("medlem1")) {
            leader.open("/display/TOVED/Inddragelse");
            member.open("/display/TOVED/Inddragelse");
            cell(rows(leader.page()).nth(1), "theming").click();
            cell(rows(member.page()).nth(1), "ideation").click();

            for (BrowserUser user : List.of(leader, member)) {
                for (String phase : List.of("theming", "ideation")) {
                    assertThat(cell(rows(user.page()).nth(1), phase))
                            .hasAccessibleName(
                                    Pattern.compile("planlagt"),
                                    new LocatorAssertions.HasAccessibleNameOptions()
                                            .setTimeout(BrowserUser.SOON_IN_MS));
                }
                assertThat(user.page().locator("[data-grid-troubles]")).isHidden();
            }
        }
    }

    @Test
    public void whoOnlyReadsHasTheSameGridWithoutButtonsAndWithoutScripts() {
        WIKI.network("LAESER", "L\u00e6ser", "leder1", "everyone");
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser reader = WIKI.login("medlem1")) {
            leader.open("/display/LAESER/Inddragelse");
            cell(rows(leader.page()).first(), "focus").click();
            assertThat(leader.page().locator("[data-grid-line]")).containsText("Gemt");
            name(leader.page(), 0).click();
            rows(leader.page())
                    .first()
                    .locator("[data-field=function] [data-control]")
                    .fill("De bor her");
            BrowserUser.waitUntilSaved(rows(leader.page()).first().locator("[data-field=function]"));

            reader.open("/display/LAESER/Inddragelse");
            Locator grid = reader.page().locator(".inno-involvement");
            assertThat(grid.locator("button")).hasCount(0);
            assertThat(grid.locator("tbody")).hasCount(7);
            assertThat(grid.locator("tbody .inno-mark-planned")).hasCount(1);
            assertThat(grid).containsText("De bor her");
            reader.screenshot("involvement-reader");
            readWithoutScripts("/display/LAESER/Inddragelse");
        }
    }

    /** As the leader, whose page has buttons that then do nothing. */
    private static void readWithoutScripts(String path) {
        try (BrowserContext context =
                WIKI.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(WIKI.host().url() + "/login.action");
            page.fill("input[name=os_username]", "leder1");
            page.fill("input[name=os_password]", "leder1");
            page.press("input[name=os_password]", "Enter");
            page.navigate(WIKI.host().url() + path);
            Locator citizens = rows(page).first();
            assertThat(citizens.locator(".inno-mark-planned")).isVisible();
            assertThat(citizens.locator("[data-details]")).containsText("De bor her");
            assertThat(citizens.locator("[data-details]")).isVisible();
        }
    }

    @Test
    public void aGroupThatWasRemovedIsBroughtBackOnALaterVisit() {
        WIKI.network("TILBAGE", "Tilbage", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            Page page = leader.page();
            leader.open("/display/TILBAGE/Inddragelse");
            name(page, 1).click();
            page.waitForResponse(
                    answer -> answer.url().endsWith("/fields/removed"),
                    () -> rows(page).nth(1).locator("[data-remove]").click());
            page.reload();
            assertThat(rows(page)).hasCount(6);

            page.locator("[data-removed-rows] > summary").click();
            page.locator("[data-bring-back]").click();
            assertThat(rows(page)).hasCount(7);
            assertThat(name(page, 1)).hasAttribute("aria-expanded", "true");
        }
    }

    @Test
    public void aWayOfTakingPartIsRefusedForToolsAndTheReasonStandsAtTheField() {
        WIKI.network("REDSKAB", "Redskaber", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/REDSKAB/Inddragelse");
            Locator tools = rows(leader.page()).nth(5);
            name(leader.page(), 5).click();
            tools.locator("[data-field=who] [data-control]").fill("Interview");
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
            cell(rows(page).first(), "discovery").click();
            assertThat(lead(page)).containsText("\u00e9n af syv");
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

            Locator citizens = rows(page).first();
            name(page, 0).click();
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

    private static Locator rows(Page page) {
        return page.locator("[data-rows] > [data-row]");
    }

    private static Locator name(Page page, int row) {
        return rows(page).nth(row).locator("[data-more]");
    }

    private static Locator cell(Locator row, String phase) {
        return row.locator("[data-cell=" + phase + "]");
    }

    private static Locator lead(Page page) {
        return page.locator(".inno-lead-text");
    }

    private static int height(Page page) {
        return (Integer) page.evaluate("() => document.documentElement.scrollHeight");
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private static void tabTo(Page page, Locator control) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((Boolean) control.evaluate("control => control === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        fail("The keyboard does not lead to the field");
    }
}
