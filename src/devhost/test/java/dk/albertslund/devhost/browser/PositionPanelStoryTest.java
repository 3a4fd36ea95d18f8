package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The position panel on a page of a network: placement, and collapsed and expanded layout in all themes. */
public class PositionPanelStoryTest {
    private static final String QUESTION =
            "Hvordan kan naboer, der aldrig har talt sammen, komme til at regne med hinanden"
                    + " i hverdagen, også når nogen flytter til, bliver syge eller ikke taler dansk endnu?";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private static String minutes;

    @BeforeClass
    public static void makeANetworkWithAQuestion() {
        WIKI.network("LINJE", "Naboskab på linjen", "leder1");
        minutes = WIKI.page("LINJE", "Referat", "<p>Vi mødtes i gården.</p>");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/LINJE/Innovationsspørgsmål");
            Page page = leader.page();
            page.locator("[data-add]").click();
            page.locator("[data-row] [data-field=text] [data-control]").fill(QUESTION);
            BrowserUser.waitUntilSaved(page.locator("[data-row] [data-field=text]"));
            page.locator("[data-pick]").click();
            assertThat(page.locator("[data-picked-text]")).hasText(QUESTION);
        }
    }

    @Test
    public void theLineStandsAboveTheTextAndLeadsToThePhase() {
        try (BrowserUser member = WIKI.login("medlem1")) {
            member.open(minutes);
            Page page = member.page();
            Locator line = page.locator(".inno-position");
            assertThat(line).isVisible();
            assertTrue(line.boundingBox().y < page.locator("#main-content").boundingBox().y);
            member.screenshot("standing-line");

            page.locator(".inno-position-phase a").click();

            assertThat(page.locator("h1")).hasText("Fase 0 – Fokusering");
        }
    }

    /** One additional request in a network's space, none elsewhere. */
    @Test
    public void thePageAsksTheServerOnceInANetworkAndNeverElsewhere() {
        String menu = WIKI.page("MENUEN", "Menu", "<p>Suppe.</p>");
        try (BrowserUser leader = WIKI.login("leder1")) {
            List<String> asked = new ArrayList<>();
            leader.page().onRequest(request -> {
                if (request.url().contains("/rest/innovation/")) {
                    asked.add(request.url());
                }
            });
            leader.open(menu);
            leader.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertEquals(List.of(), asked);

            leader.open(minutes);
            assertThat(leader.page().locator(".inno-position-phase")).isVisible();
            assertEquals(asked.toString(), 1, asked.size());
        }
    }

    @Test
    public void whatThePageSaysAlreadyIsNotSaidTwice() {
        try (BrowserUser member = WIKI.login("medlem1")) {
            Page page = member.page();
            member.open("/display/LINJE/Innovationsspørgsmål");
            assertThat(page.locator(".inno-position-phase")).isVisible();
            assertThat(page.locator(".inno-position-question")).hasCount(0);

            member.open("/display/LINJE");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page.locator("[data-position-panel]")).isHidden();
        }
    }

    @Test
    public void whenTheServerDoesNotAnswerTheLineIsShownAllTheSame() {
        try (BrowserUser member = WIKI.login("medlem1")) {
            member.page().route("**/standing?page=*", route -> route.abort());
            member.open(minutes);
            assertThat(member.page().locator(".inno-position-question")).isVisible();
        }
    }

    @Test
    public void aLongQuestionTakesOneLineUntilTheKeyboardComesToItAndIsReadInFull() {
        try (BrowserUser member = WIKI.login("medlem1")) {
            member.open(minutes);
            Locator question = member.page().locator(".inno-position-question a");
            double oneLine = height(question.locator(".."));
            assertEquals(QUESTION, question.textContent());
            question.focus();

            assertTrue(height(question.locator("..")) >= 2 * oneLine);
        }
    }

    @Test
    public void onAPhoneAndInTheDarkNothingIsCutOrLost() {
        try (BrowserUser member = WIKI.login("medlem1")) {
            member.addScript(Path.of(System.getProperty("devhost.npm", "target/npm"), "axe-core", "axe.min.js"));
            member.open(minutes);
            Page page = member.page();
            member.usePhoneInDarkMode();
            member.screenshot("standing-line-phone-dark");

            assertEquals(
                    List.of(),
                    page.evaluate("async () => (await window.axe.run({include: [['.inno-position']]}))"
                            + ".violations.map(v => v.id)"));
        }
    }

    private static double height(Locator element) {
        BoundingBox box = element.boundingBox();
        return box.height;
    }
}
