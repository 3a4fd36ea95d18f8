package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** A network moves forward and back, which begins a new turn. */
public class SpiralStoryTest {
    private static final String REASON = "Beboerne havde et andet problem, end vi troede";
    private static final String HOME = "/display/SPIRAL";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @Test
    public void goingBackOpensANewTurnAndTheSpiralAndItsTableSayTheSame() {
        WIKI.network("SPIRAL", "Naboskab i spiral", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            move(leader, "Fase 1 – Opdagelse", "Vi må ud og se, før vi ved mere");
            leader.write("surprises", "Ingen kendte naboens navn");
            move(leader, "Fase 2 – Tematisering", "Materialet er stort nok");
            move(leader, "Fase 4 – Prioritering", "");
            assertThat(leader.page().locator("[data-move-error=reason]")).containsText("Skriv en linje");
            leader.page().locator("[data-move-cancel]").click();
            move(leader, "Fase 3 – Idéudvikling", "Temaerne er klare");
            move(leader, "Fase 1 – Opdagelse", REASON);
            assertThat(leader.page().locator(".inno-position-now")).containsText("Runde 2");

            assertEquals("", leader.control("surprises").inputValue());
            leader.write("surprises", "Alle ville gerne kende det");
            leader.page().reload();
            leader.page().locator("details[data-remember^=turns] summary").click();
            assertThat(leader.page().locator("details[data-remember^=turns] tbody tr"))
                    .containsText("Ingen kendte naboens navn");
            assertThat(leader.page().locator("details[data-remember^=turns] tbody tr"))
                    .containsText("Alle ville gerne kende det");

            leader.open(HOME);
            Page page = leader.page();
            leader.screenshot("spiral");
            assertEquals(5, page.locator(".inno-stop").count());
            String home = page.locator("meta[name=ajs-page-id]").getAttribute("content");
            assertEquals(List.of("1", "2", "3", "4", "5"), texts(page, ".inno-course tbody td:first-child"));
            assertThat(page.locator(".inno-spoke a")).hasCount(7);
            assertEquals(1, page.locator(".inno-way-back").count());
            assertThat(page.locator(".inno-course tbody tr").last()).containsText("Runde 2");
            assertThat(page.locator(".inno-course tbody tr").last()).containsText(REASON);
            assertTrue(
                    page.locator(".inno-stop-current title").textContent().startsWith("Fase 1 – Opdagelse, runde 2, "));
            leader.usePhoneInDarkMode();
            page.locator(".inno-course").scrollIntoViewIfNeeded();
            leader.screenshot("spiral-phone-dark");
            leader.open("/pages/export.action?pageId=" + home + "&type=pdf");
            leader.screenshot("spiral-pdf");
            assertThat(page.locator("body")).containsText(REASON);
            assertEquals(List.of("before", "before", "before", "before", "now"), drawn(page, "stop"));
            assertEquals(5, texts(page, "table.inno-table tbody td:first-child").size());
            assertEquals(texts(page, ".inno-course table:not(.inno-table) th").subList(1, 8), drawn(page, "phase"));
            assertEquals(
                    1, page.locator("svg polyline[stroke-dasharray='10 5']").count());
            assertEquals(0, page.locator("svg [data-number]").count());
        }
    }

    @Test
    public void aMoveByMistakeIsTakenBackByTheOneWhoMadeIt() {
        WIKI.network("FORTRYD", "Et skift for meget", "leder1");
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser member = WIKI.login("medlem1")) {
            leader.open("/display/FORTRYD/Fase 1 – Opdagelse");
            go(leader, "Ved en fejl");
            member.open("/display/FORTRYD/Fase 1 – Opdagelse");
            assertEquals(0, member.page().locator("[data-undo-go]").count());

            leader.page().locator("[data-undo-go]").click();

            assertThat(leader.page().locator(".inno-position-now")).containsText("Netværket er i fase 0");
        }
    }

    @Test
    public void aDayThatCannotBeIsToldAtItsFieldAndTheTextStays() {
        WIKI.network("DAGE", "Et skift med en dag", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/DAGE/Fase 1 – Opdagelse");
            Page page = leader.page();
            page.locator("[data-move-open]").click();
            page.locator("[data-move-field=reason]").fill("Vi må ud og se");
            page.locator("[data-move-field=date]").fill("2099-01-01");
            page.locator("[data-move-field=decidedBy]").selectOption("referenceLeader");
            page.locator("[data-move-go]").click();

            assertThat(page.locator("[data-move-error=date]")).containsText("Datoen ligger i fremtiden");
            assertThat(page.locator("[data-move-field=date]")).isFocused();
            assertThat(page.locator("[data-move-field=date]")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("[data-move-field=reason]")).hasValue("Vi må ud og se");
            leader.screenshot("move-refused");

            page.locator("[data-move-field=date]").fill("2026-02-02");
            page.locator("[data-move-go]").click();

            assertThat(page.locator(".inno-position-now")).containsText("siden 2. februar");
            leader.open("/display/DAGE");
            assertThat(page.locator(".inno-course tbody tr").last()).containsText("2. februar 2026, ");
            assertThat(page.locator(".inno-course tbody tr").last()).containsText("Besluttet af: Referencelederen");
        }
    }

    @Test
    public void theContinuationGoesFromRealisationToSpread() {
        WIKI.network("VIDERE", "Ud i verden", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            String continuation = "/display/VIDERE/Fortsættelse – Realisering og spredning";
            leader.open(continuation);
            go(leader, "Den er klar til drift");
            assertThat(leader.page().locator(".inno-position-now")).containsText("Realisering · Runde 1");

            leader.page().locator("[data-move-open]").first().click();
            assertThat(leader.page().locator("[data-move-field=continuationStep]"))
                    .hasValue("spread");
            leader.page().locator("[data-move-go]").first().click();

            assertThat(leader.page().locator(".inno-position-now")).containsText("Spredning · Runde 1");
            leader.open("/display/VIDERE");
            leader.screenshot("spiral-spread");
            assertThat(leader.page().locator(".inno-stop")).hasCount(3);
        }
    }

    private static void move(BrowserUser leader, String phase, String reason) {
        leader.open(HOME + "/" + phase);
        go(leader, reason);
    }

    private static void go(BrowserUser leader, String reason) {
        Page page = leader.page();
        page.locator("[data-move-open]").click();
        page.locator("[data-move-field=reason]").fill(reason);
        page.locator("[data-move-go]").click();
        page.locator(".inno-strip-current.inno-strip-shown, [data-move-error]:not(:empty)")
                .first()
                .waitFor();
        page.waitForLoadState();
    }

    private static List<String> drawn(Page page, String data) {
        return page.locator("svg [data-" + data + "]").all().stream()
                .map(mark -> mark.getAttribute("data-" + data))
                .toList();
    }

    private static List<String> texts(Page page, String selector) {
        Locator found = page.locator(selector);
        return found.allTextContents().stream().map(String::strip).toList();
    }
}
