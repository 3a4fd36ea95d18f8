package dk.albertslund.devhost.browser.layout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.ClassRule;
import org.junit.Test;

/** Sheets of an exercise to write on by hand. */
public class PrintedSheetTest {
    private static final String KEY = "ARK";
    private static final String REST = "/rest/innovation/1.0/networks/" + KEY;
    private static final String CODE = "(?s).*\"code\":\"(\\d{4})\".*";
    private static final String PATH = "/display/" + KEY + "/Behov";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private static void print(Page page, String name) {
        page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(Path.of("target/pictures", name + ".pdf")));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))");
    }

    private static void comeBack(Page page) {
        page.evaluate("() => window.dispatchEvent(new Event('afterprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page.locator(".inno-print")).hasCount(0);
    }

    @Test
    public void anEmptyExerciseIsASheetWithRoomForItsRowsAndSaysWhereItIsTypedIn() {
        WIKI.network(KEY, "Ark", "leder1");
        WIKI.addPages(KEY, "leder1", "needs", "session");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(PATH);
            Page page = leader.page();
            page.evaluate("() => { window.print = () => { document.body.dataset.printed = 'yes'; }; }");
            print(page, "sheet-a4");
            Locator head = page.locator(".inno-paper-head");
            assertThat(head).containsText("/display/" + KEY + "/Behov");
            assertThat(page.locator(".inno-paper-code")).hasCount(0);
            Locator rows = page.locator("[data-list=rows] .inno-paper-table tbody tr");
            assertThat(rows).hasCount(8);
            assertThat(page.locator(".inno-paper-table th").first()).hasText("Hvad har vi brug for at vide?");
            assertTrue("room to write", rows.first().boundingBox().height >= 56);
            assertThat(page.locator(".inno-paper")).isHidden();
            comeBack(page);

            String code = start(leader);
            page.locator(".inno-paper-size").selectOption("A3");
            page.locator(".inno-paper button").click();
            assertThat(page.locator("body")).hasAttribute("data-printed", "yes");
            print(page, "sheet-a3");
            assertThat(page.locator(".inno-paper-code")).hasText(code);
            assertThat(head).containsText(Pattern.compile("/s/" + code));
            assertThat(rows).hasCount(10);
            assertEquals("inno-a3", page.evaluate("() => getComputedStyle(document.body).page"));
            comeBack(page);
        }
    }

    /** @return the code of the session, which is running now */
    private static String start(BrowserUser leader) {
        post(leader.page(), "/session-templates/afternoon", "{}");
        post(leader.page(), "/session-runs", "{\"operation\": \"start\"}");
        String answer = leader.get(REST + "/session-code").text();
        assertTrue(answer, answer.matches(CODE));
        return answer.replaceFirst(CODE, "$1");
    }

    private static void post(Page page, String path, String body) {
        Object status = page.evaluate(
                "async ([path, body]) => (await fetch(AJS.contextPath() + path, {method: 'POST', body: body, headers:"
                        + " {'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check'}})).status",
                List.of(REST + path, body));
        assertEquals(path, 200, status);
    }
}
