package dk.albertslund.devhost.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import dk.albertslund.devhost.storage.StoredPageValidator;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** A leader sums a session up while it runs: what is shared becomes a page of the wiki, with tasks, and nothing else does. */
public class SessionSummaryStoryTest {
    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private static final String REST = "/rest/innovation/1.0/networks/";
    private static final String NOTE = "Kun for lederen <script>window.hacked = 1</script>";
    private static final String PRIVATE = "Mit eget hemmelige";
    private static final String TRIAL = "Vi spiser <b>sammen</b> & snakker \"frit\"";

    private static int networks;
    private String key;
    private String page;

    @Before
    public void networkOfItsOwn() {
        key = "OPSAML" + ++networks;
        page = "/display/" + key + "/Session";
        WIKI.network(key, "Opsamling " + networks, "leder1", "everyone");
        WIKI.permit(key, Wiki.EDIT, "medlem1");
        WIKI.addPages(key, "leder1", "session", "trial", "reflection");
    }

    private void save(BrowserUser user, String kind, String list, String row, String field, String value) {
        user.change(
                REST + key + "/sheets/" + kind + "/rows/" + row + "/fields/" + field,
                Map.of("list", list, "value", value));
    }

    private static String row() {
        return UUID.randomUUID().toString();
    }

    private static Locator make(BrowserUser user) {
        return user.page().locator("[data-summary-make]");
    }

    private void aSessionRunsAndPeopleWrite(BrowserUser leader, BrowserUser member) {
        leader.open(page);
        leader.page().locator("[data-session-template=afternoon]").click();
        leader.page().locator("[data-run-start]").click();
        leader.page().waitForURL(Pattern.compile(".*/lead"));
        leader.page().locator("[data-action=next]").click();
        save(leader, "session", "carryOver", row(), "carried", "Spørg køkkenet");
        save(leader, "session", "items", row(), "note", NOTE);
        member.open(page);
        String dated = row();
        save(member, "trialAction", "rows", dated, "trial", TRIAL);
        save(member, "trialAction", "rows", dated, "lookAgain", "2027-01-15");
        save(member, "trialAction", "rows", row(), "trial", "Uden en dag");
        save(member, "reflection", "rows", row(), "takeaways", PRIVATE);
        String shown = row();
        save(member, "reflection", "rows", shown, "takeaways", "Det delte jeg");
        save(member, "reflection", "rows", shown, "shared", "true");
    }

    private List<WikiPage> summaries() {
        return WIKI.host().wiki().pages(key).stream()
                .filter(found -> found.title().startsWith("Opsamling: "))
                .toList();
    }

    @Test
    public void whatIsSharedBecomesAPageWithTasksAndNoPageOfTheNetworkChanges() {
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser member = WIKI.login("medlem1")) {
            aSessionRunsAndPeopleWrite(leader, member);
            assertTrue(
                    "forms save nothing in pages, so that there is nothing to mail",
                    WIKI.host().wiki().pages(key).stream().allMatch(found -> found.version() == 1));

            leader.open(page);
            leader.screenshot("session-summary-button");
            make(leader).click();
            leader.page().waitForURL(Pattern.compile(".*pageId=.*"));
            thePageTellsWhatIsShared(leader);
            leader.screenshot("session-summary");
            leader.usePhoneInDarkMode();
            leader.screenshot("session-summary-phone-dark");
        }
        WikiPage made = summaries().get(0);
        assertEquals(page("Session").id(), made.parentId());
        assertFalse(made.body(), made.body().contains("ac:structured-macro"));
        assertEquals(List.of(), new StoredPageValidator(WIKI.host().runtime().plugin()).faults(made.body()));
    }

    private WikiPage page(String title) {
        return WIKI.host().wiki().page(key, title).orElseThrow();
    }

    private static void thePageTellsWhatIsShared(BrowserUser leader) {
        Page page = leader.page();
        assertThat(page.locator("h1, #title-text").first()).containsText("Opsamling: Eftermiddag");
        Locator task = page.locator(".inline-task-list li");
        assertThat(task).hasCount(1);
        assertThat(task).containsText(TRIAL);
        assertThat(task.locator(".user-mention")).hasAttribute("data-username", "medlem1");
        assertThat(task.locator("time")).hasAttribute("datetime", "2027-01-15");
        Locator body = page.locator("body");
        assertThat(body).containsText("Uden en dag");
        assertThat(body).containsText("Det delte jeg");
        assertThat(body).containsText("Spørg køkkenet");
        assertThat(body).containsText("i gang");
        String html = page.content();
        assertFalse(html.contains(PRIVATE));
        assertFalse(html.contains("Kun for lederen"));
    }

    @Test
    public void aSecondSummaryLeavesTheFirstAsItIsAndHasNoTaskTwice() {
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser member = WIKI.login("medlem1")) {
            aSessionRunsAndPeopleWrite(leader, member);
            make(leader).click();
            Locator link = leader.page().locator("[data-summary-said] a");
            assertThat(link).containsText("Opsamling: Eftermiddag");
            assertTrue(leader.page().url().endsWith("/lead"));
            leader.screenshot("session-summary-lead");
            WikiPage first = summaries().get(0);
            WIKI.host().wiki().updatePage(first.id(), 1, first.title(), first.body() + "<p>Rettet</p>", null);

            leader.open(page);
            make(leader).click();
            leader.page().waitForURL(Pattern.compile(".*pageId=.*"));

            assertThat(leader.page().locator("h1, #title-text").first()).containsText("(2)");
            assertThat(leader.page().locator(".inline-task-list")).hasCount(0);
            assertThat(leader.page().locator("body")).containsText("Står som opgave i en tidligere opsamling.");
            assertTrue(page(first.title()).body().endsWith("<p>Rettet</p>"));
        }
    }

    @Test
    public void aTickMailsTheSummaryToThoseWhoTakePart() {
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser member = WIKI.login("medlem1");
                BrowserUser admin = WIKI.login("admin")) {
            aSessionRunsAndPeopleWrite(leader, member);
            member.open(page);
            member.page()
                    .locator("[data-run-line] a[href*='/innovation/s/']")
                    .first()
                    .click();
            assertThat(member.page().locator("[data-run-screen=participant]")).isVisible();
            Page lead = leader.page();
            Locator tick = lead.locator("[data-summary-send]");
            assertThat(tick).not().isChecked();
            tick.check();
            assertThat(lead.locator("[data-summary-count]")).hasText("Send også som mail til deltagerne (2)");
            lead.locator("[data-action=next]").click();
            lead.locator("details[data-summary-mail] summary").click();
            leader.screenshot("session-summary-mail");
            assertThat(tick).isChecked();
            make(leader).click();

            assertThat(lead.locator("[data-summary-said]")).containsText("Sendt som mail til 2.");
            assertThat(tick).not().isChecked();
            admin.open("/mails");
            Locator mails = admin.page().locator("a", new Page.LocatorOptions().setHasText("Opsamling: Eftermiddag"));
            assertThat(mails).hasCount(2);
            mails.last().click();
            assertThat(admin.page().locator("body")).containsText("Det delte jeg");
            admin.screenshot("session-summary-as-mail");
            admin.page()
                    .locator("a", new Page.LocatorOptions().setHasText("Se opsamlingen i wikien"))
                    .waitFor();
            assertFalse(admin.page().content().contains(PRIVATE));
        }
    }

    @Test
    public void whoMayOnlyReadHasNoButtonAndMakesNoPage() {
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser member = WIKI.login("medlem1");
                BrowserUser reader = WIKI.login("medlem3")) {
            aSessionRunsAndPeopleWrite(leader, member);
            reader.open(page);

            assertThat(reader.page().locator("[data-run-line]")).isVisible();
            assertThat(make(reader)).hasCount(0);
            assertEquals(403, send(reader));
            assertEquals(List.of(), summaries());
        }
    }

    private int send(BrowserUser user) {
        return (int) user.page()
                .evaluate(
                        "path => fetch(AJS.contextPath() + path, {method: 'POST', headers: {'Content-Type':"
                                + " 'application/json', 'X-Atlassian-Token': 'no-check'}, body: '{}'}).then(r => r.status)",
                        REST + key + "/session-summaries");
    }
}
