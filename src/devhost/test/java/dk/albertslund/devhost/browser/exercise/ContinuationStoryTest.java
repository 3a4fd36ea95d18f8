package dk.albertslund.devhost.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import org.junit.ClassRule;
import org.junit.Test;

/** A network holds its value up to what it hoped for, counts who changed their practice, and hands over. */
public class ContinuationStoryTest {
    private static final String KEY = "GEVINST";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @Test
    public void whatWasHopedStandsBesideWhatCameAndTheEndWaitsForTheReferenceLeader() {
        WIKI.network(KEY, "Hvad blev det til?", "leder1", "everyone");
        WIKI.addPages(KEY, "leder1", "continuation");
        try (BrowserUser leader = WIKI.login("leder1")) {
            hopeFor(leader, "Flere får en ven");
            leader.open("/display/" + KEY + "/Gevinst og overdragelse");
            Locator value = add(leader, "values");
            value.locator("[data-field=valueType] [data-control]").selectOption("quality");
            value.locator("[data-field=realised] [data-control]").fill("Ni får besøg af en nabo");
            assertThat(value.locator("[data-row-state]")).hasText("Det havde I ikke ventet.");
            Locator search = value.locator("[data-field=expected] input");
            search.fill("ven");
            assertThat(value.locator("[data-field=expected] [role=option]")).hasCount(1);
            search.press("ArrowDown");
            search.press("Enter");
            assertThat(value.locator("[data-row-state]")).hasText("Holdt op mod det, I håbede.");

            Locator count = add(leader, "practice");
            count.locator("[data-field=countedOn] [data-control]").fill("2.1.2020");
            count.locator("[data-field=month] [data-control]").selectOption("start");
            assertThat(count.locator("[data-row-state]")).hasText("Nu er der gået 3 måneder. Tæl igen.");

            leader.write("solutionStatus", "I drift i to opgange");
            assertThat(leader.field("solutionStatus")).containsText("Referencelederen har ikke sagt ja");
            leader.control("acceptance").selectOption("yes");
            assertThat(leader.field("acceptance")).containsText("hvem der sagde ja, og hvornår");
            leader.screenshot("continuation");
        }
        try (BrowserUser reader = WIKI.login("medlem3")) {
            reader.open("/display/" + KEY + "/Gevinst og overdragelse");
            assertThat(reader.page().locator(".inno-card").first()).containsText("Det håbede vi Flere får en ven");
        }
    }

    private static void hopeFor(BrowserUser leader, String text) {
        leader.open("/display/" + KEY + "/Fase 0 – Fokusering");
        add(leader, "expectedValue")
                .locator("[data-field=description] [data-control]")
                .fill(text);
        BrowserUser.waitUntilSaved(leader.field("description"));
    }

    private static Locator add(BrowserUser user, String list) {
        Locator add = user.page().locator("[data-list=" + list + "] > [data-add]");
        user.unfold(add);
        add.click();
        return user.page()
                .locator("[data-list=" + list + "] > [data-rows] > [data-row]")
                .last();
    }
}
