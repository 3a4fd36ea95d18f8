package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** What one person writes the other sees without loading the page again, and is not disturbed in what they write. */
public class LiveChangesStoryTest {
    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    /** After missing answers the page asks more seldom. */
    private static final int LATER_IN_MS = 30_000;

    private static final String FOCUSED = "() => document.activeElement.closest('[data-field]').dataset.field";
    private static final String TOP = "() => document.activeElement.getBoundingClientRect().top";

    /** Browsers keep places themselves, too, when they draw. */
    private static final String NEXT_FRAME =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

    private static int networks;
    private String question;

    @Before
    public void networkOfItsOwn() {
        String key = "SAMTID" + ++networks;
        WIKI.network(key, "Samtidigt " + networks, "leder1");
        question = "/display/" + key + "/Innovationssp\u00f8rgsm\u00e5l";
    }

    private BrowserUser at(String userName) {
        BrowserUser user = WIKI.login(userName);
        user.open(question);
        user.field("why").waitFor();
        return user;
    }

    private static void sees(BrowserUser user, String field, String text) {
        assertThat(user.control(field))
                .hasValue(text, new LocatorAssertions.HasValueOptions().setTimeout(BrowserUser.SOON_IN_MS));
    }

    private static Locator drafts(BrowserUser user) {
        return user.page().locator("[data-list=drafts] [data-rows] > [data-row]:visible");
    }

    private static void draft(BrowserUser user, String text) {
        user.page().locator("[data-list=drafts] > [data-add]").click();
        Locator field = drafts(user).last().locator("[data-field=text]");
        field.locator("[data-control]").fill(text);
        BrowserUser.waitUntilSaved(field);
    }

    @Test
    public void oneSeesWhatTheOtherWritesWhileWritingInAnotherField() {
        try (BrowserUser writer = at("medlem1");
                BrowserUser other = at("medlem2")) {
            other.control("problem").focus();
            other.page().keyboard().type("Mange spiser ");
            writer.write("why", "Fordi det haster");

            sees(other, "why", "Fordi det haster");
            assertEquals("problem", other.page().evaluate(FOCUSED));
            assertThat(other.page().locator("[data-live-status]")).containsText("1 ny \u00e6ndring");
            other.page().keyboard().type("alene");
            assertThat(other.control("problem")).hasValue("Mange spiser alene");
            sees(writer, "problem", "Mange spiser alene");
            other.screenshot("live-changes");
        }
    }

    @Test
    public void whoeverWritesInTheSameFieldKeepsTheTextAndSeesBoth() {
        try (BrowserUser writer = at("medlem1");
                BrowserUser other = at("medlem2")) {
            other.control("why").focus();
            writer.write("why", "Den f\u00f8rstes tekst");
            writer.write("problem", "Et problem");
            sees(other, "problem", "Et problem");

            assertThat(other.control("why")).hasValue("");
            other.page().keyboard().type("Den andens tekst");

            Locator conflict = other.field("why").locator("[data-conflict]");
            assertThat(conflict).containsText("Den f\u00f8rstes tekst");
            assertThat(conflict).containsText("Den andens tekst");
        }
    }

    @Test
    public void aFieldThatTheCursorStandsInShowsWhatIsNewWhenItIsLeft() {
        try (BrowserUser writer = at("medlem1");
                BrowserUser other = at("medlem2")) {
            other.control("why").focus();
            writer.write("why", "Fordi");
            writer.write("problem", "Et problem");
            sees(other, "problem", "Et problem");

            assertThat(other.control("why")).hasValue("");
            other.control("why").press("Tab");
            assertThat(other.control("why")).hasValue("Fordi");
        }
    }

    @Test
    public void rowsComeAndGoAndWhatIsWrittenBelowStaysInItsPlaceOnTheScreen() {
        try (BrowserUser writer = at("medlem1");
                BrowserUser other = at("medlem2")) {
            Page page = other.page();
            Locator below = other.control("problem");
            below.focus();
            below.scrollIntoViewIfNeeded();
            double top = ((Number) page.evaluate(TOP)).doubleValue();
            double scrolled = ((Number) page.evaluate("() => document.scrollingElement.scrollTop")).doubleValue();

            for (String text : new String[] {"F\u00f8rste?", "Anden?", "Tredje?"}) {
                draft(writer, text);
            }
            assertThat(drafts(other))
                    .hasCount(3, new LocatorAssertions.HasCountOptions().setTimeout(BrowserUser.SOON_IN_MS));
            assertThat(drafts(other).nth(2).locator("[data-control]").first()).hasValue("Tredje?");
            page.evaluate(NEXT_FRAME);
            assertEquals(top, ((Number) page.evaluate(TOP)).doubleValue(), 1);
            assertTrue(((Number) page.evaluate("() => document.scrollingElement.scrollTop")).doubleValue() > scrolled);

            drafts(writer).nth(1).locator("[data-control]").first().focus();
            drafts(writer).nth(1).locator("[data-remove]").click();
            assertThat(drafts(other))
                    .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(BrowserUser.SOON_IN_MS));
            writer.page().locator(".inno-undo button").click();
            assertThat(drafts(other))
                    .hasCount(3, new LocatorAssertions.HasCountOptions().setTimeout(BrowserUser.SOON_IN_MS));
        }
    }

    @Test
    public void aRoundGoesOnForEverybodyWhenItsLeaderMovesIt() {
        String key = "SAMTID" + networks;
        String page = WIKI.page(
                key, "Bud " + networks, "<ac:structured-macro ac:name=\"innovation-ideas\"></ac:structured-macro>");
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser member = WIKI.login("medlem1")) {
            leader.open(page);
            member.open(page);
            idea(leader, "F\u00e6lles have");
            idea(member, "Delebil");

            Locator cards = member.page().locator("[data-cards] > [data-row]");
            assertThat(member.page().locator("[data-hidden-rows]"))
                    .containsText("1", new LocatorAssertions.ContainsTextOptions().setTimeout(BrowserUser.SOON_IN_MS));
            assertThat(cards).hasCount(0);
            member.page().locator("h1, h2").first().click();
            leader.page().locator("[data-stage=shared]").click();

            assertThat(cards)
                    .containsText(
                            new String[] {"F\u00e6lles have"},
                            new LocatorAssertions.ContainsTextOptions().setTimeout(BrowserUser.SOON_IN_MS));
            assertThat(member.page().locator("[data-hidden-rows]")).isHidden();
            member.screenshot("live-round");
        }
    }

    private static void idea(BrowserUser user, String text) {
        user.page().locator("[data-list=rows] > [data-add]").click();
        Locator field = user.page()
                .locator("[data-list=rows] [data-rows] > [data-row]:visible")
                .last()
                .locator("[data-field=text]");
        field.locator("[data-control]").fill(text);
        BrowserUser.waitUntilSaved(field);
    }

    @Test
    public void whoeverIsLoggedOutIsToldAndSeesTheRestAfterLoggingIn() {
        try (BrowserUser writer = at("medlem1");
                BrowserUser other = at("medlem2")) {
            other.logOut();
            writer.write("why", "Mens du var v\u00e6k");
            assertThat(other.page().locator("[data-alert]").first())
                    .containsText(
                            "logget ud",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(BrowserUser.SOON_IN_MS));
            assertThat(other.control("why")).hasValue("");

            other.logInInAnotherTab();

            assertThat(other.control("why"))
                    .hasValue("Mens du var v\u00e6k", new LocatorAssertions.HasValueOptions().setTimeout(LATER_IN_MS));
            assertThat(other.page().locator("[data-alert]").first()).isHidden();
        }
    }
}
