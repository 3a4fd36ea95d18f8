package dk.albertslund.devhost.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import org.junit.ClassRule;
import org.junit.Test;

/** An idea is tried: one click makes the trial action, which is stopped, thanked for, and taken along to phase 5. */
public class TrialStoryTest {
    private static final String KEY = "PROEV";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @Test
    public void anIdeaIsTriedStoppedAndItsLearningGoesToPhaseFive() {
        WIKI.network(KEY, "Prøv det af", "leder1");
        WIKI.addPages(KEY, "leder1", "ideas", "trial");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/" + KEY + "/Idéer");
            leader.page().locator("[data-list=rows] > [data-add]").click();
            Locator idea = leader.page().locator("[data-rows] > [data-row] [data-field=text]");
            idea.locator("[data-control]").fill("Fælles frokost om tirsdagen");
            BrowserUser.waitUntilSaved(idea);
            leader.page().locator("[data-action=trial] [data-act]").first().click();
            leader.page().locator("[data-action=trial] a").first().click();

            Locator trial = leader.page().locator("[data-rows] > [data-row]");
            assertThat(trial).hasCount(1);
            assertThat(leader.control("trial")).hasValue("Fælles frokost om tirsdagen");
            assertThat(trial.locator("[data-row-state]")).hasText("Mangler en dag, hvor I ser på det igen.");
            itRefusesADayBeforeTheFirst(leader);
            whatIsStoppedIsThankedFor(leader, trial);
            leader.screenshot("trial-stopped");
            onlyWhatGoesOnIsTakenAlong(leader, trial);
            leader.page().locator("[data-action=prototype] [data-act]").click();
            leader.page().locator("[data-action=prototype] a").click();

            assertThat(leader.control("result")).hasValue("Samtalen var det gode");
            assertThat(leader.control("trial")).hasValue("Fælles frokost om tirsdagen");
        }
        aReaderSeesTheSentence();
    }

    private static void itRefusesADayBeforeTheFirst(BrowserUser leader) {
        leader.write("from", "12.5.2026");
        leader.control("lookAgain").fill("1.5.2026");
        leader.control("lookAgain").blur();
        assertThat(leader.field("lookAgain")).containsText("I kan ikke se på det igen, før I er begyndt.");
        leader.write("lookAgain", "20.5.2026");
    }

    private static void whatIsStoppedIsThankedFor(BrowserUser leader, Locator trial) {
        leader.control("outcome").selectOption("stop");
        assertThat(trial.locator("[data-row-state]")).containsText("Skriv, hvad I lærte");
        leader.write("learnt", "Samtalen var det gode");
        assertThat(trial.locator("[data-row-state]"))
                .hasText("Stoppet. Tak, fordi I prøvede. Det lærte I: Samtalen var det gode");
    }

    private static void onlyWhatGoesOnIsTakenAlong(BrowserUser leader, Locator trial) {
        Locator along = trial.locator("[data-action=prototype]");
        assertThat(along).isHidden();
        leader.page().reload();
        assertThat(along).isHidden();
        leader.control("outcome").selectOption("adjust");
        assertThat(along).isVisible();
    }

    private static void aReaderSeesTheSentence() {
        try (BrowserUser reader = WIKI.login("medlem3")) {
            reader.open("/display/" + KEY + "/Prøvehandlinger");
            assertThat(reader.page().locator("body")).containsText("Fælles frokost om tirsdagen");
        }
    }
}
