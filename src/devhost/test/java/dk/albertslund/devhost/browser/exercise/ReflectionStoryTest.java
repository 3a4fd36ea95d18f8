package dk.albertslund.devhost.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import dk.albertslund.devhost.wiki.Wiki;
import org.junit.ClassRule;
import org.junit.Test;

/** A member reflects on a talk, keeps it, shows it, and takes it back; nobody else sees it before or after. */
public class ReflectionStoryTest {
    private static final String KEY = "TANKER";
    private static final String PAGE = "/display/" + KEY + "/Refleksion";
    private static final String WORD = "Gadelampen";
    private static final String DEFINITION = "det nye bliver hverdag";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @Test
    public void onlyTheAuthorSeesAReflectionUntilTheyShowIt() {
        WIKI.network(KEY, "Vores tanker", "leder1", "everyone");
        WIKI.addPages(KEY, "leder1", "reflection");
        WIKI.permit(KEY, Wiki.EDIT, "medlem1");
        try (BrowserUser author = WIKI.login("medlem1");
                BrowserUser leader = WIKI.login("leder1");
                BrowserUser reader = WIKI.login("medlem3")) {
            leader.open(PAGE);
            author.open(PAGE);
            Locator row = reflects(author);

            assertFalse(reads(reader).contains(WORD));
            assertFalse(reads(leader).contains(WORD));
            assertThat(author.page().locator(".inno-wall")).containsText("Væggen er tom");

            shows(row, true);
            assertThat(author.page().locator(".inno-wall .inno-big")).hasText(DEFINITION);
            author.screenshot("reflection-shown");
            assertThat(leader.page().locator("[data-cards]"))
                    .containsText(WORD, new LocatorAssertions.ContainsTextOptions().setTimeout(BrowserUser.SOON_IN_MS));
            assertThat(leader.page().locator(".inno-wall .inno-big"))
                    .hasText(DEFINITION, new LocatorAssertions.HasTextOptions().setTimeout(BrowserUser.SOON_IN_MS));
            assertTrue(reads(reader).contains(WORD));

            shows(row, false);
            assertThat(author.page().locator(".inno-wall .inno-big")).hasCount(0);
            assertFalse(reads(reader).contains(WORD));
            assertFalse(reads(reader).contains(DEFINITION));
        }
    }

    /** Two points first, then the third. */
    private static Locator reflects(BrowserUser author) {
        author.page().locator("[data-list=rows] > [data-add]").click();
        Locator row = author.page().locator("[data-rows] > [data-row]").last();
        write(row, "occasion", "Oplægget om spørgsmål");
        row.locator("[data-field=kind] select").selectOption("talk");
        BrowserUser.waitUntilSaved(row.locator("[data-field=kind]"));
        write(row, "takeaways", WORD + "\nRegnskoven");
        write(row, "insights", "En\nTo\nTre");
        assertThat(row.locator("[data-row-state]")).hasText("Kladde: 2 af 3 pointer og 3 af 3 nye indsigter");
        write(row, "takeaways", WORD + "\nRegnskoven\nSymaskinen");
        assertThat(row.locator("[data-row-state]")).hasText("Færdig: 3 pointer og 3 nye indsigter");
        write(row, "newDefinition", DEFINITION);
        return row;
    }

    private static void write(Locator row, String field, String text) {
        Locator part = row.locator("[data-field=" + field + "]");
        part.locator("[data-control]").fill(text);
        BrowserUser.waitUntilSaved(part);
    }

    private static void shows(Locator row, boolean isShown) {
        Locator share = row.locator("[data-field=shared]");
        share.locator("[data-control]").setChecked(isShown);
        BrowserUser.waitUntilSaved(share);
        row.page().evaluate("() => document.activeElement.blur()");
    }

    private static String reads(BrowserUser user) {
        user.open(PAGE);
        user.page().locator("[data-innovation-form], .inno-read").first().waitFor();
        return user.page().content();
    }
}
