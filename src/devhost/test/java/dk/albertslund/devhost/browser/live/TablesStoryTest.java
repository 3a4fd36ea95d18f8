package dk.albertslund.devhost.browser.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dk.albertslund.devhost.BlueprintPages;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** The tables of a running session: drawn and chosen, with one who writes for each, and gathered in the end. */
public class TablesStoryTest {
    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private static final int SOON_IN_MS = 15_000;
    private static final String SCREENS = "/plugins/servlet/innovation/s/";

    private static final String TOO_SMALL = "() => Array.from(document.querySelectorAll("
            + "'.inno-live-seat button, .inno-live-seat summary'))"
            + ".filter(e => e.offsetParent && (e.offsetHeight < 44 || e.offsetWidth < 44)).map(e => e.textContent)"
            + ".concat(document.documentElement.scrollWidth > innerWidth ? ['wider than the screen'] : [])";

    private static final String SMALL_TEXTS = "() => Array.from(document.querySelectorAll('[data-run-tables] *'))"
            + ".filter(e => e.offsetParent && parseFloat(getComputedStyle(e).fontSize) < 32).map(e => e.textContent)";

    private static final String FINDINGS =
            "async () => { const r = await window.axe.run({include: [['.inno']]}, {runOnly:"
                    + " {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}});"
                    + " return r.violations.map(v => v.id + ' ' + v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(' | ')); }";

    private static final String THEME = "theme => { document.documentElement.dataset.colorMode = theme;"
            + " document.getAnimations().forEach(change => change.cancel()); }";

    private static int networks;
    private String page;

    @Before
    public void networkOfItsOwn() {
        String key = "BORDE" + ++networks;
        WIKI.network(key, "Ved bordene " + networks, "leder1");
        WIKI.addPages(key, "leder1", BlueprintPages.EXERCISES);
        page = "/display/" + key + "/Session";
    }

    private String started(BrowserUser leader) {
        leader.addScript(Path.of(System.getProperty("devhost.npm", "target/npm"), "axe-core", "axe.min.js"));
        leader.open(page);
        leader.page().locator("[data-session-template=afternoon]").click();
        leader.page().locator("[data-run-start]").click();
        leader.page().waitForURL(Pattern.compile(".*/lead"));
        return leader.page().locator(".inno-live-code").textContent();
    }

    private static void says(BrowserUser user, String selector, String words) {
        assertThat(user.page().locator(selector))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(SOON_IN_MS));
    }

    private static Locator seat(BrowserUser user, String what) {
        return user.page().locator("[data-seat=" + what + "]");
    }

    private static Locator exercise(BrowserUser user) {
        return user.page().locator("[data-run-exercise]");
    }

    private static void setTables(BrowserUser leader, int number, String how) {
        Locator tables = leader.page().locator(".inno-live-tables");
        if (tables.getAttribute("open") == null) {
            tables.locator("summary").click();
        }
        leader.page().locator("[data-tables-number]").fill(String.valueOf(number));
        leader.page().locator("[data-tables=" + how + "]").click();
    }

    private static void sitsAt(BrowserUser user, int table) {
        Locator choice = user.page().locator("[data-seat=choose][data-table='" + table + "']");
        if (!choice.isVisible()) {
            user.page().locator(".inno-live-seat-change summary").click();
        }
        choice.click();
        says(user, "[data-run-seat]", "Du sidder ved bord " + table);
    }

    /** From the first item to the tables of the third one, which has a form on the screen. */
    private static void goesToTheTables(BrowserUser leader) {
        for (String stage : List.of("Par", "Fælles", "Alene", "Bord", "Fælles", "Alene", "Bord")) {
            leader.page().locator("[data-action=next]").click();
            says(leader, ".inno-live-stages [aria-current=step]", stage);
        }
    }

    /** A line among what is known. */
    private static void writes(BrowserUser user, String line) {
        Locator add = user.page().locator("[data-list=known] > [data-add]");
        user.unfold(add);
        add.click();
        Locator field = user.page()
                .locator("[data-list=known] > [data-rows] > [data-row]")
                .last()
                .locator("[data-field=text]");
        field.locator("[data-control]").fill(line);
        BrowserUser.waitUntilSaved(field);
    }

    private static void look(BrowserUser user, String name, List<String> findings) {
        for (String theme : List.of("light", "dark")) {
            user.page().evaluate(THEME, theme);
            ((List<?>) user.page().evaluate(FINDINGS)).forEach(finding -> findings.add(name + ": " + finding));
            user.screenshot("live-tables-" + name + "-" + theme);
        }
    }

    @Test
    public void oneWritesForTheTableAnotherTakesOverAndTheLinesAreGathered() {
        List<String> findings = new ArrayList<>();
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser phone = WIKI.login("medlem1");
                BrowserUser second = WIKI.login("medlem2");
                BrowserUser third = WIKI.login("medlem3")) {
            String code = started(leader);
            List<BrowserUser> people = List.of(phone, second, third);
            people.forEach(person -> person.open(SCREENS + code));
            phone.usePhoneInDarkMode();
            setTables(leader, 2, "draw");
            says(leader, ".inno-live-tables summary", "Borde: 2, trukket ved lod");
            people.forEach(person -> says(person, "[data-run-seat]", "Du sidder ved bord"));

            setTables(leader, 3, "choose");
            says(leader, ".inno-live-tables summary", "deltagerne vælger selv");
            people.forEach(person -> assertThat(seat(person, "choose"))
                    .hasCount(3, new LocatorAssertions.HasCountOptions().setTimeout(SOON_IN_MS)));
            sitsAt(phone, 1);
            sitsAt(second, 1);
            sitsAt(third, 3);
            assertEquals(List.of(), phone.page().evaluate(TOO_SMALL));

            goesToTheTables(leader);
            people.forEach(person -> assertThat(seat(person, "write"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON_IN_MS)));
            seat(phone, "write").click();
            says(phone, "[data-run-seat]", "Du skriver for bord 1");
            says(second, "[data-run-seat]", "skriver for bord 1");
            assertThat(exercise(second)).isHidden();
            assertThat(exercise(third)).isVisible();
            phone.screenshot("live-tables-writer");
            writes(phone, "Vi ved, hvem der mangler");

            second.page().locator("[data-seat-form]").click();
            assertThat(exercise(second)).isVisible();
            writes(second, "Mit eget, der ikke må blive væk");
            second.screenshot("live-tables-reader");
            seat(second, "write").click();
            says(second, "[data-run-seat]", "Du skriver for bord 1");
            assertThat(exercise(second)).containsText("Vi ved, hvem der mangler");
            says(phone, "[data-run-seat]", "Jeg overtager");
            assertThat(exercise(phone)).isVisible();
            phone.page().locator("[data-run-title]").click();
            assertThat(exercise(phone)).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(SOON_IN_MS));
            writes(second, "Og hvem vi spørger");

            says(leader, "[data-run-tables]", "Bord 1: 2 linjer");
            says(leader, "[data-run-tables]", "1 af 3 borde har skrevet");
            look(leader, "lead", findings);
            leader.page().locator("[data-action=next]").click();
            third.addScript(Path.of(System.getProperty("devhost.npm", "target/npm"), "axe-core", "axe.min.js"));
            third.open(SCREENS + code + "/projector");
            says(third, "[data-run-tables]", "Bord 1");
            says(third, "[data-run-tables]", "Vi ved, hvem der mangler");
            says(third, "[data-run-tables]", "Og hvem vi spørger");
            assertThat(third.page().locator("[data-run-tables]")).not().containsText("Mit eget");
            assertEquals(List.of(), third.page().evaluate(SMALL_TEXTS));
            look(third, "projector", findings);
            says(leader, "[data-run-tables]", "Og hvem vi spørger");
            look(leader, "gathered", findings);
        }
        assertEquals(List.of(), findings);
    }
}
