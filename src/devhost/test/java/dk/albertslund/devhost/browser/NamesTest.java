package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.ClassRule;
import org.junit.Test;

/** Names of users' choice: Danish sort order, and bidirectional isolation. */
public class NamesTest {
    /** The plugin's own test checks the server's order against the same file. */
    private static final Path DANISH = Path.of("../plugin/test/resources/order/danish.txt");

    private static final List<String> NETWORKS = List.of(
            "Netværk 1",
            "Netværk 2",
            "Netværk 10",
            "Ny start",
            "Ny vej",
            "Nyborg mødes",
            "Ærø",
            "Aabenraa-gruppen",
            "Århusgade");

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @Test
    public void theBrowserOrdersTwoHundredNamesAsTheServerDoes() throws IOException {
        List<String> danish = Files.readAllLines(DANISH);
        List<String> shuffled = new ArrayList<>(danish);
        Collections.shuffle(shuffled, new Random(2));
        try (BrowserUser leader = WIKI.login("leder1")) {
            Object ordered = leader.page()
                    .evaluate("names => names.sort(new Intl.Collator('da', {numeric: true}).compare)", shuffled);

            assertEquals(danish, ordered);
        }
    }

    @Test
    public void pageFileAndAClickOnTheHeadingHaveOneOrder() {
        for (int number = NETWORKS.size(); number > 0; number--) {
            WIKI.network("ORDEN" + number, NETWORKS.get(number - 1), "leder1");
        }
        String overview = WIKI.page("ORDNET", "Ordnet", "<ac:structured-macro ac:name=\"innovation-rollup\"/>");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(overview);
            Page page = leader.page();
            assertEquals(NETWORKS, shown(page));

            page.locator("th[data-sort=leader] button").click();
            page.locator("th[data-sort=name] button").click();
            assertEquals(NETWORKS, shown(page));
            page.locator("th[data-sort=name] button").click();
            List<String> backwards = new ArrayList<>(NETWORKS);
            Collections.reverse(backwards);
            assertEquals(backwards, shown(page));

            List<String> file = leader.get("/rest/innovation/1.0/rollup.csv?sort=name")
                    .text()
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\"")[1])
                    .filter(NETWORKS::contains)
                    .toList();
            assertEquals(NETWORKS, file);
        }
    }

    private static List<String> shown(Page page) {
        return page.locator(".inno-rollup tbody th").allInnerTexts().stream()
                .filter(NETWORKS::contains)
                .toList();
    }

    @Test
    public void aNameThatTurnsTheLineTurnsNothingElse() {
        WIKI.network("VEND", "Retninger", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/VEND/Interessenter");
            Page page = leader.page();
            List<String> names = List.of("A\u202Exyz.txt", "Beboerne", "\u0643\u0628\u0627\u0631 65+", "Naboerne");
            for (int row = 0; row < names.size(); row++) {
                page.locator("[data-add]").click();
                add(page.locator("[data-rows] [data-row]").nth(row), names.get(row));
            }
            assertThat(page.locator("[data-blind-spots]")).containsText("Naboerne");

            assertEquals(List.of("Beboerne", "Naboerne"), page.evaluate("""
                    () => ['Beboerne', 'Naboerne'].filter(name => {
                        const texts = document.createTreeWalker(
                            document.querySelector('[data-blind-spots]'), NodeFilter.SHOW_TEXT);
                        while (texts.nextNode()) {
                            const at = texts.currentNode.data.indexOf(name);
                            if (at >= 0) {
                                const left = index => {
                                    const letter = document.createRange();
                                    letter.setStart(texts.currentNode, index);
                                    letter.setEnd(texts.currentNode, index + 1);
                                    return letter.getBoundingClientRect().left;
                                };
                                return left(at) < left(at + name.length - 1);
                            }
                        }
                        return false;
                    })
                    """));
            leader.screenshot("names");
        }
    }

    /** Adds an influential stakeholder that is only informed, which gives a hint with its name. */
    private static void add(Locator row, String name) {
        row.locator("[data-field=label] [data-control]").fill(name);
        row.locator("[data-field=influence] [data-control]").selectOption("5");
        row.locator("[data-field=affected] [data-control]").selectOption("5");
        row.locator("[data-field=involvementMode] [data-control]").selectOption("informed");
        BrowserUser.waitUntilSaved(row.locator("[data-field=involvementMode]"));
    }
}
