package dk.albertslund.devhost.browser.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.albertslund.devhost.BlueprintPages;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** The leader writes notes of their own while the session runs. */
public class LeaderNotesStoryTest {
    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private static final String PAGE = "/display/LNOTES/Session";
    private static final String SECOND = "Gør netværkets tema skarpere";

    @Before
    public void network() {
        WIKI.network("LNOTES", "Noter", "leder1");
        WIKI.addPages("LNOTES", "leder1", BlueprintPages.EXERCISES);
    }

    private static Locator notes(BrowserUser user) {
        return user.page().locator("[data-run-notes] [data-field=ownNote] textarea:visible");
    }

    @Test
    public void aNoteBelongsToTheItemAndIsThereAgainWhenTheLeaderComesBack() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(PAGE);
            leader.page().locator("[data-session-template=afternoon]").click();
            leader.page().locator("[data-run-start]").click();
            leader.page().waitForURL(Pattern.compile(".*/lead"));
            assertThat(notes(leader)).hasCount(1);
            notes(leader).fill("Husk bord 2 – +1 Rv");
            BrowserUser.waitUntilSaved(leader.page().locator("[data-run-notes] [data-field=ownNote]:visible"));
            leader.page().locator("h1").click();

            for (int step = 0; step < 3; step++) {
                assertThat(leader.page().locator(".inno-live-stages [aria-current=step]"))
                        .containsText(List.of("Alene", "Par", "Fælles").get(step));
                leader.page().locator("[data-action=next]").click();
            }
            assertThat(leader.page().locator("[data-run-title]")).hasText(SECOND);
            assertThat(notes(leader)).hasCount(1);
            assertThat(notes(leader)).hasValue("");
            leader.page().locator("[data-notes-all]").click();
            assertThat(notes(leader)).hasCount(2);

            leader.page().locator("[data-ask-end]").click();
            leader.page().locator("[data-action=end]").click();
            assertThat(leader.page().locator(".inno-live-over")).isVisible();
            leader.page().reload();
            assertThat(notes(leader)).hasCount(1);
            assertThat(notes(leader)).hasValue("Husk bord 2 – +1 Rv");
            leader.usePhoneInDarkMode();
            leader.screenshot("live-notes");
        }
    }
}
