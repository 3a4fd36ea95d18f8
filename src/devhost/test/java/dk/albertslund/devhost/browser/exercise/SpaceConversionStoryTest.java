package dk.albertslund.devhost.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** A team with a space of its own makes a network of it, where a macro stands, and works on. */
public class SpaceConversionStoryTest {
    private static final String KEY = "EGET";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @BeforeClass
    public static void makeASpace() {
        WIKI.host()
                .wiki()
                .createSpace(
                        KEY,
                        "Ro i klassen",
                        WIKI.host().wiki().userByName("leder2").orElseThrow(),
                        false);
    }

    private static Locator choose(BrowserUser user, String name) {
        user.click(user.page().locator("#createPageLink"));
        user.click(user.page()
                .locator("#create-page-dialog")
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name))
                .first());
        user.click(user.page().locator("#create-page-next"));
        return user.page().locator("#main-content");
    }

    @Test
    public void theAdministratorOfTheSpaceMakesANetworkOfItAndThePageBecomesItsOwn() {
        try (BrowserUser leader = WIKI.login("leder2")) {
            leader.open("/display/" + KEY);
            Locator page = choose(leader, "Forside");
            assertThat(leader.page().locator("[data-conversion-open]")).hasCount(1);
            leader.click(leader.page().locator("[data-conversion-open]"));
            assertThat(leader.page().locator("[name=themeTitle]")).isFocused();
            assertEquals(
                    "Ro i klassen", leader.page().locator("[name=themeTitle]").inputValue());
            assertThat(leader.page().locator("[name=networkType] option").first())
                    .not()
                    .hasText("");

            leader.page().locator("[name=themeTitle]").fill(" ");
            leader.click(leader.page().locator("[data-conversion-go]"));
            assertThat(leader.page().locator("[data-conversion-error=themeTitle]"))
                    .not()
                    .isEmpty();
            assertThat(leader.page().locator("[name=themeTitle]")).isFocused();
            leader.screenshot("conversion-refused");

            leader.page().locator("[name=themeTitle]").fill("Ro & <ro>");
            leader.click(leader.page().locator("[data-conversion-go]"));
            assertThat(page).containsText("Ro & <ro>");
            assertThat(leader.page().locator("[data-conversion]")).hasCount(0);
            assertThat(choose(leader, "Deltagere")).containsText("Netværksleder");
            leader.screenshot("conversion-done");
        }
        try (BrowserUser other = WIKI.login("medlem3")) {
            other.open("/display/" + KEY + "/Forside");
            assertThat(other.page().locator("#main-content")).containsText("Ro & <ro>");
        }
        assertTrue(WIKI.host().wiki().pages(KEY).stream()
                .map(found -> found.title())
                .toList()
                .containsAll(List.of("Forside", "Deltagere")));
    }
}
