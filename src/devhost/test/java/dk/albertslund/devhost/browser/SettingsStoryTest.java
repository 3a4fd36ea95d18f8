package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.ClassRule;
import org.junit.Test;

/** A changed phase label is displayed at once, without editing pages. */
public class SettingsStoryTest {
    private static final String SETTINGS = "/plugins/servlet/innovation/settings";
    private static final String ROLLUP = "<ac:structured-macro ac:name=\"innovation-rollup\"></ac:structured-macro>";
    private static final int PHONE = 360;

    /** What is published is shown by the page that is loaded after it, at the same address. */
    private static final String MARK = "() => { window.isBefore = true; }";

    private static final String IS_NEW = "() => !window.isBefore && document.readyState === 'complete'";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @Test
    public void aPhaseIsRenamedForEverybodyAndBackAgain() {
        WIKI.network("OMDOEB", "Navne der passer", "leder1");
        String overview = WIKI.page("LEDELSE", "Overblik", ROLLUP);
        try (BrowserUser admin = WIKI.login("admin");
                BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/OMDOEB/Fase 5 – Prototype og afprøvning");
            leader.page().locator("[data-move-open]").click();
            leader.page().locator("[data-move-field=reason]").fill("Vi prøver med det samme");
            leader.page().locator("[data-move-go]").click();
            leader.page()
                    .locator(".inno-strip-current.inno-strip-shown")
                    .first()
                    .waitFor();

            rename(admin, "Prøv det");
            assertEquals("clicks from the administration to the new name", 3, admin.clicks());
            assertSeen(leader, overview, "Fase 5 – Prøv det");

            undoAtTheTop(admin.page());
            assertThat(latest(admin)).containsText("»Prøv det« blev til »Prototype og afprøvning«");
            admin.page()
                    .context()
                    .addCookies(List.of(new Cookie("wiki-colours", "dark")
                            .setUrl(admin.page().url())));
            admin.page().reload();
            admin.screenshot("settings-history-dark");
            assertSeen(leader, overview, "Fase 5 – Prototype og afprøvning");
        }
    }

    @Test
    public void whoIsAskedForThePasswordInTheMiddleLosesNothing() {
        try (BrowserUser admin = WIKI.login("admin")) {
            admin.open(SETTINGS);
            admin.confirmPassword();
            Page page = admin.page();
            page.locator("input[name='phase.focus.en']").fill("Aim");
            admin.logOut();
            admin.logInInAnotherTab();

            page.locator("[data-settings-preview]").click();
            Locator alert = page.locator("[data-settings-alert]");
            assertThat(alert).containsText("adgangskode");
            admin.screenshot("settings-password");
            Page form = page.waitForPopup(() -> alert.locator("a").click());
            form.fill("input[name=password]", "admin");
            form.press("input[name=password]", "Enter");
            form.waitForURL(address -> !address.contains("authenticate"));
            form.close();

            page.locator("[data-settings-preview]").click();
            assertThat(page.locator("[data-settings-changes] tbody tr")).containsText("Aim");
            page.locator("input[name='phase.focus.en']").fill("");
            page.locator("[data-settings-preview]").click();
            assertThat(page.locator("[data-settings-same]")).isVisible();
        }
    }

    @Test
    public void pagesGetTheNewTitleWhenTheAdministratorWantsItAndTheOldOneBack() {
        WIKI.network("TITLER", "Titler der følger med", "leder1");
        WIKI.network("OPTAGET", "En optaget titel", "leder1");
        WIKI.page("OPTAGET", "Fase 4 – Vi vælger", "<p>Vores egen side</p>");
        try (BrowserUser admin = WIKI.login("admin");
                BrowserUser leader = WIKI.login("leder1")) {
            admin.open(SETTINGS);
            admin.confirmPassword();
            Page page = admin.page();
            page.locator("input[name='phase.prioritisation.da']").fill("Vi vælger");
            page.locator("[data-settings-preview]").click();
            assertThat(page.locator("[data-settings-pages]")).containsText("Sidernes titler følger ikke med");
            page.locator("[data-settings-rename]").check();
            admin.screenshot("settings-pages");
            page.locator("[data-settings-publish]").click();
            assertThat(page.locator("[data-settings-status]")).containsText("Udgivet kl.");
            assertThat(page.locator("[data-settings-status]")).containsText("beholdt titlen");

            leader.open("/display/TITLER/Fase 4 – Vi vælger");
            assertThat(leader.page().locator("h1")).hasText("Fase 4 – Vi vælger");
            leader.open("/display/OPTAGET/Fase 4 – Vi vælger");
            assertThat(leader.page().locator("main")).containsText("Vores egen side");
            leader.open("/display/OPTAGET/Fase 4 – Prioritering");
            assertThat(leader.page().locator("[data-phase-page]")).hasCount(1);

            page.locator("#inno-settings-history [data-settings-undo]").click();
            assertThat(page.locator("[data-settings-status]")).containsText("Udgivelsen er fortrudt kl.");
            leader.open("/display/TITLER/Fase 4 – Prioritering");
            assertThat(leader.page().locator("[data-phase-page]")).hasCount(1);
        }
    }

    /** What was done stands at the top, has the focus so that it is spoken, and has its undo. */
    private static void undoAtTheTop(Page page) {
        Locator status = page.locator("[data-settings-status]");
        assertThat(status).containsText(Pattern.compile("^\\s*Udgivet kl\\. \\d\\d\\.\\d\\d · Fortryd\\s*$"));
        assertThat(status).hasRole(AriaRole.STATUS);
        assertThat(status).isFocused();
        assertThat(status).isInViewport();
        page.keyboard().press("Tab");
        assertThat(status.locator("[data-settings-undo]")).isFocused();
        page.keyboard().press("Enter");
        assertThat(status).containsText("Udgivelsen er fortrudt kl.");
        assertThat(status).isFocused();
        assertThat(status.locator("[data-settings-undo]")).isHidden();
    }

    private static void rename(BrowserUser admin, String name) {
        admin.open("/admin/console.action");
        Page page = admin.page();
        admin.click(page.locator("main a[href$='" + SETTINGS + "']"));
        admin.confirmPassword();
        page.locator("input[name='phase.prototype.da']").fill(name);
        admin.click(page.locator("[data-settings-preview]"));
        Locator changes = page.locator("[data-settings-changes]");
        assertThat(changes).isFocused();
        assertThat(changes.locator("tbody tr")).hasCount(1);
        assertThat(changes.locator("tbody tr")).containsText("Prototype og afprøvning");
        assertThat(changes.locator("tbody tr"))
                .containsText("overblik og regneark (CSV). Sidernes titler følger ikke med.");
        admin.screenshot("settings-preview");
        admin.click(page.locator("[data-settings-publish]"));
        assertThat(latest(admin)).containsText(name);
    }

    private static Locator latest(BrowserUser admin) {
        return admin.page().locator("#inno-settings-history tbody tr").first();
    }

    private static void assertSeen(BrowserUser leader, String overview, String title) {
        String name = title.substring(title.indexOf('–') + 2);
        leader.open("/display/OMDOEB/Fase 5 – Prototype og afprøvning");
        assertThat(leader.page().locator(".inno-strip-current")).containsText(name);
        leader.open("/display/OMDOEB");
        assertThat(leader.page().locator(".inno-strip-phases")).containsText(name);
        assertThat(leader.page().locator(".inno-stop-current title")).containsText(title);
        assertThat(leader.page().locator(".inno-course tbody tr").last()).containsText(title);
        leader.open(overview);
        assertThat(leader.page()
                        .locator(".inno-rollup tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("Navne der passer")))
                .containsText(title);
        assertTrue(leader.get("/rest/innovation/1.0/rollup.csv").text().contains("\"" + name + "\""));
    }

    @Test
    public void whatCannotBeIsToldAtItsFieldAndNothingIsLost() {
        try (BrowserUser admin = WIKI.login("admin")) {
            admin.open(SETTINGS);
            admin.confirmPassword();
            Page page = admin.page();
            page.locator("input[name='phase.focus.da']").fill("Sigte");
            unfold(page, "quiet");
            page.locator("input[name='quiet']").fill("3");
            page.locator("input[name='quiet']").press("Enter");

            assertThat(page.locator("input[name='quiet']")).isFocused();
            assertThat(page.locator("[data-settings-error='quiet']")).containsText("fra 7 til 365");
            assertThat(page.locator("input[name='phase.focus.da']")).hasValue("Sigte");
            page.locator("input[name='quiet']").fill("30");
            page.locator("[data-settings-preview]").click();
            assertThat(page.locator("[data-settings-changes] tbody tr")).hasCount(2);

            admin.open(SETTINGS);
            assertThat(page.locator("input[name='phase.focus.da']")).hasValue("Sigte");
            page.locator("a[href='?published=true']").click();
            assertThat(page.locator("input[name='phase.focus.da']")).hasValue("");
            page.locator("[data-settings-preview]").click();
            assertThat(page.locator("[data-settings-same]")).isVisible();
        }
    }

    @Test
    public void theSecondOfTwoAdministratorsIsTold() {
        try (BrowserUser one = WIKI.login("admin");
                BrowserUser other = WIKI.login("admin")) {
            one.open(SETTINGS + "?published=true");
            one.confirmPassword();
            other.open(SETTINGS + "?published=true");
            other.confirmPassword();
            unfold(other.page(), "thresholds");
            unfold(one.page(), "thresholds");
            other.page().locator("input[name='threshold.methods']").fill("3");
            publish(other.page());
            one.page().locator("input[name='threshold.methods']").fill("4");
            one.page().locator("[data-settings-preview]").click();

            assertThat(one.page().locator("[data-settings-alert]")).containsText("En anden har udgivet");
            assertThat(one.page().locator("input[name='threshold.methods']")).hasValue("4");
        }
    }

    private static void unfold(Page page, String group) {
        Locator summary = page.locator("#inno-settings-" + group + " > summary");
        summary.press("Enter");
        assertThat(page.locator("#inno-settings-" + group)).hasAttribute("open", "");
    }

    private static void publish(Page page) {
        page.locator("[data-settings-preview]").click();
        page.evaluate(MARK);
        page.locator("[data-settings-publish]").click();
        page.waitForFunction(IS_NEW);
    }

    @Test
    public void aTypeIsAddedAndOrderedWithTheKeyboardOnAPhone() {
        try (BrowserUser admin = WIKI.login("admin")) {
            admin.open(SETTINGS);
            admin.confirmPassword();
            Page page = admin.page();
            page.setViewportSize(PHONE, 800);
            unfold(page, "types");
            page.locator("[data-settings-list=types] [data-settings-add]").press("Enter");
            assertThat(page.locator("input[name='type.new-1.da']")).isFocused();
            page.keyboard().type("Klimanetværk");
            assertThat(page.locator("[data-settings-row='new-1'] summary")).containsText("Klimanetværk");
            Locator up = page.locator("[data-settings-row='new-1'] [data-settings-up]");
            for (int row = 0; row < 3; row++) {
                up.press("Enter");
                assertThat(up).isFocused();
            }
            assertThat(up).hasAttribute("aria-disabled", "true");
            assertThat(up).hasAccessibleName("Flyt op Klimanetværk");
            assertThat(page.locator("[data-settings-list=types] [data-settings-moved]"))
                    .containsText("er nu nr. 1 af 4");
            page.locator("input[name='type.new-1.da']").press("Enter");
            assertThat(page.locator("[data-settings-alert]")).hasText("");
            page.locator("[data-settings-publish]").waitFor();
            admin.screenshot("settings-phone");
            page.evaluate(MARK);
            page.locator("[data-settings-publish]").press("Enter");
            page.waitForFunction(IS_NEW);

            assertThat(page.locator("[data-settings-list=types] [data-settings-row]")
                            .first())
                    .containsText("Klimanetværk");
            assertTargetsAreLargeEnough(page.locator("[data-settings-list=types] [data-settings-row]"));
            assertEquals(
                    "nothing is wider than the phone",
                    true,
                    page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"));
        }
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(SETTINGS);
            assertThat(leader.page().locator("[data-settings]")).hasCount(0);
        }
    }

    /** All in one look: a button may go while the page is measured. */
    private static void assertTargetsAreLargeEnough(Locator rows) {
        Object small = rows.locator("button:visible, summary, label.inno-settings-hide")
                .evaluateAll("""
                        targets => targets.map(target => [target.outerHTML, target.getBoundingClientRect()])
                            .filter(([, box]) => box.width > 0 && (box.width < 44 || box.height < 44))
                            .map(([html, box]) => `${html} ${box.width} x ${box.height}`)""");

        assertEquals(List.of(), small);
    }

    @Test
    public void aListHasOneLineARowAndSaysTheDefaultsInBothLanguages() {
        try (BrowserUser admin = WIKI.login("admin")) {
            admin.open(SETTINGS + "?published=true");
            admin.confirmPassword();
            Page page = admin.page();
            assertThat(page.locator("#inno-setting-phase-focus-en-default")).hasText("Standard: Focusing");
            assertThat(page.locator("[data-settings-form] [placeholder]")).hasCount(0);

            unfold(page, "excuses");
            Locator rows = page.locator("[data-settings-list=excuses] [data-settings-row]");
            for (Locator row : rows.all()) {
                assertTrue(row.innerText(), row.boundingBox().height <= 40);
            }
            Locator first = rows.first();
            assertThat(first.locator("summary")).containsText("We cannot afford it");
            first.locator("summary").press("Enter");
            assertThat(first).containsText("Standard: We cannot afford it");
            first.locator("input[name$='.en']").fill("No money");
            assertThat(first.locator("summary")).containsText("No money");
            first.locator("input[name$='.en']").fill("");
            assertThat(first.locator("summary")).containsText("We cannot afford it");
            admin.screenshot("settings-list");

            page.locator("[data-settings-list=excuses] [data-settings-add]").press("Enter");
            page.keyboard().type("Det er for svært");
            assertThat(rows).hasCount(13);
            rows.last().locator("[data-settings-remove]").press("Enter");
            assertThat(rows).hasCount(12);
            assertThat(page.locator("[data-settings-list=excuses] [data-settings-add]"))
                    .isFocused();
            page.locator("[data-settings-preview]").click();
            assertThat(page.locator("[data-settings-same]")).isVisible();
        }
    }
}
