package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Unsaved text survives edit conflicts, connection failures, a closed tab, a log-out and refusals.
 */
public class UnsavedTextTest {
    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private static int networks;
    private String question;

    @Before
    public void networkOfItsOwn() {
        String key = "TABT" + ++networks;
        WIKI.network(key, "Intet går tabt " + networks, "leder1");
        question = "/display/" + key + "/Innovationsspørgsmål";
    }

    private BrowserUser at(String userName) {
        BrowserUser user = WIKI.login(userName);
        user.open(question);
        user.field("why").waitFor();
        return user;
    }

    private static void state(BrowserUser user, String text) {
        assertThat(user.field("why").locator("[data-state]")).containsText(text);
    }

    private static Locator button(BrowserUser user, String name) {
        return user.field("why").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private String saved() {
        try (BrowserUser reader = at("leder1")) {
            return reader.control("why").inputValue();
        }
    }

    @Test
    public void theLaterOfTwoWritersSeesBothTextsAndChooses() {
        try (BrowserUser first = at("medlem1");
                BrowserUser second = at("medlem2")) {
            second.control("why").focus();
            first.write("why", "Den førstes tekst");
            second.control("why").fill("Den andens tekst");
            Locator conflict = second.field("why").locator("[data-conflict]");

            assertThat(conflict).containsText("Den førstes tekst");
            assertThat(conflict).containsText("Den andens tekst");
            second.screenshot("conflict");
            button(second, "Behold min").click();
            BrowserUser.waitUntilSaved(second.field("why"));
        }
        assertEquals("Den andens tekst", saved());
    }

    @Test
    public void theTextOfTheOtherCanBeTakenAndEveryVersionIsInTheHistory() {
        try (BrowserUser first = at("medlem1");
                BrowserUser second = at("medlem2")) {
            second.control("why").focus();
            first.write("why", "Den førstes tekst");
            second.control("why").fill("Den andens tekst");
            button(second, "Brug den andens").click();

            assertThat(second.control("why")).hasValue("Den førstes tekst");
            button(second, "Hent min igen").click();
            BrowserUser.waitUntilSaved(second.field("why"));
            BrowserUser.openHistory(second.field("why"));
            assertThat(second.field("why").locator("[data-history-panel]")).containsText("Den førstes tekst");
        }
        assertEquals("Den andens tekst", saved());
    }

    @Test
    public void whatIsWrittenWithoutConnectionIsSentWhenItIsBack() {
        try (BrowserUser member = at("medlem1")) {
            member.setOffline(true);
            member.control("why").fill("Skrevet i kælderen");
            state(member, "Gemt på denne enhed");
            member.setOffline(false);
            BrowserUser.waitUntilSaved(member.field("why"));
        }
        assertEquals("Skrevet i kælderen", saved());
    }

    @Test
    public void aClosedTabSendsItsTextWhenThePageIsOpenedAgain() {
        try (BrowserUser member = at("medlem1")) {
            member.setOffline(true);
            member.control("why").fill("Låget blev klappet i");
            state(member, "Gemt på denne enhed");
            member.closeTab();
            member.setOffline(false);
            member.open(question);

            assertThat(member.control("why")).hasValue("Låget blev klappet i");
            BrowserUser.waitUntilSaved(member.field("why"));
        }
        assertEquals("Låget blev klappet i", saved());
    }

    @Test
    public void whoeverIsLoggedOutKeepsTheTextAndSendsItAfterLoggingIn() {
        try (BrowserUser member = at("medlem1")) {
            member.logOut();
            member.control("why").fill("Skrevet efter frokost");
            assertThat(member.page().locator("[data-alert]").first()).containsText("logget ud");
            member.logInInAnotherTab();
            member.control("why").press("Tab");
            BrowserUser.waitUntilSaved(member.field("why"));
        }
        assertEquals("Skrevet efter frokost", saved());
    }

    @Test
    public void aTextThatIsTooLongStaysInItsFieldWithAMessage() {
        String tooLong = "Hvordan ".repeat(30);
        try (BrowserUser member = at("medlem1")) {
            Page page = member.page();
            page.locator("[data-add]").click();
            Locator draft = page.locator("[data-list=drafts] [data-rows] [data-row] [data-field=text]")
                    .first();
            draft.locator("[data-control]").fill(tooLong);

            assertThat(draft.locator("[data-error]")).containsText("højst være 200 tegn");
            assertThat(draft.locator("[data-control]")).hasValue(tooLong);
            draft.locator("[data-control]").fill("Hvordan?");
            BrowserUser.waitUntilSaved(draft);
            assertThat(draft.locator("[data-error]")).hasText("");
        }
    }
}
