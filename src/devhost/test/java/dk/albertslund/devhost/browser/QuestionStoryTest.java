package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** A network chooses a question with the coach's hints, and a better one in the next turn. */
public class QuestionStoryTest {
    private static final String PAGE = "/Innovationsspørgsmål";
    private static final String DRAFT = "[data-list=drafts] [data-rows] [data-row]";
    private static final String FIRST = "Hvordan får alle ældre nogen, de glæder sig til at se i morgen?";
    private static final String SECOND = "Hvordan bliver naboer hinandens hverdag?";
    private static final String[] NOT_AGREED = {
        "○ Rummer en vision – ikke enige endnu",
        "○ Svaret er ukendt – ikke enige endnu",
        "○ Kort, klart og motiverende – ikke enige endnu"
    };
    private static final int MOST_TABS = 80;

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    /** Uses the keyboard only. */
    @Test
    public void withTheKeyboardAloneTheCoachHelpsToAFirstQuestionAndANewTurnToABetterOne() {
        WIKI.network("SPORG", "Naboskab og spørgsmål", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/SPORG");
            Page page = leader.page();
            page.locator(".inno-card a", new Page.LocatorOptions().setHasText("Skriv innovationsspørgsmålet"))
                    .focus();
            page.keyboard().press("Enter");
            page.locator("[data-coach]").waitFor();
            assertThat(draft(page, 0)).isFocused();

            page.keyboard().type("Kan vi undgå ensomhed ved hjælp af en app?");
            assertThat(lamps(page, 0, false)).hasCount(4);
            assertThat(lamps(page, 0, false).first()).hasText("○ Åbent spørgsmål: ikke endnu");
            assertThat(page.locator("[data-coach-tip]")).containsText("ja eller nej");
            assertThat(page.locator("[data-coach-status]")).containsText("1 af 5 lamper lyser");
            page.keyboard().press("Control+A");
            page.keyboard().type(FIRST);
            assertThat(lamps(page, 0, true)).hasCount(5);
            agreeWithTheCoach(page);
            leader.screenshot("question-coach");
            press(page, "[data-pick=chosen]");
            assertThat(page.locator("[data-picked-text]")).hasText(FIRST);
            assertThat(page.locator("[data-panel=question-marks] li")).hasText(NOT_AGREED);
            assertThat(page.locator(DRAFT + " [data-pick-state]")).hasText("Nu jeres spørgsmål på alle sider");
            leader.screenshot("question-chosen");

            move(leader, "Fase 1 – Opdagelse", "Vi vil se hverdagen");
            move(leader, "Fase 0 – Fokusering", "Beboerne talte om noget andet");
            leader.open("/display/SPORG" + PAGE);
            assertThat(page.locator("[data-picked-when]")).containsText("Nu er I i runde 2");
            assertEquals(0, page.locator(".inno-asked").count());
            press(page, "[data-list=drafts] > [data-add]");
            page.keyboard().type(SECOND);
            BrowserUser.waitUntilSaved(page.locator(DRAFT).nth(1).locator("[data-field=text]"));
            press(page, DRAFT + ":nth-child(2) [data-pick=chosen]");
            assertThat(page.locator(DRAFT + ":nth-child(2) [data-pick-state]"))
                    .hasText("Nu jeres spørgsmål på alle sider");
            page.reload();

            assertThat(page.locator("[data-picked-text]")).hasText(SECOND);
            assertThat(page.locator(".inno-asked")).isHidden();
            press(page, ".inno-chosen a");
            assertThat(page.locator(".inno-asked")).isVisible();
            assertThat(page.locator(".inno-asked")).containsText(FIRST);
            assertThat(page.locator(".inno-asked")).containsText("Sådan så spørgsmålet ud i fase 0");
            leader.screenshot("question-then-and-now");
        }
    }

    private static void move(BrowserUser leader, String phase, String reason) {
        leader.open("/display/SPORG/" + phase);
        Page page = leader.page();
        press(page, "[data-move-open]");
        page.keyboard().type(reason);
        press(page, "[data-move-go]");
        assertThat(page.locator(".inno-strip-current")).containsText(phase.substring(phase.indexOf('–') + 2));
    }

    /** Moves the focus there with Tab and activates it. */
    private static void press(Page page, String target) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("target => document.activeElement.matches(target)", target)) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("Tab does not come to " + target);
    }

    private static Locator draft(Page page, int number) {
        return page.locator(DRAFT).nth(number).locator("[data-field=text] [data-control]");
    }

    /** Indicators and checkboxes do not contradict each other; only users tick. */
    private static void agreeWithTheCoach(Page page) {
        Locator vision = page.locator("[data-list=drafts] [data-row]").nth(0).locator("[data-field=hasVision]");
        assertThat(vision.locator("[data-coach-view]")).hasText("Coachen tror ja");
        vision.locator("[data-control]").press("Space");
        assertThat(vision.locator("[data-control]")).isChecked();
        assertThat(vision.locator("[data-coach-view]")).isHidden();
        vision.locator("[data-control]").press("Space");
        assertThat(vision.locator("[data-coach-view]")).containsText("Coachen tror ja");
    }

    private static Locator lamps(Page page, int draft, boolean areLit) {
        return page.locator(DRAFT)
                .nth(draft)
                .locator(areLit ? ".inno-indicator-lit" : ".inno-indicator:not(.inno-indicator-lit)");
    }

    /** Uses the mouse only: pressing the button opens the draft, which must not move the button away. */
    @Test
    public void withTheMouseADraftIsChosenInTwoClicksFromHome() {
        WIKI.network("KLIK", "Valg med musen", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/KLIK" + PAGE + "#write-question");
            Page page = leader.page();
            for (String text : List.of(FIRST, SECOND)) {
                page.keyboard().type(text);
                page.keyboard().press("Enter");
            }
            BrowserUser.waitUntilSaved(page.locator(DRAFT).nth(1).locator("[data-field=text]"));
            leader.open("/display/KLIK");

            leader.click(page.locator(".inno-card a")
                    .filter(new Locator.FilterOptions().setHasText("Skriv innovationsspørgsmålet")));
            Locator second = page.locator(DRAFT).nth(1);
            assertThat(second.locator("[data-field=hasVision]")).isHidden();
            leader.click(second.locator("[data-pick=chosen]"));

            assertThat(second.locator("[data-pick-state]")).hasText("Nu jeres spørgsmål på alle sider");
            assertThat(page.locator("[data-picked-text]")).hasText(SECOND);
            assertEquals(2, leader.clicks());
            leader.click(second.locator("[data-field=hasVision] [data-control]"));
            assertThat(page.locator("[data-panel=question-marks] .inno-indicator-lit"))
                    .hasText("✓ Rummer en vision – ja");
            leader.click(page.locator("[data-sharpen]"));
            assertThat(draft(page, 1)).isFocused();
            leader.click(page.locator(DRAFT).first().locator("[data-field=text]"));
            assertThat(draft(page, 0)).isFocused();
            assertThat(second.locator("[data-field=hasVision]")).isHidden();
        }
    }

    @Test
    public void aFoldOpensForWhatCouldNotBeSentAndSaysHowFarItIs() {
        WIKI.network("FOLD", "Foldet baggrund", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/FOLD" + PAGE);
            Page page = leader.page();
            assertThat(page.locator("[data-panel=section-background]")).containsText("Tom");
            Locator background = page.locator(".inno-fold").filter(new Locator.FilterOptions().setHasText("Baggrund"));
            leader.click(background.locator("summary"));
            leader.write("why", "Alle skal kende nogen");
            assertThat(page.locator("[data-panel=section-background]"))
                    .hasText("Baggrund Alle skal kende nogen I gang, 1 af 3");
            page.route("**/fields/problem", Route::abort);
            leader.control("problem").fill("Skrevet uden net");
            assertThat(leader.field("problem").locator("[data-state]")).containsText("Gemt på denne enhed");
            leader.click(background.locator("summary"));
            assertThat(leader.page().locator("[data-field=problem]")).isHidden();
            page.reload();

            Locator problem = page.locator("[data-field=problem]");
            assertThat(problem).isVisible();
            assertThat(problem.locator("[data-control]")).hasValue("Skrevet uden net");
        }
    }

    @Test
    public void theCoachIsAskedOncePerPauseAndRestsWhenTheWikiIsAway() {
        WIKI.network("PAUSE", "Pauser i skrivningen", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            List<String> asked = new ArrayList<>();
            Page page = leader.page();
            page.route("**/question/coach", route -> {
                asked.add(route.request().postData());
                route.resume();
            });
            leader.open("/display/PAUSE" + PAGE + "#write-question");
            draft(page, 0).pressSequentially(SECOND, new Locator.PressSequentiallyOptions().setDelay(5));
            assertThat(lamps(page, 0, true)).not().hasCount(0);
            assertEquals(List.of("{\"text\":\"" + SECOND + "\"}"), asked);

            page.unroute("**/question/coach");
            page.route("**/question/coach", Route::abort);
            page.keyboard().type(" Ja");
            assertThat(page.locator(".inno-coach")).isHidden();
            BrowserUser.waitUntilSaved(page.locator(DRAFT).first().locator("[data-field=text]"));
            assertThat(page.locator(DRAFT).first().locator("[data-field=text] [data-hint]"))
                    .containsText("spørgsmålstegn");
        }
    }

    @Test
    public void aTextThatIsTooLongIsCoachedAndKeptInTheField() {
        WIKI.network("LANGT", "Lange spørgsmål", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/LANGT" + PAGE + "#write-question");
            Page page = leader.page();
            String tooLong = "Hvordan " + "bliver det godt ".repeat(13) + "for alle?";
            draft(page, 0).fill(tooLong);

            assertThat(page.locator("[data-coach-tip]")).containsText("for langt");
            assertThat(page.locator(DRAFT).first().locator("[data-field=text] [data-error]"))
                    .containsText("200");
            assertEquals(tooLong, draft(page, 0).inputValue());
        }
    }

    @Test
    public void anExcuseThatIsPutAwayBecomesADraftAndASharpTitleTheNetworks() {
        WIKI.network("VAEK", "Undskyldninger", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/VAEK" + PAGE);
            Page page = leader.page();
            Locator excuse =
                    page.locator(".inno-excuse").filter(new Locator.FilterOptions().setHasText("Vi har ikke tid"));
            assertThat(page.locator("[data-panel=question-excuses]")).hasText("UndskyldningerTom");
            assertFalse(excuse.isVisible());
            leader.click(page.locator(".inno-fold summary")
                    .filter(new Locator.FilterOptions().setHasText("Undskyldninger")));
            assertFalse(excuse.locator("[data-to-draft]").isVisible());
            excuse.locator("[data-field=putAway] [data-control]").check();
            leader.click(excuse.locator("[data-to-draft]"));
            assertThat(excuse.locator("[data-error]").last()).containsText("Skriv først");
            excuse.locator("[data-field=withoutIt] [data-control]").fill("Hvem har tid til hinanden?");
            leader.click(excuse.locator("[data-to-draft]"));
            assertThat(draft(page, 0)).isFocused();
            assertEquals("Hvem har tid til hinanden?", draft(page, 0).inputValue());
            BrowserUser.waitUntilSaved(page.locator(DRAFT).first().locator("[data-field=text]"));

            assertThat(page.locator("[data-panel=question-excuses]"))
                    .hasText("UndskyldningerVi har ikke tid1 lagt væk");

            leader.write("themeTitle", "Tid til hinanden");
            leader.open("/display/VAEK");
            assertThat(page.locator(".inno-home .inno-title")).hasText("Tid til hinanden");
        }
    }

    @Test
    public void twoVersionsStandSideBySideAndAnEarlierOneComesBack() {
        WIKI.network("UDGAVE", "Udgaver", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/UDGAVE" + PAGE);
            Page page = leader.page();
            for (String text : List.of("Vi vil have naboer", "Vi vil have gode naboer", "Vi vil kende hinanden")) {
                leader.write("why", text);
                page.reload();
            }
            page.setViewportSize(360, 800);
            BrowserUser.openHistory(leader.field("why"));
            Locator sides = leader.field("why").locator(".inno-compare .inno-conflict-side");
            assertThat(sides.nth(0)).containsText("Vi vil have gode naboer");
            assertThat(sides.nth(1)).containsText("Vi vil kende hinanden");
            assertEquals("have gode naboer", words(sides.nth(0)));
            sides.nth(0).locator("select").selectOption("2");
            assertEquals("have naboer", words(sides.nth(0)));
            assertTrue((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= 360"));
            leader.screenshot("question-versions");

            sides.nth(0).getByText("Gendan").press("Enter");
            BrowserUser.waitUntilSaved(leader.field("why"));
            page.reload();
            assertEquals("Vi vil have naboer", leader.control("why").inputValue());
        }
    }

    private static String words(Locator side) {
        return String.join(
                " ",
                side.locator("mark").allInnerTexts().stream().map(String::strip).toList());
    }
}
