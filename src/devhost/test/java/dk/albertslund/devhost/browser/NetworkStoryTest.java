package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.ClassRule;
import org.junit.Test;

/** End to end: create a network, choose its question, find it in the rollup. */
public class NetworkStoryTest {
    private static final String TITLE = "Ældre og naboskab på øen";
    private static final String QUESTION = "Hvordan bliver naboer hinandens hverdag på øen?";
    private static final String DRAFT = "[data-list=drafts] [data-rows] [data-row]";
    private static final int MOST_CLICKS = 5;

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @Test
    public void aLeaderMakesANetworkAMemberFindsItsQuestionAndAManagerSeesItWhileAnOutsiderSeesNothing() {
        String overview = WIKI.page(
                "OVERBLIK", "Overblik", "<ac:structured-macro ac:name=\"innovation-rollup\"></ac:structured-macro>");

        String home = makeNetwork();
        String question = findQuestion(home);
        seeInOverview(overview);
        seeNothing(overview, home, question);
    }

    private static String makeNetwork() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            Page page = leader.page();
            leader.click(page.locator("#create-button"));
            leader.click(next(page));
            page.fill("input[name=themeTitle]", TITLE);
            assertThat(page.locator("input[name=spaceKey]")).hasValue("AELDRE");
            addPerson(page, "referenceLeader", "chef1");
            addPerson(page, "coDriver", "medlem1");
            leader.screenshot("wizard-1");
            leader.click(next(page));
            leader.click(page.locator("#inno-wizard-participants"));
            leader.screenshot("wizard-2");
            leader.click(page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Opret").setExact(true))
                    .last());
            page.waitForURL("**/display/AELDRE/**");

            assertTrue("clicks: " + leader.clicks(), leader.clicks() <= MOST_CLICKS);
            assertThat(page.locator(".inno-home .inno-hero")).containsText("Mangler");
            assertEquals(7, page.locator(".inno-strip-phase").count());
            assertEquals(3, page.locator(".inno-card").count());
            leader.screenshot("home");
            return page.url().replaceFirst(".*/confluence", "");
        }
    }

    private static Locator next(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Næste"));
    }

    private static void addPerson(Page page, String field, String userName) {
        page.fill("#inno-wizard-" + field, userName);
        page.press("#inno-wizard-" + field, "Enter");
        page.locator("[data-wizard-people='" + field + "'] .inno-chip").waitFor();
    }

    private static String findQuestion(String home) {
        try (BrowserUser member = WIKI.login("medlem1")) {
            member.open(home);
            Page page = member.page();
            page.locator(".inno-card a").first().click();
            page.locator("[data-coach]").waitFor();
            member.write("why", "Fordi mange ældre på øen spiser alene\nog naboerne ikke ved det");
            member.write("necessaryChallenges", "Færre hænder, flere ældre");
            member.write("problem", "Besøgsordningen når kun dem, der selv ringer");
            draft(member, 0, "Kan vi få flere besøgsvenner?");
            draft(member, 1, QUESTION);
            Locator second = page.locator(DRAFT).nth(1);
            second.locator("[data-field=hasVision] [data-control]").check();
            second.locator("[data-pick=chosen]").click();
            assertThat(second.locator("[data-pick-state]")).hasText("Nu jeres spørgsmål på alle sider");
            page.reload();

            assertEquals(QUESTION, page.locator("[data-picked-text]").innerText());
            assertEquals(
                    "Færre hænder, flere ældre",
                    member.control("necessaryChallenges").inputValue());
            assertTrue(member.control("why").inputValue().contains("\nog naboerne"));
            assertEquals(2, page.locator(DRAFT).count());
            member.screenshot("question");
            return page.url().replaceFirst(".*/confluence", "");
        }
    }

    private static void draft(BrowserUser member, int number, String text) {
        member.page().locator("[data-add]").click();
        Locator field = member.page().locator(DRAFT).nth(number).locator("[data-field=text]");
        field.locator("[data-control]").fill(text);
        BrowserUser.waitUntilSaved(field);
    }

    private static void seeInOverview(String overview) {
        try (BrowserUser manager = WIKI.login("chef1")) {
            manager.open(overview);
            String row = manager.page().locator(".inno-rollup tbody tr").innerText();

            assertTrue(row, row.contains(TITLE));
            assertTrue(row, row.contains("Asta Prøvested"));
            assertTrue(row, row.contains("Fokusering"));
            assertTrue(row, row.contains(QUESTION));
            assertTrue(manager.get("/rest/innovation/1.0/rollup.csv").text().contains(QUESTION));
            manager.screenshot("rollup");
        }
    }

    private static void seeNothing(String overview, String home, String question) {
        try (BrowserUser outsider = WIKI.login("udenfor")) {
            outsider.open(overview);

            assertFalse(outsider.page().content().contains("naboskab"));
            assertEquals(0, outsider.page().locator(".inno-rollup tbody tr").count());
            assertFalse(outsider.get("/rest/innovation/1.0/rollup.csv").text().contains("naboskab"));
            assertTrue(outsider.get(home).status() >= 400);
            assertTrue(outsider.get(question).status() >= 400);
            assertEquals(
                    404,
                    outsider.get("/rest/innovation/1.0/networks/AELDRE/sheets/innovationQuestion/rows/sheet"
                                    + "/fields/why/history")
                            .status());
        }
    }
}
