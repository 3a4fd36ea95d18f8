package dk.albertslund.devhost.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import org.junit.ClassRule;
import org.junit.Test;

/** A network goes out to hear and see, and brings home what it found. */
public class FieldworkStoryTest {
    private static final String KEY = "FELT";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    /** Adds a row to a list and fills its fields: key, text, key, text. */
    private static Locator add(BrowserUser user, String list, String... fieldsAndTexts) {
        Locator all = user.page().locator("[data-list=" + list + "]");
        user.unfold(all);
        all.locator("> [data-add]").click();
        Locator row = all.locator("> [data-rows] > [data-row]").last();
        for (int at = 0; at < fieldsAndTexts.length; at += 2) {
            Locator field = row.locator("[data-field=" + fieldsAndTexts[at] + "]");
            field.locator("[data-control]").fill(fieldsAndTexts[at + 1]);
            field.locator("[data-control]").blur();
            BrowserUser.waitUntilSaved(field);
        }
        return row;
    }

    @Test
    public void aGuideIsPrintedAnInterviewIsHeldUnderACodeAndAFindingBecomesATheme() {
        WIKI.network(KEY + 1, "Ude at høre", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/" + KEY + "1/Interview");
            leader.write("aim", "Hvordan spiser de, der bor alene?");
            add(leader, "questions", "question", "Hvordan var din dag i går?");
            theGuideHasLinesToWriteOn(leader.page());
            aNameIsRefusedAndACodeIsStraightened(leader);
            Locator finding = add(leader, "findings", "finding", "Bordet er dækket, men ingen sidder ved det");
            finding.locator("[data-act]").click();
            Locator theme = finding.locator("[data-action=theme] a");
            assertThat(theme).hasText("Lavet i Fase 2 – Tematisering");
            leader.screenshot("interview");

            theme.click();
            Locator themes = leader.page().locator("[data-list=themes] [data-row]:not([hidden])");
            assertThat(themes.locator("[data-field=theme] [data-control]"))
                    .hasValue("Bordet er dækket, men ingen sidder ved det");
            assertThat(themes.locator("[data-field=findings]"))
                    .containsText("Bordet er dækket, men ingen sidder ved det");
        }
    }

    private static void theGuideHasLinesToWriteOn(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))");
        Locator row = page.locator("[data-list=questions] > [data-rows] > [data-row]");
        assertThat(row.locator(".inno-print-text")).hasText("Hvordan var din dag i går?");
        assertThat(row.locator("> .inno-ruled > div")).hasCount(3);
        page.evaluate("() => window.dispatchEvent(new Event('afterprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page.locator(".inno-print")).hasCount(0);
    }

    private static void aNameIsRefusedAndACodeIsStraightened(BrowserUser leader) {
        Locator interview = add(leader, "interviews", "userType", "Bor alene");
        Locator code = interview.locator("[data-field=personCode]");
        code.locator("[data-control]").fill("Karen Hansen");
        code.locator("[data-control]").blur();
        assertThat(code.locator("[data-error]")).containsText("Skriv en kode som B-01");
        code.locator("[data-control]").fill("b1");
        code.locator("[data-control]").blur();
        BrowserUser.waitUntilSaved(code);
        assertThat(code.locator("[data-control]")).hasValue("B-01");

        Locator documentation = interview.locator("[data-field=documentation]");
        BrowserUser.tick(documentation, "photo");
        assertThat(documentation.locator("[data-hint]")).containsText("kræver et ja");
        interview.locator("[data-field=consent] input").check();
        assertThat(documentation.locator("[data-hint]")).hasText("");
        assertEquals(
                "nothing of the name is kept",
                -1,
                leader.get("/rest/innovation/1.0/networks/" + KEY + "1/sheets/interview/changes?since=0")
                        .text()
                        .indexOf("Karen"));
    }
}
