package dk.albertslund.devhost.browser.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dk.albertslund.devhost.BlueprintPages;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import java.util.regex.Pattern;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** The page of a session while the session runs elsewhere. */
public class SessionPageFollowsTest {
    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private static final int SOON_IN_MS = 30_000;

    private static int networks;
    private String page;

    @Before
    public void network() {
        String key = "FOLG" + ++networks;
        WIKI.network(key, "Følger " + networks, "leder1");
        WIKI.addPages(key, "leder1", BlueprintPages.EXERCISES);
        page = "/display/" + key + "/Session";
    }

    private void plan(BrowserUser leader) {
        leader.open(page);
        leader.page().locator("[data-session-template=afternoon]").click();
        leader.page().locator("[data-run-start]").waitFor();
    }

    @Test
    public void itSaysWhereTheSessionIsWithoutBeingLoadedAgainAndWithoutTouchingWhatIsWritten() {
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser other = WIKI.login("medlem1")) {
            plan(leader);
            other.open(page);
            Locator purpose = other.control("purpose");
            purpose.fill("Vi går hjem med ét ");
            other.page().evaluate("() => { window.isSamePage = true; }");
            leader.page().locator("[data-run-start]").click();
            leader.page().waitForURL(Pattern.compile(".*/lead"));

            Locator state = other.page().locator("[data-run-state]");
            assertThat(state)
                    .containsText(
                            "Det, vi tager med fra oplægget",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(SOON_IN_MS));
            other.page().keyboard().type("spørgsmål");
            for (int step = 0; step < 3; step++) {
                leader.page().keyboard().press("ArrowRight");
                leader.page().waitForTimeout(1000);
            }
            assertThat(state)
                    .containsText(
                            "Gør netværkets tema skarpere",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(SOON_IN_MS));
            assertThat(purpose).hasValue("Vi går hjem med ét spørgsmål");
            assertThat(purpose).isFocused();
            assertEquals(true, other.page().evaluate("() => window.isSamePage"));
        }
    }

    @Test
    public void aNewItemComesBeforeTheOneThatClosesAndItsStepsHaveMinutes() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            plan(leader);
            Locator rows = leader.page().locator("[data-list=items] [data-rows] > [data-row]");
            int count = rows.count();
            leader.page().locator("[data-list=items] [data-add]").click();
            leader.page().keyboard().type("Vi øver os");
            Locator added = rows.nth(count - 1);
            BrowserUser.waitUntilSaved(added.locator("[data-field=item]"));
            assertThat(added.locator("[data-field=place] [data-state]")).containsText("Gemt");

            leader.page().reload();
            assertThat(rows).hasCount(count + 1);
            assertThat(added.locator("[data-field=item] [data-control]")).hasValue("Vi øver os");
            added.locator("[data-field=item] [data-control]").focus();
            added.locator("[data-stage-minutes] summary").click();
            added.locator("[data-stage=alone]").fill("4");
            added.locator("[data-stage=plenum]").fill("6");
            assertThat(added.locator("[data-field=how] [data-control]")).hasValue("Alene 4, fælles 6");
            assertThat(added.locator("[data-stage-sum]")).containsText("10 min.");
            leader.screenshot("session-stage-minutes");
            BrowserUser.waitUntilSaved(added.locator("[data-field=how]"));
        }
    }

    @Test
    public void theSoundIsSwitchedOnByAKeyAndTheEndIsToldInWords() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            plan(leader);
            leader.page().locator("[data-run-start]").click();
            leader.page().waitForURL(Pattern.compile(".*/lead"));
            Locator sound = leader.page().locator("[data-run-sound]");
            assertThat(sound).hasAttribute("aria-pressed", "false");
            leader.page().keyboard().press("l");
            assertThat(sound).hasAttribute("aria-pressed", "true");

            leader.page()
                    .evaluate("() => { document.querySelector('[data-run-clock]').dataset.end ="
                            + " String(Date.now() + 1500); }");
            assertThat(leader.page().locator(".inno-live-done")).isVisible();
            assertThat(leader.page().locator("[data-run-up]")).hasText("Tiden er gået");
        }
    }
}
