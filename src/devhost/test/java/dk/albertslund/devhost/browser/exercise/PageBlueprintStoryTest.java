package dk.albertslund.devhost.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import dk.albertslund.devhost.wiki.WikiPage;
import java.util.List;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** A team adds pages to its network by Create. */
public class PageBlueprintStoryTest {
    private static final String KEY = "FLERE";
    private static final int MOST_CLICKS = 5;

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private BrowserUser user;

    @BeforeClass
    public static void makeANetwork() {
        WIKI.network(KEY, "Flere sider", "leder1", "everyone");
        WIKI.addPages(KEY, "leder1", "needs");
    }

    @After
    public void leave() {
        user.close();
        WIKI.setReadOnly(false);
    }

    private void openHome(String name) {
        user = WIKI.login(name);
        user.open("/display/" + KEY);
    }

    private Locator at(String selector) {
        return user.page().locator(selector);
    }

    private void choose(String name) {
        user.click(at("#createPageLink"));
        user.click(at("#create-page-dialog")
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(name).setExact(false))
                .first());
        user.click(at("#create-page-next"));
    }

    private static List<String> titles() {
        return WIKI.host().wiki().pages(KEY).stream().map(WikiPage::title).toList();
    }

    @Test
    public void theTeamWritesInASecondPageOfNeedsAfterFiveClicksAndBothKeepTheirOwn() {
        openHome("leder1");
        choose("Behov");
        assertThat(at("#title-text")).hasText("Behov 2");
        user.click(at("[data-list=rows] > [data-add]"));
        Locator field = at("[data-rows] > [data-row]").last().locator("[data-field=input]");
        assertTrue("clicks: " + user.clicks(), user.clicks() <= MOST_CLICKS);
        field.locator("[data-control]").fill("Ro til at tænke");
        BrowserUser.waitUntilSaved(field);
        user.screenshot("create-needs");

        user.open("/display/" + KEY + "/Behov");
        assertThat(at("[data-innovation-form]")).not().containsText("Ro til at tænke");
        user.open("/display/" + KEY + "/Behov+2");
        assertEquals(
                "Ro til at tænke",
                at("[data-rows] [data-field=input] [data-control]").inputValue());
        choose("Behov");
        assertThat(at("#title-text")).hasText("Behov 3");
        assertThat(at("[data-rows] > [data-row]")).hasCount(0);
    }

    @Test
    public void aPhasePageAsksForThePhaseAndNothingElse() {
        openHome("leder1");
        choose("Fase");
        at("#inno-wizard-phase").selectOption("ideation");
        user.screenshot("create-phase");
        user.click(at("#create-page-next"));

        assertThat(at("#title-text")).hasText("Fase 3 – Idéudvikling 2");
        assertThat(at("#main-content")).containsText("Idéudvikling");
    }

    @Test
    public void aReaderIsNotOfferedToCreateAndTheServerRefuses() {
        List<String> before = titles();
        openHome("medlem3");

        assertThat(at("#createPageLink")).hasCount(0);
        assertEquals(400, post(user.page()));
        assertEquals(before, titles());
    }

    @Test
    public void inAnArchivedSpaceAndInReadOnlyModeTheDialogSaysWhyAndNothingIsMade() {
        WIKI.network("ARKIV", "Arkiveret", "leder1");
        user = WIKI.login("leder1");
        user.open("/display/ARKIV");
        WIKI.host().wiki().archive("ARKIV", true);
        int before = WIKI.host().wiki().pages("ARKIV").size();
        choose("Idéer");
        assertThat(at("#create-page-dialog")).containsText("Området er arkiveret");

        WIKI.setReadOnly(true);
        user.click(at("#create-page-next"));
        assertThat(at("#create-page-dialog")).containsText("skrivebeskyttet");
        assertEquals(before, WIKI.host().wiki().pages("ARKIV").size());
    }

    /** As the dialog asks, from a page that does not offer it. */
    private static int post(Page page) {
        return (Integer) page.evaluate("""
                async () => (await fetch(AJS.contextPath() + '/rest/create-dialog/1.0/content-blueprint/create-content', {
                    method: 'POST',
                    headers: {'Content-Type': 'application/json'},
                    body: JSON.stringify({spaceKey: 'FLERE', context: {spaceKey: 'FLERE'},
                        moduleCompleteKey: 'dk.albertslund.innovation-networks:innovation-needs-blueprint'})
                })).status
                """);
    }
}
