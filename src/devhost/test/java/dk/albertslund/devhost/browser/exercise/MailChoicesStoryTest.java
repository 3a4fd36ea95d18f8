package dk.albertslund.devhost.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** A member turns a mail off from the user's menu and on again; a reference leader finds the brief on the home page. */
public class MailChoicesStoryTest {
    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private static Locator button(Page page, String kind, String what) {
        return page.locator("[data-mail-choice=" + kind + "] [data-mail-" + what + "]");
    }

    @Test
    public void aMailIsTurnedOffForOneselfAndOnAgain() {
        try (BrowserUser member = WIKI.login("medlem1");
                BrowserUser other = WIKI.login("medlem2")) {
            Page page = member.page();
            member.open("/");
            page.locator(".wiki-user summary").click();
            page.locator(".wiki-user-menu a[href$='/innovation/mails']").click();
            member.screenshot("mail-choices");
            button(page, "digest", "off").click();
            assertThat(page.locator("[data-mail-state]")).hasText("Nu får du den ikke mere.");
            page.reload();

            assertThat(button(page, "digest", "off")).isHidden();
            assertThat(button(page, "brief", "off")).isVisible();
            other.open("/plugins/servlet/innovation/mails");
            assertThat(button(other.page(), "digest", "off")).isVisible();
            button(page, "digest", "on").click();
            assertThat(button(page, "digest", "off")).isVisible();
        }
    }

    @Test
    public void onlyTheReferenceLeaderIsLedToTheBrief() {
        WIKI.network("FEM", "Fem minutter", "leder1", "everyone");
        try (BrowserUser chief = WIKI.login("chef1");
                BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/FEM");
            leader.change(
                    "/rest/innovation/1.0/networks/FEM/sheets/networkProfile/rows/sheet/fields/referenceLeader",
                    Map.of("value", "chef1"));
            leader.page().reload();
            assertThat(leader.page().locator("a[href*='/innovation/brief']")).hasCount(0);
            chief.open("/display/FEM");
            chief.page().locator("a[href*='/innovation/brief']").click();

            assertThat(chief.page().locator("body")).containsText("Kort før mødet: Fem minutter");
            chief.screenshot("brief");
        }
    }
}
