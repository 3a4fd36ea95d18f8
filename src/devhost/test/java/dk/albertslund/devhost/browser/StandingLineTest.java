package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The line on an ordinary page of a network: above the text, short until somebody wants to read it, in every look. */
public class StandingLineTest {
    private static final String QUESTION =
            "Hvordan kan naboer, der aldrig har talt sammen, komme til at regne med hinanden"
                    + " i hverdagen, også når nogen flytter til, bliver syge eller ikke taler dansk endnu?";

    @ClassRule
    public static final RunningWiki WIKI = new RunningWiki();

    private static String minutes;

    @BeforeClass
    public static void makeANetworkWithAQuestion() {
        WIKI.network("LINJE", "Naboskab på linjen", "leder1");
        minutes = WIKI.page("LINJE", "Referat", "<p>Vi mødtes i gården.</p>");
        try (Visitor leader = WIKI.visitor("leder1")) {
            leader.open("/display/LINJE/Innovationsspørgsmål");
            Page page = leader.page();
            page.locator("[data-add]").click();
            page.locator("[data-row] [data-field=text] [data-control]").fill(QUESTION);
            Visitor.waitUntilSaved(page.locator("[data-row] [data-field=text]"));
            page.locator("[data-pick]").click();
            assertThat(page.locator("[data-picked-text]")).hasText(QUESTION);
        }
    }

    @Test
    public void theLineStandsAboveTheTextAndLeadsToThePhase() {
        try (Visitor member = WIKI.visitor("medlem1")) {
            member.open(minutes);
            Page page = member.page();
            Locator line = page.locator(".inno-stands");
            assertThat(line).isVisible();
            assertTrue(line.boundingBox().y < page.locator("#main-content").boundingBox().y);
            member.picture("standing-line");

            page.locator(".inno-stands-phase a").click();

            assertThat(page.locator("h1")).hasText("Fase 0 – Fokusering");
        }
    }

    @Test
    public void aLongQuestionTakesOneLineUntilTheKeyboardComesToItAndIsReadInFull() {
        try (Visitor member = WIKI.visitor("medlem1")) {
            member.open(minutes);
            Locator question = member.page().locator(".inno-stands-question a");
            double oneLine = height(question.locator(".."));
            assertEquals(QUESTION, question.textContent());
            question.focus();

            assertTrue(height(question.locator("..")) >= 2 * oneLine);
        }
    }

    @Test
    public void onAPhoneAndInTheDarkNothingIsCutOrLost() {
        try (Visitor member = WIKI.visitor("medlem1")) {
            member.bring(Path.of(System.getProperty("devhost.npm", "target/npm"), "axe-core", "axe.min.js"));
            member.open(minutes);
            Page page = member.page();
            member.onAPhoneInTheDark();
            member.picture("standing-line-phone-dark");

            assertEquals(
                    List.of(),
                    page.evaluate("async () => (await window.axe.run({include: [['.inno-stands']]}))"
                            + ".violations.map(v => v.id)"));
        }
    }

    private static double height(Locator element) {
        BoundingBox box = element.boundingBox();
        return box.height;
    }
}
