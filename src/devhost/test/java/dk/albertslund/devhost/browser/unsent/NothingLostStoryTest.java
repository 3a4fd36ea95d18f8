package dk.albertslund.devhost.browser.unsent;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A killed tab, a killed browser, a log-out, two tabs and a device that keeps nothing, in a real browser. */
public class NothingLostStoryTest {
    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    /** In the task of the key press: whether the text is on the device before anything else happens. */
    private static final String IS_ON_DEVICE_AT_ONCE = """
            control => {
                control.value += '!';
                control.dispatchEvent(new Event('input', { bubbles: true }));
                return Object.values(localStorage).some(json => json.includes(control.value));
            }""";

    private static final String IS_IN_DATABASE = """
            text => new Promise(resolve => {
                const opening = indexedDB.open('innovation-networks', 1);
                opening.onsuccess = () => {
                    const reading = opening.result.transaction('unsent').objectStore('unsent').getAll();
                    reading.onsuccess = () => {
                        opening.result.close();
                        resolve(reading.result.some(({ value }) => value === text));
                    };
                };
            })""";

    private static final String KEEPS_NOTHING = """
            Storage.prototype.setItem = () => { throw new Error('full'); };
            Object.defineProperty(window, 'indexedDB', { get() { throw new Error('forbidden'); } });
            """;

    private static final int OK = 200;
    private static final int CRASH_IN_MS = 5_000;
    private static int networks;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private String question;

    @Before
    public void networkOfItsOwn() {
        String key = "INTETTABT" + ++networks;
        WIKI.network(key, "Nothing lost " + networks, "leder1");
        question = "/display/" + key + "/Innovationssp\u00f8rgsm\u00e5l";
    }

    private BrowserUser at(String userName) {
        BrowserUser user = WIKI.login(userName);
        open(user);
        return user;
    }

    private void open(BrowserUser user) {
        user.open(question);
        user.field("why").waitFor();
    }

    private static Locator line(BrowserUser user) {
        return user.page().locator(".inno-unsent");
    }

    private String saved(String field) {
        try (BrowserUser reader = at("leder1")) {
            return reader.control(field).inputValue();
        }
    }

    /** Ends the tab's process; nothing in the page is told of it. */
    private static void kill(BrowserUser user) {
        Page.NavigateOptions soon = new Page.NavigateOptions().setTimeout(CRASH_IN_MS);
        PlaywrightException crash =
                assertThrows(PlaywrightException.class, () -> user.page().navigate("chrome://crash", soon));
        assertTrue(crash.getMessage(), crash.getMessage().contains("crash"));
        user.closeTab();
    }

    @Test
    public void aTabThatIsKilledInTheMiddleOfAWordHasItsTextWhenItIsOpenedAgain() {
        String text = "Vi var midt i et o";
        try (BrowserUser member = at("medlem1")) {
            member.setOffline(true);
            member.control("why").pressSequentially(text);
            kill(member);
            member.setOffline(false);
            open(member);

            assertThat(member.control("why")).hasValue(text);
            BrowserUser.waitUntilSaved(member.field("why"));
            assertThat(line(member)).isHidden();
        }
        assertEquals(text, saved("why"));
    }

    /** A killed browser has lost what was put into localStorage in the seconds before; see decision 0041. */
    @Test
    public void whatOnlyTheDatabaseOfTheBrowserHasIsSentToo() {
        String text = "Str\u00f8mmen gik";
        try (BrowserUser member = at("medlem1")) {
            member.setOffline(true);
            member.control("why").fill(text);
            member.page().waitForFunction(IS_IN_DATABASE, text);
            member.page().evaluate("() => localStorage.clear()");
            kill(member);
            member.setOffline(false);
            open(member);

            assertThat(member.control("why")).hasValue(text);
            BrowserUser.waitUntilSaved(member.field("why"));
        }
        assertEquals(text, saved("why"));
    }

    @Test
    public void everyLetterIsOnTheDeviceBeforeTheNextTask() {
        try (BrowserUser member = at("medlem1")) {
            member.control("why").focus();
            assertTrue((Boolean) member.control("why").evaluate(IS_ON_DEVICE_AT_ONCE));
            BrowserUser.waitUntilSaved(member.field("why"));
            assertEquals(false, member.page().evaluate(IS_IN_DATABASE, "!"));
        }
    }

    @Test
    public void theNumberOfWhatIsUnsentIsSeenUntilItIsSent() {
        try (BrowserUser member = at("medlem1")) {
            member.setOffline(true);
            member.control("why").fill("Et");
            member.control("problem").fill("To");
            assertThat(line(member)).containsText("Ikke sendt endnu: 2");
            member.screenshot("unsent");

            member.setOffline(false);
            assertThat(line(member)).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(15_000));
        }
        assertEquals("Et", saved("why"));
        assertEquals("To", saved("problem"));
    }

    @Test
    public void whatWasWrittenOnAPageThatIsNotOpenedAgainIsSentFromAnotherOne() {
        String text = "Fanen blev lukket";
        try (BrowserUser member = at("medlem1")) {
            member.setOffline(true);
            member.control("why").fill(text);
            assertThat(member.field("why").locator("[data-state]")).containsText("Gemt p\u00e5 denne enhed");
            member.closeTab();
            member.setOffline(false);

            member.page()
                    .waitForResponse(
                            response -> response.request().method().equals("PATCH") && response.status() == OK,
                            () -> member.open(
                                    question.replace("Innovationssp\u00f8rgsm\u00e5l", "Fase 0 \u2013 Fokusering")));
        }
        assertEquals(text, saved("why"));
    }

    @Test
    public void whoeverIsLoggedOutLogsInInASmallWindowAndTheTextIsSent() {
        String text = "Skrevet, mens sessionen l\u00f8b ud";
        try (BrowserUser member = at("medlem1")) {
            member.logOut();
            member.control("why").fill(text);
            Locator button = member.page()
                    .locator("[data-alert] button")
                    .filter(new Locator.FilterOptions().setHasText("Log ind igen"))
                    .first();
            button.waitFor();
            assertThat(line(member)).containsText("Log ind igen");

            Page small = member.page().waitForPopup(button::click);
            small.fill("input[name=os_username]", "medlem1");
            small.fill("input[name=os_password]", "medlem1");
            small.press("input[name=os_password]", "Enter");

            BrowserUser.waitUntilSaved(member.field("why"));
            assertThat(member.page().locator("[data-alert]").first()).isHidden();
            assertThat(member.control("why")).hasValue(text);
            member.page().waitForCondition(small::isClosed);
        }
        assertEquals(text, saved("why"));
    }

    @Test
    public void aTextIsNotSentInTheNameOfSomebodyElseWhoLogsIn() {
        try (BrowserUser member = at("medlem1")) {
            member.logOut();
            Page other = member.page().context().newPage();
            other.navigate(member.url("/login.action"));
            other.fill("input[name=os_username]", "medlem2");
            other.fill("input[name=os_password]", "medlem2");
            other.press("input[name=os_password]", "Enter");
            other.waitForURL(address -> !address.contains("login"));
            other.close();

            member.control("why").fill("Mit og ikke dit");
            assertThat(member.page().locator("[data-alert]").first()).isVisible();
            assertThat(member.field("why").locator("[data-state]")).containsText("Gemt p\u00e5 denne enhed");
        }
        assertEquals("", saved("why"));
    }

    @Test
    public void twoTabsOfOnePersonShowTheSameTextAndSendItOnce() {
        List<String> sent = new CopyOnWriteArrayList<>();
        try (BrowserUser member = at("medlem1")) {
            Page second = member.page().context().newPage();
            member.page().context().onRequest(request -> {
                if (request.method().equals("PATCH")) {
                    sent.add(request.postData());
                }
            });
            second.navigate(member.url(question));
            Locator why = second.locator("[data-field=why] [data-control]");
            why.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            member.page().bringToFront();
            member.control("why").fill("I begge faner");

            assertThat(why).hasValue("I begge faner");
            BrowserUser.waitUntilSaved(member.field("why"));
            // Longer than the second tab waits for the first one
            member.page().waitForTimeout(6_000);
            assertEquals(sent.toString(), 1, sent.size());
            assertThat(second.locator(".inno-unsent")).isHidden();
            second.close();
        }
        assertEquals("I begge faner", saved("why"));
    }

    @Test
    public void aDeviceThatKeepsNothingIsToldOfAndSavingGoesOn() throws Exception {
        Path script = Files.writeString(folder.newFile("keeps-nothing.js").toPath(), KEEPS_NOTHING);
        try (BrowserUser member = WIKI.login("medlem1")) {
            member.addScript(script);
            open(member);
            member.control("why").fill("Uden lager");

            assertThat(line(member)).containsText("Din browser gemmer ikke");
            BrowserUser.waitUntilSaved(member.field("why"));
            assertThat(line(member)).isVisible();
        }
        assertEquals("Uden lager", saved("why"));
    }
}
