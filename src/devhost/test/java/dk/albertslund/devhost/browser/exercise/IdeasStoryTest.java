package dk.albertslund.devhost.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import dk.albertslund.devhost.wiki.Wiki;
import java.util.regex.Pattern;
import org.junit.ClassRule;
import org.junit.Test;

/** What makes it worse is turned around, and what another service does is borrowed; both become ideas on the same page. */
public class IdeasStoryTest {
    private static final String KEY = "VENDOM";
    private static final String PATH = "/display/" + KEY + "/Idéer";
    private static final String FLIPPED = "Døren står åben, og nogen siger goddag";
    private static final String BORROWED = "Bordene kan lånes med hjem";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @Test
    public void anObstacleTurnedAroundAndALoanBecomeIdeasThatAllSeeWhenTheRoundIsShared() {
        WIKI.network(KEY, "Vend det om", "leder1", "everyone");
        WIKI.addPages(KEY, "leder1", "ideas", "trial");
        WIKI.permit(KEY, Wiki.EDIT, "medlem1");
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser member = WIKI.login("medlem1")) {
            leader.open(PATH);
            member.open(PATH);
            staysOnThePage(leader);
            staysOnThePage(member);

            anObstacleIsTurnedAround(leader);
            whatAnotherServiceDoesIsBorrowed(leader);
            theOtherHearsHowManyThereAreAndSeesThemWhenTheyAreShared(leader, member);
            whoHasNotWrittenItTriesIt(member);
            wasNotLoadedAgain(leader);
            wasNotLoadedAgain(member);
            leader.screenshot("ideas-turned-around");

            leader.page().reload();
            assertThat(ideas(leader)).hasCount(2);
            leader.unfold(madeOf(leader, "obstacles", "flip"));
            madeOf(leader, "obstacles", "flip").click();
            assertThat(leader.page()).hasURL(Pattern.compile(".*#.+"));
            phaseThreeCountsThem(leader);
        }
    }

    private static void anObstacleIsTurnedAround(BrowserUser leader) {
        Locator obstacle = add(leader, "obstacles");
        write(obstacle, "obstacle", "Døren er låst");
        obstacle.locator("[data-action=flip] [data-act]").click();
        assertThat(obstacle.locator("[data-action=flip] .inno-error"))
                .hasText("Skriv det først, så kan det følge med.");
        assertThat(ideas(leader)).hasCount(0);

        write(obstacle, "flipped", FLIPPED);
        obstacle.locator("[data-action=flip] [data-act]").click();
        assertThat(madeOf(leader, "obstacles", "flip")).isFocused();
        assertThat(ideas(leader))
                .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(BrowserUser.SOON_IN_MS));
        assertThat(text(leader, 0)).hasValue(FLIPPED);
    }

    private static void whatAnotherServiceDoesIsBorrowed(BrowserUser leader) {
        Locator service = add(leader, "analogies");
        write(service, "otherService", "Biblioteket");
        write(service, "howTheyDoIt", "De låner ud");
        write(service, "carryOver", BORROWED);
        service.locator("[data-action=borrow] [data-act]").click();
        assertThat(ideas(leader))
                .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(BrowserUser.SOON_IN_MS));
        assertThat(text(leader, 1)).hasValue(BORROWED);
    }

    private static void theOtherHearsHowManyThereAreAndSeesThemWhenTheyAreShared(
            BrowserUser leader, BrowserUser member) {
        assertThat(member.page().locator("[data-list=rows] [data-hidden-rows]"))
                .containsText(
                        "Skrevet af andre: 2",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(BrowserUser.SOON_IN_MS));
        assertThat(member.page().locator("[data-list=rows]")).not().containsText(FLIPPED);
        leader.page().locator("[data-round] [data-stage=shared]").click();
        for (String idea : new String[] {FLIPPED, BORROWED}) {
            assertThat(member.page().locator("[data-list=rows] [data-cards]"))
                    .containsText(idea, new LocatorAssertions.ContainsTextOptions().setTimeout(BrowserUser.SOON_IN_MS));
        }
    }

    private static void whoHasNotWrittenItTriesIt(BrowserUser member) {
        Locator card = member.page()
                .locator("[data-list=rows] [data-cards] > [data-row]")
                .filter(new Locator.FilterOptions().setHasText(BORROWED));
        card.locator("[data-action=trial] [data-act]").click();
        assertThat(card.locator("[data-action=trial] a")).isFocused();
    }

    private static void phaseThreeCountsThem(BrowserUser leader) {
        leader.open("/display/" + KEY + "/Fase 3 – Idéudvikling");
        assertThat(leader.page().locator("body")).containsText("Mindst 20 idéer (nu 2)");
    }

    @Test
    public void theDeckShowsOneProvocationAtATime() {
        WIKI.network("KORT", "Træk et kort", "leder1");
        WIKI.addPages("KORT", "leder1", "ideas");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/KORT/Idéer");
            Locator deck = leader.page()
                    .locator("details.inno-guide")
                    .filter(new Locator.FilterOptions().setHasText("Træk en provokation"));
            Locator cards = deck.locator("details");
            assertThat(cards).hasCount(12);
            assertThat(deck.locator("p:visible")).hasCount(0);
            deck.locator("summary").first().click();
            assertThat(deck.locator("p:visible")).hasCount(0);
            for (int card : new int[] {0, 6}) {
                cards.nth(card).locator("summary").click();
                assertThat(deck.locator("p:visible")).hasCount(1);
                assertThat(cards.nth(card).locator("p")).isVisible();
            }
            assertEquals(
                    "Hvad er den regel, som alle følger, og ingen har skrevet?",
                    deck.locator("p:visible").textContent());
        }
    }

    private static Locator ideas(BrowserUser user) {
        return user.page().locator("[data-list=rows] [data-rows] > [data-row]");
    }

    private static Locator text(BrowserUser user, int number) {
        return ideas(user).nth(number).locator("[data-field=text] [data-control]");
    }

    private static Locator madeOf(BrowserUser user, String list, String action) {
        return user.page().locator("[data-list=" + list + "] [data-action=" + action + "] a");
    }

    /** A row of a list whose section may be folded. */
    private static Locator add(BrowserUser user, String list) {
        Locator button = user.page().locator("[data-list=" + list + "] > [data-add]");
        user.unfold(button);
        button.click();
        return user.page()
                .locator("[data-list=" + list + "] [data-rows] > [data-row]")
                .last();
    }

    private static void write(Locator row, String field, String text) {
        Locator part = row.locator("[data-field=" + field + "]");
        row.locator("[data-control]").first().focus();
        part.locator("[data-control]").fill(text);
        BrowserUser.waitUntilSaved(part);
    }

    private static void staysOnThePage(BrowserUser user) {
        user.page().evaluate("() => { window.wasNotLoadedAgain = true; }");
    }

    private static void wasNotLoadedAgain(BrowserUser user) {
        assertEquals(true, user.page().evaluate("() => window.wasNotLoadedAgain"));
    }
}
