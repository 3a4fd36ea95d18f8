package dk.albertslund.devhost.browser.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dk.albertslund.devhost.BlueprintPages;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A session is run: from the leader's window, on phones and on the projector. */
public class LiveSessionStoryTest {
    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    /** Screens ask every other second; the rest is for a machine that is busy. */
    private static final int SOON_IN_MS = 15_000;

    private static final String SCREENS = "/plugins/servlet/innovation/s";
    private static final String FIRST = "Det, vi tager med fra oplægget";
    private static final String SECOND = "Gør netværkets tema skarpere";

    /** What a thumb must hit and where people write, apart from links in texts. */
    private static final String TOO_SMALL = "() => Array.from(document.querySelectorAll("
            + "'.inno-live-panel button, .inno-live-panel a.aui-button, .inno-live-moved button'))"
            + ".filter(e => e.offsetParent && (e.offsetHeight < 44 || e.offsetWidth < 44)).map(e => e.textContent)"
            + ".concat(Array.from(document.querySelectorAll('input[type=text], textarea, select'))"
            + ".filter(e => e.offsetParent && parseFloat(getComputedStyle(e).fontSize) < 16).map(e => e.name))";

    private static final String SMALL_TEXTS = "() => { const w = document.createTreeWalker("
            + "document.querySelector('.inno-live-panel'), NodeFilter.SHOW_TEXT); const found = [];"
            + " while (w.nextNode()) { const t = w.currentNode; const p = t.parentElement;"
            + " if (t.data.trim() && p.offsetParent && parseFloat(getComputedStyle(p).fontSize) < 32) found.push(t.data); }"
            + " return found; }";

    private static final String FINDINGS =
            "async () => { const r = await window.axe.run({include: [['.inno']]}, {runOnly:"
                    + " {type: 'rule', values: axe.getRules(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).map(r => r.ruleId)"
                    + ".concat(document.querySelector('.inno-live-projector') ? ['color-contrast-enhanced'] : [])}});"
                    + " return r.violations.map(v => v.id + ' ' + v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(' | ')); }";

    private static final String THEME = "theme => { document.documentElement.dataset.colorMode = theme;"
            + " document.getAnimations().forEach(change => change.cancel()); }";

    private static int networks;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private String page;

    @Before
    public void networkOfItsOwn() {
        String key = "LIVE" + ++networks;
        WIKI.network(key, "Sammen " + networks, "leder1");
        WIKI.addPages(key, "leder1", BlueprintPages.EXERCISES);
        page = "/display/" + key + "/Session";
    }

    /** The leader plans an afternoon and starts it. */
    private String started(BrowserUser leader) {
        leader.open(page);
        leader.page().locator("[data-session-template=afternoon]").click();
        leader.page().locator("[data-run-start]").click();
        leader.page().waitForURL(Pattern.compile(".*/lead"));
        return leader.page().locator(".inno-live-code").textContent();
    }

    private static void sees(BrowserUser user, String title) {
        assertThat(user.page().locator("[data-run-title]"))
                .hasText(title, new LocatorAssertions.HasTextOptions().setTimeout(SOON_IN_MS));
    }

    private static Locator action(BrowserUser user, String action) {
        return user.page().locator("[data-action=" + action + "]");
    }

    private static Locator stage(BrowserUser user) {
        return user.page().locator(".inno-live-stages [aria-current=step]");
    }

    private static void isAt(BrowserUser user, String stage) {
        assertThat(stage(user)).containsText(stage, new LocatorAssertions.ContainsTextOptions().setTimeout(SOON_IN_MS));
    }

    private static String end(BrowserUser user) {
        return user.page().locator("[data-run-clock]").getAttribute("data-end");
    }

    private static int secondsLeft(BrowserUser user) {
        String[] parts = user.page().locator("[data-run-left]").textContent().split("\\.");
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }

    @Test
    public void aPhoneJoinsByTheCodeAndHasTheSameTimeWhateverItsClock() throws IOException {
        Path clock = folder.newFile("clock.js").toPath();
        Files.writeString(clock, "{ const now = Date.now; Date.now = () => now() + 3600000; }");
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser phone = WIKI.login("medlem1")) {
            phone.addScript(clock);
            String code = started(leader);
            sees(leader, FIRST);

            phone.open(SCREENS);
            phone.usePhoneInDarkMode();
            phone.page().locator("[name=code]").fill(code);
            phone.click(phone.page().locator("[type=submit]"));

            sees(phone, FIRST);
            assertEquals(1, phone.clicks());
            isAt(phone, "Alene");
            assertEquals(end(leader), end(phone));
            assertTrue(Math.abs(secondsLeft(leader) - secondsLeft(phone)) <= 2);
            phone.usePhoneInDarkMode();
            phone.page().locator("[data-list] > [data-add]").first().click();
            assertEquals(List.of(), phone.page().evaluate(TOO_SMALL));
            phone.screenshot("live-participant");
        }
    }

    @Test
    public void thePhoneGoesAlongButNeverTakesATextFromWhoeverWrites() {
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser phone = WIKI.login("medlem1")) {
            phone.open(SCREENS + "/" + started(leader));
            phone.page().locator("[data-list] > [data-add]").first().click();
            phone.page().keyboard().type("Det vigtigste var");
            action(leader, "next").click();
            isAt(leader, "Par");
            isAt(phone, "Par");
            action(leader, "next").click();
            isAt(leader, "Fælles");
            phone.page().keyboard().type(" at lytte");
            action(leader, "next").click();
            sees(leader, SECOND);

            Locator moved = phone.page().locator("[data-run-moved]");
            assertThat(moved).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON_IN_MS));
            assertEquals("Det vigtigste var at lytte", phone.page().evaluate("() => document.activeElement.value"));
            phone.screenshot("live-moved");
            phone.page().locator("[data-run-go]").click();
            sees(phone, SECOND);
            assertThat(phone.page().locator("[data-run-link]")).isVisible();

            action(leader, "back").click();
            sees(phone, FIRST);
            assertThat(phone.page().locator("[data-run-exercise]")).containsText("Det vigtigste var at lytte");
        }
    }

    @Test
    public void whoeverStaysIsLeftInPeaceAndComesBackByATap() {
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser phone = WIKI.login("medlem1")) {
            phone.open(SCREENS + "/" + started(leader));
            phone.page().locator("[data-run-stay]").click();
            for (int step = 0; step < 3; step++) {
                isAt(leader, List.of("Alene", "Par", "Fælles").get(step));
                action(leader, "next").click();
            }
            sees(leader, SECOND);

            Locator moved = phone.page().locator("[data-run-moved]");
            assertThat(moved).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON_IN_MS));
            phone.page().locator("[data-run-stay]").click();
            assertThat(moved).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(SOON_IN_MS));
            sees(phone, SECOND);
        }
    }

    @Test
    public void whenTheLeadersWindowIsGoneAnotherTakesOverInAClickAndTheTimerGoesOn() {
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser other = WIKI.login("medlem2");
                BrowserUser projector = WIKI.login("medlem1")) {
            String code = started(leader);
            String end = end(leader);
            projector.open(SCREENS + "/" + code + "/projector");
            sees(projector, FIRST);
            leader.closeTab();

            other.open(SCREENS + "/" + code + "/lead");
            assertThat(action(other, "next")).hasCount(0);
            other.click(action(other, "takeOver"));
            assertThat(action(other, "next")).isVisible();
            assertEquals(1, other.clicks());
            assertEquals(end, end(other));
            assertEquals(end, end(projector));

            projector.page().reload();
            sees(projector, FIRST);
            assertEquals(end, end(projector));
            action(other, "next").click();
            isAt(projector, "Par");

            leader.open(SCREENS + "/" + code + "/lead");
            isAt(leader, "Par");
            assertThat(action(leader, "takeOver")).isVisible();
        }
    }

    @Test
    public void itIsLedByKeysThatCanBeSwitchedOff() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            started(leader);
            leader.page().keyboard().press("ArrowRight");
            isAt(leader, "Par");
            leader.page().keyboard().press("h");
            assertThat(action(leader, "showTimer")).isVisible();
            leader.page().keyboard().press("Space");
            assertThat(action(leader, "resume")).isVisible();
            int left = secondsLeft(leader);
            // Alone was left eight minutes early
            for (int more = 1; more <= 10; more++) {
                leader.page().keyboard().press("+");
                assertThat(leader.page().locator("[data-run-clock]"))
                        .hasAttribute("data-left", String.valueOf(left + 60 * more));
            }

            Locator late = leader.page().locator(".inno-live-late");
            assertThat(late).containsText("bagud");
            leader.screenshot("live-late");
            leader.page().keyboard().press("2");
            assertThat(leader.page().locator(".inno-live-line-out")).hasCount(1);
            assertThat(late).hasCount(0);

            leader.page().keyboard().press("?");
            leader.page().locator("[data-run-keys-on]").uncheck();
            leader.page().locator("[data-run-keys] summary").focus();
            leader.page().keyboard().press("ArrowRight");
            leader.page().keyboard().press("h");
            assertThat(action(leader, "showTimer")).isVisible();
            isAt(leader, "Par");
            leader.screenshot("live-leader");
        }
    }

    @Test
    public void endingItIsAskedForAndTellsAll() {
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser phone = WIKI.login("medlem1")) {
            phone.open(SCREENS + "/" + started(leader));
            leader.page().locator("[data-ask-end]").click();
            action(leader, "end").click();

            assertThat(leader.page().locator(".inno-live-over")).isVisible();
            assertThat(phone.page().locator(".inno-live-over"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON_IN_MS));
            leader.open(page);
            assertThat(leader.page().locator("[data-run-start]")).isVisible();
        }
    }

    @Test
    public void noScreenHasAFaultThatAxeFindsAndTheProjectorIsReadFromTheBackRow() {
        List<String> findings = new ArrayList<>();
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.addScript(Path.of(System.getProperty("devhost.npm", "target/npm"), "axe-core", "axe.min.js"));
            String code = started(leader);
            for (String screen : List.of("", "/" + code, "/" + code + "/projector", "/" + code + "/lead")) {
                leader.open(SCREENS + screen);
                leader.page().locator(".inno-live").waitFor();
                for (String theme : List.of("light", "dark")) {
                    leader.page().evaluate(THEME, theme);
                    ((List<?>) leader.page().evaluate(FINDINGS))
                            .forEach(finding -> findings.add(screen + " " + theme + ": " + finding));
                    leader.screenshot("live" + screen.replaceAll("[^a-z]+", "-") + "-" + theme);
                }
                if (screen.endsWith("projector")) {
                    assertEquals(List.of(), leader.page().evaluate(SMALL_TEXTS));
                    assertThat(leader.page().locator("[data-run-qr] path")).hasAttribute("d", Pattern.compile("M.+"));
                }
            }
            leader.open(page);
            assertThat(leader.page().locator("[data-run-line]")).containsText("Sessionen er i gang: ");
            ((List<?>) leader.page().evaluate(FINDINGS)).forEach(finding -> findings.add("page: " + finding));
        }
        assertEquals(List.of(), findings);
    }
}
