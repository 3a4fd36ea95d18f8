package dk.albertslund.devhost.browser.layout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** A page with as many stakeholders as a network may have: small, and a row's fields come when it is unfolded. */
public class LongListTest {
    private static final String PAGE = "/display/LANG/Interessenter";
    private static final String API = "/rest/innovation/1.0/networks/LANG";
    private static final int ROWS = 200;
    private static final int VISITS = 7;
    private static final int MOST_BYTES = 300_000;
    private static final int MOST_BYTES_OF_RECEIPT = 60_000;
    private static final int MOST_NODES = 4_000;

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @BeforeClass
    public static void aFullList() {
        WIKI.network("LANG", "Den lange liste", "leder1");
        String heads = "Hvem;Gruppe;Indflydelse;Påvirket;Inddragelse;Faser;Beskriv bidraget;Interesse;Ansvarlig\n";
        String rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(number -> "Beboerne i opgang " + number + ";Borgere;" + (number % 5 + 1) + ";"
                        + (number / 5 % 5 + 1) + ";Høres;Fokusering, Opdagelse;Kender huset nr. " + number
                        + ";Vil have lys i gården;leder1")
                .collect(Collectors.joining("\n"));
        try (BrowserUser leader = WIKI.login("leder1")) {
            var answer = leader.page()
                    .request()
                    .post(
                            leader.url(API + "/stakeholders/import"),
                            RequestOptions.create()
                                    .setHeader("X-Atlassian-Token", "no-check")
                                    .setData(Map.of("text", heads + rows)));
            assertEquals(answer.text(), 200, answer.status());
        }
    }

    private static Locator row(BrowserUser user, int number) {
        return user.page().locator("[data-rows] [data-row]").nth(number);
    }

    private static Locator field(Locator row, String key) {
        return row.locator("[data-field=" + key + "]");
    }

    private static Locator line(Locator row, String key) {
        return row.locator("[data-line=" + key + "]");
    }

    private static void unfold(Locator row) {
        row.locator("[data-more]").press("Enter");
        row.locator("[data-more-panel]").waitFor();
    }

    /** From the request until the page's scripts have run and it can be written in, median of some visits. */
    private static long usableAfterMs(BrowserUser user) {
        return IntStream.range(0, VISITS)
                .mapToLong(visit -> {
                    user.open(PAGE);
                    return ((Number)
                                    user.page()
                                            .evaluate(
                                                    "() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"))
                            .longValue();
                })
                .sorted()
                .skip(VISITS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static int nodes(Page page) {
        return (Integer) page.evaluate("() => document.querySelectorAll('*').length");
    }

    @Test
    public void aPageOfTwoHundredIsSmall() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            int bytes = leader.get(PAGE).body().length;
            leader.open(PAGE);
            assertThat(leader.page().locator("[data-rows] [data-row]")).hasCount(ROWS);
            int nodes = nodes(leader.page());
            System.out.println(
                    "Editor: " + bytes + " bytes, " + nodes + " nodes, usable after " + usableAfterMs(leader) + " ms");
            leader.screenshot("stakeholders-200");
            assertTrue(bytes + " bytes", bytes <= MOST_BYTES);
            assertTrue(nodes + " nodes", nodes <= MOST_NODES);
        }
    }

    /** The timeline comes anew with each phase that somebody ticks. */
    @Test
    public void aReceiptIsSmallToo() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(PAGE);
            String path =
                    API + "/sheets/stakeholders/rows/" + row(leader, 90).getAttribute("data-row") + "/fields/phases";
            String revision = line(row(leader, 90), "phases").getAttribute("data-revision");
            var answer = leader.page()
                    .request()
                    .patch(
                            leader.url(path),
                            RequestOptions.create()
                                    .setHeader("X-Atlassian-Token", "no-check")
                                    .setData(Map.of(
                                            "list", "rows", "value", "prototype", "base", Integer.valueOf(revision))));
            assertEquals(answer.text(), 200, answer.status());
            System.out.println("Receipt: " + answer.body().length + " bytes");
            assertTrue(answer.text().contains("data-time-row"));
            assertTrue(answer.body().length + " bytes", answer.body().length <= MOST_BYTES_OF_RECEIPT);
        }
    }

    /** The read view is complete without scripts. */
    @Test
    public void aReaderHasAllOfItInAPageThatIsSmallToo() {
        WIKI.setReadOnly(true);
        try (BrowserUser reader = WIKI.login("medlem3")) {
            String html = new String(reader.get(PAGE).body(), StandardCharsets.UTF_8);
            int bytes = html.getBytes(StandardCharsets.UTF_8).length;
            reader.open(PAGE);
            int nodes = nodes(reader.page());
            System.out.println(
                    "Reader: " + bytes + " bytes, " + nodes + " nodes, usable after " + usableAfterMs(reader) + " ms");
            reader.screenshot("stakeholders-200-reader");
            assertTrue(html.contains("Kender huset nr. " + ROWS + "<"));
            assertTrue(bytes + " bytes", bytes <= MOST_BYTES);
            assertTrue(nodes + " nodes", nodes <= MOST_NODES);
        } finally {
            WIKI.setReadOnly(false);
        }
    }

    @Test
    public void aRowIsUnfoldedWrittenInAndFoldedByKeyboard() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(PAGE);
            Locator row = row(leader, 20);
            unfold(row);
            assertThat(row.locator("[data-more]")).isFocused();
            assertThat(row.locator("[data-more]")).hasAttribute("aria-expanded", "true");
            assertThat(field(row, "contribution").locator("[data-control]")).hasValue("Kender huset nr. 21");
            assertThat(field(row, "phases").locator("input:checked")).hasCount(2);

            field(row, "contribution").locator("[data-control]").fill("Kender alle");
            BrowserUser.waitUntilSaved(field(row, "contribution"));
            field(row, "influence").locator("[data-control]").selectOption("5");
            BrowserUser.waitUntilSaved(field(row, "influence"));
            field(row, "influence").locator("[data-control]").press("Escape");
            assertThat(row.locator("[data-more-panel]")).isHidden();
            assertThat(row.locator("[data-more]")).isFocused();
            unfold(row);
            assertThat(field(row, "contribution").locator("[data-control]")).hasValue("Kender alle");
            BrowserUser.openHistory(field(row, "contribution"));
            assertThat(field(row, "contribution").locator("[data-history-panel]"))
                    .containsText("Kender huset nr. 21");

            leader.page().reload();
            assertThat(line(row(leader, 20), "influence")).hasText("5");
            leader.screenshot("stakeholder-line");
        }
    }

    @Test
    public void matrixAndTimelineChangeARowThatIsALine() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(PAGE);
            Locator row = row(leader, 30);
            String id = row.getAttribute("data-row");
            assertThat(line(row, "influence")).hasText("2");
            leader.page().locator("[data-view=matrix]").press("Enter");
            Locator item = leader.page().locator("[data-panel=matrix] [data-item='" + id + "']");
            item.locator("xpath=../..").locator("[data-spot-count]").press("Enter");
            item.press("Space");
            item.press("ArrowUp");
            assertThat(leader.page().locator("[data-influence='3'] [data-item='" + id + "']"))
                    .hasCount(1);
            leader.page().locator("[data-view=timeline]").press("Enter");
            Locator tick = leader.page().locator("[data-time-row='" + id + "'] [data-time=prototype]");
            tick.press("Space");
            assertThat(tick).hasAttribute("checked", "checked");
            assertThat(tick).isFocused();
            leader.page().locator("[data-view=table]").press("Enter");
            assertThat(line(row, "influence")).hasText("3");
            assertThat(row.locator(".inno-state")).containsText("Gemt");
            unfold(row);
            assertThat(field(row, "influence").locator("[data-control]")).hasValue("3");
            assertThat(field(row, "phases").locator("input:checked")).hasCount(3);
        }
    }

    @Test
    public void whatOthersWriteComesIntoTheLineAndIntoTheFieldsThatComeLater() {
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser member = WIKI.login("medlem1")) {
            leader.open(PAGE);
            member.open(PAGE);
            Locator theirs = row(member, 40);
            unfold(theirs);
            field(theirs, "label").locator("[data-control]").fill("Viceværterne");
            field(theirs, "kind").locator("[data-control]").selectOption("politician");
            field(theirs, "contribution").locator("[data-control]").fill("Har nøglerne");
            BrowserUser.waitUntilSaved(field(theirs, "contribution"));

            LocatorAssertions.HasTextOptions soon =
                    new LocatorAssertions.HasTextOptions().setTimeout(BrowserUser.SOON_IN_MS);
            Locator row = row(leader, 40);
            assertThat(line(row, "label")).hasText("Viceværterne", soon);
            assertThat(line(row, "kind"))
                    .hasText(
                            field(theirs, "kind")
                                    .locator("option:checked")
                                    .textContent()
                                    .trim(),
                            soon);
            unfold(row);
            assertThat(field(row, "contribution").locator("[data-control]")).hasValue("Har nøglerne");
        }
    }

    @Test
    public void withoutAConnectionTheRowSaysSoAndIsFetchedByTryingAgain() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(PAGE);
            Locator row = row(leader, 50);
            leader.setOffline(true);
            row.locator("[data-more]").press("Enter");
            assertThat(row.locator("[role=alert]")).hasText("Felterne kunne ikke hentes.");
            leader.setOffline(false);
            row.locator(".inno-link").press("Enter");
            assertThat(field(row, "contribution").locator("[data-control]")).hasValue("Kender huset nr. 51");
            assertThat(row.locator("[data-more]")).isFocused();
        }
    }

    /** An unsent text is restored in its row, whose fields are fetched first. */
    @Test
    public void anUnsentTextComesBackIntoARowThatWasALine() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(PAGE);
            Locator row = row(leader, 60);
            unfold(row);
            leader.setOffline(true);
            field(row, "interest").locator("[data-control]").fill("Skrevet uden forbindelse");
            assertThat(field(row, "interest").locator("[data-state]")).containsText("enhed");
            leader.closeTab();
            leader.setOffline(false);
            leader.open(PAGE);

            row = row(leader, 60);
            assertThat(field(row, "interest").locator("[data-state]")).containsText("Gemt");
            assertThat(field(row, "interest").locator("[data-control]")).hasValue("Skrevet uden forbindelse");
            assertThat(row(leader, 61).locator("[data-field]")).hasCount(0);
        }
    }

    @Test
    public void aLineIsRemovedAndBroughtBack() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(PAGE);
            Locator row = row(leader, 70);
            String id = row.getAttribute("data-row");
            unfold(row);
            row.locator("[data-remove]").press("Enter");
            assertThat(leader.page().locator("[data-row='" + id + "']")).isHidden();
            leader.page().locator(".inno-undo .inno-link").press("Enter");
            assertThat(leader.page().locator("[data-row='" + id + "']")).isVisible();
            assertThat(field(row, "label").locator("[data-control]")).isFocused();
        }
    }

    @Test
    public void anAddressLeadsToTheFieldsOfALine() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(PAGE);
            String id = row(leader, 80).getAttribute("data-row");
            leader.open("/display/LANG");
            leader.open(PAGE + "#row=" + id);
            assertThat(field(row(leader, 80), "label").locator("[data-control]"))
                    .isFocused();
        }
    }
}
