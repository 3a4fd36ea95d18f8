package dk.albertslund.devhost.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import org.junit.ClassRule;
import org.junit.Test;

/** A leader writes what was seen elsewhere until it is complete, and finds it in the list over all networks. */
public class GoAndLookStoryTest {
    private static final String KEY = "SETET";
    private static final String CLOSED = "LUKKET";
    private static final String SOLUTION = "Frokost med en skoleklasse";
    private static final String HIDDEN = "Madkasser i opgangen";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @Test
    public void aSolutionIsCompleteWithADifferenceAndAnAdaptationAndStandsInTheListForWhoMayReadIt() {
        WIKI.network(KEY, "Frokost sammen", "leder1", "everyone");
        WIKI.network(CLOSED, "Et lukket netværk", "leder2", "participants");
        WIKI.addPages(KEY, "leder1", "go-and-look");
        WIKI.addPages(CLOSED, "leder2", "go-and-look");
        String list = WIKI.page(
                "UDELISTE",
                "Set",
                "<ac:structured-macro ac:name=\"innovation-go-and-look-list\"></ac:structured-macro>");
        try (BrowserUser reader = WIKI.login("medlem3")) {
            reader.open(list);
            assertThat(reader.page().locator(".inno-seen")).containsText("Ingen har skrevet noget endnu");
        }
        try (BrowserUser leader = WIKI.login("leder1")) {
            writesASolution(leader);
        }
        try (BrowserUser leader = WIKI.login("leder2")) {
            leader.open("/display/" + CLOSED + "/Gå ud og led");
            write(newRow(leader), "solution", HIDDEN);
            leader.open(list);
            assertThat(leader.page().locator(".inno-seen .inno-card")).hasCount(2);
        }
        try (BrowserUser reader = WIKI.login("medlem3")) {
            reader.open(list);
            Locator card = reader.page().locator(".inno-seen .inno-card");
            assertThat(card).hasCount(1);
            assertThat(card).containsText(SOLUTION);
            assertThat(card).containsText("Færdig:");
            reader.screenshot("go-and-look-list");
            card.locator("a", new Locator.LocatorOptions().setHasText("Frokost sammen"))
                    .click();
            reader.page().waitForURL("**/display/" + KEY + "**");
        }
    }

    private static void writesASolution(BrowserUser leader) {
        leader.open("/display/" + KEY + "/Gå ud og led");
        Locator row = newRow(leader);
        write(row, "solution", SOLUTION);
        assertThat(row.locator("[data-row-state]")).containsText("Godt set");
        write(row, "contextDifferences", "Vores skole ligger længere væk");
        assertThat(row.locator("[data-row-state]")).containsText("Hvad skal I tilpasse");
        write(row, "adaptation", "Vi lejer en bus");
        assertThat(row.locator("[data-row-state]")).containsText("Færdig:");
        Locator link = row.locator("[data-field=link]");
        link.locator("[data-control]").fill("javascript:alert(1)");
        link.locator("[data-control]").blur();
        assertThat(link).containsText("Skriv hele webadressen");
        write(row, "link", "https://www.kl.dk/nyhed");
        leader.screenshot("go-and-look-complete");
    }

    private static Locator newRow(BrowserUser user) {
        user.page().locator("[data-list=rows] > [data-add]").click();
        return user.page().locator("[data-rows] > [data-row]").last();
    }

    private static void write(Locator row, String field, String text) {
        Locator part = row.locator("[data-field=" + field + "]");
        part.locator("[data-control]").fill(text);
        BrowserUser.waitUntilSaved(part);
    }
}
