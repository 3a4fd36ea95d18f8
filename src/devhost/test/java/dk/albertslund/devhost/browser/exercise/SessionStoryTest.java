package dk.albertslund.devhost.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Media;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import java.util.regex.Pattern;
import org.junit.ClassRule;
import org.junit.Test;

/** A leader plans an afternoon from a template, and others look on. */
public class SessionStoryTest {

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private static Locator item(BrowserUser user, int number) {
        return user.page().locator("[data-list=items] [data-rows] > [data-row]").nth(number - 1);
    }

    private static Locator field(BrowserUser user, int number, String key) {
        return item(user, number).locator("[data-field=" + key + "]");
    }

    private static void write(BrowserUser user, int number, String key, String text) {
        item(user, number).locator("[data-field=item] [data-control]").focus();
        field(user, number, key).locator("[data-control]").fill(text);
        BrowserUser.waitUntilSaved(field(user, number, key));
    }

    /** Types into a field of the form itself and leaves it. */
    private static void enter(BrowserUser user, String key, String text) {
        user.control(key).fill(text);
        user.control(key).press("Enter");
    }

    private static void begin(BrowserUser user, String path) {
        user.open(path);
        user.click(user.page().locator("[data-session-template=afternoon]"));
        assertThat(user.page().locator("[data-list=items] [data-rows] > [data-row]"))
                .hasCount(7);
    }

    private static Locator total(BrowserUser user) {
        return user.page().locator("[data-programme-total]");
    }

    private static void assertTime(BrowserUser user, int number, String time) {
        assertThat(item(user, number).locator("[data-row-state]"))
                .hasText(time, new LocatorAssertions.HasTextOptions().setTimeout(BrowserUser.SOON_IN_MS));
    }

    private static LocatorAssertions.HasValueOptions soon() {
        return new LocatorAssertions.HasValueOptions().setTimeout(BrowserUser.SOON_IN_MS);
    }

    @Test
    public void anAfternoonIsPlannedInAClickAndTheTimesFollow() {
        WIKI.network("SESSION", "Vores session", "leder1");
        WIKI.addPages("SESSION", "leder1", "session", "needs", "reflection", "knowledge");
        String path = "/display/SESSION/Session";
        try (BrowserUser leader = WIKI.login("leder1")) {
            begin(leader, path);
            assertEquals(1, leader.clicks());
            assertTime(leader, 1, "13.15–13.35");
            assertThat(total(leader)).hasText("Slutter 16.00, som planlagt. I alt 2 t 45 min.");
            assertThat(field(leader, 2, "exercise").locator("option:checked")).hasText("Innovationsspørgsmål");
            assertThat(item(leader, 2).locator("[data-exercise-link] a")).hasAttribute("href", pageOf("pageId="));
            try (BrowserUser other = WIKI.login("medlem1")) {
                other.open(path);
                whatOneChangesMovesTheRestForBoth(leader, other);
            }
            theOrderIsTheSameAfterLoadingAgain(leader);
            whatIsNoTimeIsToldAtTheFieldAndNothingIsLost(leader);
            leader.screenshot("session-afternoon");
            leader.usePhoneInDarkMode();
            leader.screenshot("session-phone-dark");
        }
    }

    private static Pattern pageOf(String part) {
        return Pattern.compile(".*" + part + ".*");
    }

    private static void whatOneChangesMovesTheRestForBoth(BrowserUser leader, BrowserUser other) {
        write(leader, 1, "minutes", "35");
        assertTime(leader, 2, "13.50–14.20");
        assertThat(total(leader)).hasText("Slutter 16.15. 15 min for meget.");
        assertTime(other, 2, "13.50–14.20");
        assertThat(total(other)).hasText("Slutter 16.15. 15 min for meget.");

        Locator up = item(leader, 2).locator("[data-move='-1']");
        up.focus();
        up.press("Enter");
        assertThat(field(leader, 1, "item").locator("[data-control]")).hasValue("Gør netværkets tema skarpere");
        assertThat(item(leader, 1).locator("[data-move='-1']")).isFocused();
        assertTime(leader, 2, "13.45–14.20");
        assertThat(field(other, 1, "item").locator("[data-control]")).hasValue("Gør netværkets tema skarpere", soon());
        assertTime(other, 1, "13.15–13.45");
    }

    private static void theOrderIsTheSameAfterLoadingAgain(BrowserUser leader) {
        leader.page().locator("[data-add-break]").click();
        BrowserUser.waitUntilSaved(field(leader, 8, "minutes"));
        assertTime(leader, 8, "16.15–16.25");
        leader.page().reload();
        assertThat(field(leader, 1, "item").locator("[data-control]")).hasValue("Gør netværkets tema skarpere");
        assertThat(field(leader, 8, "item").locator("[data-control]")).hasValue("Pause");
        assertTime(leader, 8, "16.15–16.25");
    }

    private static void whatIsNoTimeIsToldAtTheFieldAndNothingIsLost(BrowserUser leader) {
        enter(leader, "start", "25.00");
        assertThat(leader.field("start").locator("[data-error]")).hasText("Skriv et klokkeslæt, for eksempel 13.15.");
        assertThat(leader.control("start")).hasValue("25.00");
        enter(leader, "start", "23.30");
        assertThat(leader.field("start").locator("[data-error]"))
                .hasText("Sessionen slutter, før den er begyndt kl. 23.30. Ret et af klokkeslættene.");
        enter(leader, "end", "");
        BrowserUser.waitUntilSaved(leader.field("end"));
        enter(leader, "start", "2331");
        BrowserUser.waitUntilSaved(leader.field("start"));
        assertThat(leader.control("start")).hasValue("23.31");

        assertThat(field(leader, 1, "minutes").locator("[data-hint]"))
                .hasText("Programmet går over midnat. Begynd før, eller kort ned.");
        assertThat(field(leader, 2, "minutes").locator("[data-hint]")).hasText("");
        assertThat(total(leader)).containsText("næste dag");
    }

    @Test
    public void theNoteOfTheLeaderIsInTheScriptAndNowhereElse() {
        WIKI.network("DREJEBOG", "Drejebog", "leder1", "everyone");
        WIKI.addPages("DREJEBOG", "leder1", "session", "needs");
        String path = "/display/DREJEBOG/Session";
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser reader = WIKI.login("medlem3")) {
            begin(leader, path);
            write(leader, 1, "note", "Spørg Gadelampen først");
            leader.page().evaluate("() => { window.print = () => window.dispatchEvent(new Event('beforeprint')); }");
            Page page = leader.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))");
            assertThat(field(leader, 1, "note")).isHidden();
            page.evaluate("() => window.dispatchEvent(new Event('afterprint'))");
            page.evaluate("() => document.querySelector('[data-print-script]').click()");
            assertThat(field(leader, 1, "note").locator(".inno-print-text")).hasText("Spørg Gadelampen først");
            assertThat(field(leader, 1, "note")).isVisible();
            assertThat(page.locator(".inno-session-sparring")).isHidden();
            leader.screenshot("session-script");

            reader.open(path);
            assertThat(reader.page().locator(".inno-programme-table tbody tr")).hasCount(7);
            assertThat(reader.page().locator(".inno-programme-table")).containsText("13.15–13.35");
            assertFalse(reader.page().content().contains("Gadelampen"));
            reader.screenshot("session-read");
        }
    }

    @Test
    public void eachSessionHasASheetOfItsOwn() {
        WIKI.network("TOSESS", "To sessioner", "leder1");
        WIKI.addPages("TOSESS", "leder1", "session");
        String june = WIKI.page(
                "TOSESS",
                "Session i juni",
                "<ac:structured-macro ac:name=\"innovation-session\">"
                        + "<ac:parameter ac:name=\"instance\">juni</ac:parameter></ac:structured-macro>");
        try (BrowserUser leader = WIKI.login("leder1")) {
            begin(leader, june);
            leader.page().locator("[data-list=ours] summary").first().click();
            leader.page().locator("[data-list=ours] [data-paste-text]").fill("Kaffen\nLyset");
            leader.page().locator("[data-list=ours] [data-paste-look]").click();
            leader.page()
                    .locator("[data-list=ours] [data-paste-preview] .aui-button-primary")
                    .click();
            assertThat(leader.page().locator("[data-list=ours] [data-rows] > [data-row]"))
                    .hasCount(5);
            leader.page().reload();
            assertThat(leader.page().locator("[data-list=ours] [data-rows] > [data-row]"))
                    .hasCount(5);

            leader.open("/display/TOSESS/Session");
            assertThat(leader.page().locator("[data-session-template]")).hasCount(2);
            assertThat(leader.page().locator("[data-list=items] [data-rows] > [data-row]"))
                    .hasCount(0);
            assertThat(leader.page().locator("[data-list=ours] [data-rows] > [data-row]"))
                    .hasCount(0);
            enter(leader, "title", "Session i maj");
            BrowserUser.waitUntilSaved(leader.field("title"));
            whatStoodOpenIsTakenAlong(leader, june);
        }
    }

    /** @param june the page of the later session */
    private static void whatStoodOpenIsTakenAlong(BrowserUser leader, String june) {
        Locator carried = leader.page().locator("[data-list=carryOver] [data-rows] > [data-row]");
        leader.page().locator("[data-list=carryOver] > [data-add]").click();
        carried.locator("[data-field=carried] [data-control]").fill("Spørg køkkenet");
        BrowserUser.waitUntilSaved(carried.locator("[data-field=carried]"));
        enter(leader, "date", "10.5.2026");
        BrowserUser.waitUntilSaved(leader.field("date"));

        leader.open(june);
        enter(leader, "date", "10.6.2026");
        BrowserUser.waitUntilSaved(leader.field("date"));
        leader.page().reload();
        Locator previous = leader.page().locator(".inno-session-previous");
        assertThat(previous).containsText("Sidst mødtes I den 10. maj 2026");
        assertThat(previous.locator("a")).hasAttribute("href", pageOf("pageId="));
        leader.page().locator("[data-carry-over] button").click();
        assertThat(carried.locator("[data-field=carried] [data-control]")).hasValue("Spørg køkkenet");
        BrowserUser.waitUntilSaved(carried.locator("[data-field=carriedState]"));
        leader.page().reload();
        assertThat(carried).hasCount(1);
        assertThat(carried.locator("[data-field=carriedState] [data-control]")).hasValue("waiting");
        assertThat(leader.page().locator("[data-carry-over]")).hasCount(0);
        leader.screenshot("session-carried");
    }
}
