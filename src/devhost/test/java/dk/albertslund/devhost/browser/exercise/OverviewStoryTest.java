package dk.albertslund.devhost.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A manager sees with one click what is going on, asks why, and sends the view to somebody. */
public class OverviewStoryTest {
    private static final String SHEETS = "/rest/innovation/1.0/networks/%s/sheets/%s/rows/%s/fields/%s";
    private static final String OWN = "/plugins/servlet/innovation/overview";
    private static final String REASON = "Vi har talt med tredive unge";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    /** One that has moved, with citizens and a count; one that lacks its question; and one that few may see. */
    @BeforeClass
    public static void threeNetworks() {
        WIKI.network("UNGE", "Unge og fritid", "leder1", "everyone");
        WIKI.network("HAVER", "Fælles haver", "leder2", "everyone");
        WIKI.network("LUKKET", "Det lukkede rum", "leder2", "participants");
        try (BrowserUser leader = WIKI.login("leder1")) {
            String row = UUID.nameUUIDFromBytes("involvementDesign/citizens".getBytes(StandardCharsets.UTF_8))
                    .toString();
            plan(leader, row, "who", "Unge fra ungdomsrådet");
            plan(leader, row, "discoveryStatus", "agreed");
            move(leader, "UNGE", "discovery", REASON);
        }
        try (BrowserUser leader = WIKI.login("leder2")) {
            move(leader, "HAVER", "theming", "Vi kender haverne");
            count(leader, "HAVER", "24");
            count(leader, "LUKKET", "500");
        }
    }

    private static void plan(BrowserUser leader, String row, String field, String value) {
        leader.change(
                String.format(SHEETS, "UNGE", "involvementDesign", row, field),
                Map.of("list", "design", "value", value));
    }

    private static void count(BrowserUser leader, String key, String people) {
        String row = UUID.randomUUID().toString();
        leader.change(
                String.format(SHEETS, key, "continuation", row, "countedOn"),
                Map.of("list", "practice", "value", "2020-03-02"));
        leader.change(
                String.format(SHEETS, key, "continuation", row, "practiceChangedCount"),
                Map.of("list", "practice", "value", people));
    }

    private static void move(BrowserUser leader, String key, String phase, String reason) {
        int status = leader.page()
                .request()
                .post(
                        leader.url("/rest/innovation/1.0/networks/" + key + "/phase"),
                        RequestOptions.create()
                                .setHeader("X-Atlassian-Token", "no-check")
                                .setData(Map.of("to", phase, "reason", reason)))
                .status();
        assertEquals(200, status);
    }

    private static Locator figure(BrowserUser user, String key) {
        return user.page().locator("[data-figure=" + key + "]");
    }

    private static Locator number(BrowserUser user, String key) {
        return figure(user, key).locator(".inno-figure-number");
    }

    private static Locator networks(BrowserUser user) {
        return user.page().locator(".inno-overview-list tbody tr");
    }

    private static Locator panel(BrowserUser user) {
        return user.page().locator("[data-overview-panel]");
    }

    @Test
    public void oneClickInTheHeaderShowsWhatIsGoingOn() {
        try (BrowserUser manager = WIKI.login("chef1")) {
            manager.open("/");
            manager.click(manager.page().locator("#header a").getByText("Overblik"));

            assertEquals(1, manager.clicks());
            assertThat(number(manager, "active")).hasText("2");
            assertThat(number(manager, "attention")).hasText("2");
            assertThat(number(manager, "citizens")).hasText("1 af 2");
            assertThat(number(manager, "practice")).hasText("24");
            assertThat(figure(manager, "practice")).containsText("gammelt");
            assertThat(manager.page().locator("[data-overview-shown]")).hasText("Viser 2 af 2 netværk.");
            assertThat(networks(manager)).hasCount(2);
            assertFalse(manager.page().content().contains("Det lukkede rum"));
            manager.screenshot("overview");
        }
    }

    @Test
    public void whoeverMaySeeMoreSeesItInEveryNumber() {
        try (BrowserUser leader = WIKI.login("leder2")) {
            leader.open(OWN);

            assertThat(number(leader, "active")).hasText("3");
            assertThat(number(leader, "practice")).hasText("524");
            assertThat(networks(leader)).hasCount(3);
        }
        try (BrowserUser manager = WIKI.login("chef1")) {
            assertEquals(
                    404,
                    manager.get("/rest/innovation/1.0/networks/LUKKET/overview/focus")
                            .status());
            manager.open(OWN + "?network-text=lukkede");
            assertThat(networks(manager)).hasCount(0);
            assertThat(manager.page().locator("[data-overview-shown]")).hasText("Viser 0 af 2 netværk.");
        }
    }

    @Test
    public void theFilterStandsInTheAddressAndCanBeSent() {
        String page = WIKI.page("LEDELSE", "Overblik", "<ac:structured-macro ac:name=\"innovation-overview\"/>");
        String sent;
        try (BrowserUser manager = WIKI.login("chef1")) {
            manager.open(page);
            manager.page()
                    .locator("[data-overview-filter] select[name=network-phase]")
                    .selectOption("theming");
            manager.page().locator("[data-overview-filter] button[type=submit]").click();
            assertThat(networks(manager)).hasCount(1);
            assertThat(networks(manager)).containsText("Fælles haver");
            assertThat(manager.page().locator("[data-overview-shown]")).hasText("Viser 1 af 2 netværk.");
            sent = manager.page().url().substring(manager.url("").length());
            assertTrue(sent, sent.contains("pageId=") && sent.endsWith("network-phase=theming"));
        }
        try (BrowserUser other = WIKI.login("medlem1")) {
            other.open(sent);
            assertThat(networks(other)).hasCount(1);
            assertThat(other.page().locator("select[name=network-phase]")).hasValue("theming");
            other.page().locator("[data-overview-reset]").click();
            assertThat(networks(other)).hasCount(2);
            other.page().locator("[data-figure=citizens] a").click();
            assertThat(networks(other)).hasCount(1);
            assertThat(networks(other)).containsText("Unge og fritid");
            other.open(sent + "&network-limit=mange");
            assertThat(other.page().locator(".aui-message-warning")).containsText("limit");
            assertThat(networks(other)).hasCount(1);
        }
    }

    @Test
    public void aNumberOpensTheSentenceItCameFromAndEscLeadsBack() {
        try (BrowserUser manager = WIKI.login("chef1")) {
            manager.open(OWN);
            Page page = manager.page();
            Locator cell = page.locator(".inno-heat [data-overview-open='UNGE.discovery']");
            manager.click(cell);
            assertThat(panel(manager)).containsText(REASON);
            assertThat(panel(manager)).containsText("Unge fra ungdomsrådet");
            assertThat(panel(manager).locator("[data-panel-title]")).isFocused();
            assertTrue(page.url(), page.url().endsWith("#network=UNGE.discovery"));
            assertEquals(1, manager.clicks());
            manager.screenshot("overview-panel");
            String sent = page.url();

            page.keyboard().press("Escape");
            assertThat(panel(manager)).isHidden();
            assertThat(cell).isFocused();
            assertFalse(page.url(), page.url().contains("#"));

            page.navigate("about:blank");
            page.navigate(sent);
            assertThat(panel(manager)).containsText(REASON);
            panel(manager).locator("[data-panel-close]").click();
            assertThat(panel(manager)).isHidden();
        }
    }

    /** In the month before, as the first night of this month would have written it. */
    private static void keep(String key, LocalDate monthEnd, boolean attention, Integer changed) {
        JdbcTemplate sql = new JdbcTemplate(WIKI.host().database().dataSource());
        Integer network =
                sql.queryForObject("select ID from \"AO_C22AA8_NETWORK\" where \"SPACE_KEY\" = ?", Integer.class, key);
        sql.update(
                "insert into \"AO_C22AA8_MONTH_FIGURES\" (\"NETWORK_MONTH\", \"NETWORK_ID\", \"MONTH_END\","
                        + " \"NETWORK_STATUS\", \"NEEDING_ATTENTION\", \"WITH_CITIZENS\", \"PRACTICE_COUNT\","
                        + " \"TAKEN_ON\") values (?, ?, ?, 'active', ?, false, ?, ?)",
                network + ":" + monthEnd.toString().substring(0, 7),
                network,
                monthEnd.toString(),
                attention,
                changed,
                monthEnd.plusDays(1).toString());
    }

    private static Locator compared(BrowserUser user, String key) {
        return user.page().locator("[data-compared=" + key + "] td");
    }

    @Test
    public void twoDaysAreComparedAndTheSentenceBehindAMoveIsThere() {
        LocalDate monthEnd = LocalDate.now().withDayOfMonth(1).minusDays(1);
        keep("HAVER", monthEnd, true, 20);
        keep("LUKKET", monthEnd, true, 450);
        try (BrowserUser manager = WIKI.login("chef1")) {
            Page page = manager.page();
            manager.open(OWN);
            assertThat(page.locator("[data-comparison]")).hasCount(0);
            page.locator("select[name=network-from]").selectOption(monthEnd.toString());
            page.locator("[data-overview-filter] button[type=submit]").click();

            assertThat(compared(manager, "active")).hasText(new String[] {"1", "2", "1 flere"});
            assertThat(compared(manager, "attention")).hasText(new String[] {"1", "2", "1 flere"});
            assertThat(compared(manager, "citizens")).hasText(new String[] {"0", "1", "1 flere"});
            assertThat(compared(manager, "practice")).hasText(new String[] {"20", "24", "4 flere"});
            assertThat(figure(manager, "practice")).containsText("4 flere end");
            assertThat(page.locator("[data-comparison] h4")).hasText("Netværk, der har skiftet fase: 2 af 2");
            assertThat(page.locator("[data-comparison] li")).hasCount(2);
            assertThat(page.locator("[data-comparison]")).containsText(REASON);
            assertThat(page.locator(".inno-heat .inno-moved").first()).containsText("Flyttet: 0 til");
            assertThat(page.locator(".inno-overview-list .inno-moved")).hasCount(2);
            assertThat(page.locator("[data-comparison] blockquote")
                            .filter(new Locator.FilterOptions().setHasText("Vi kender haverne")))
                    .hasCount(1);
            assertFalse(page.content().contains("Det lukkede rum"));
            manager.screenshot("overview-compared");
            String sent = page.url();
            page.locator("[data-figure=citizens] a").click();
            assertThat(networks(manager)).hasCount(1);
            assertThat(page.locator("[data-comparison]")).hasCount(1);

            manager.open(OWN + "?network-from=" + monthEnd + "&network-to=2020-01-31");
            assertThat(page.locator(".aui-message-warning")).containsText("Perioden slutter, før den begynder");
            assertThat(page.locator("[data-comparison]")).hasCount(0);
            manager.usePhoneInDarkMode();
            page.navigate(sent);
            assertThat(page.locator("[data-comparison]")).hasCount(1);
            assertNothingIsCutOff(manager);
            manager.screenshot("overview-compared-phone");
        }
    }

    @Test
    public void aPhoneShowsAllOfItWithoutScrollingSideways() {
        try (BrowserUser manager = WIKI.login("chef1")) {
            manager.open(OWN);
            assertNothingIsCutOff(manager);
            manager.usePhoneInDarkMode();
            assertThat(networks(manager)).hasCount(2);
            assertNothingIsCutOff(manager);
            manager.page()
                    .locator(".inno-heat [data-overview-open='HAVER.theming']")
                    .click();
            assertThat(panel(manager)).containsText("Vi kender haverne");
            manager.screenshot("overview-phone");
        }
    }

    private static void assertNothingIsCutOff(BrowserUser user) {
        assertEquals(
                "",
                user.page()
                        .evaluate(
                                "() => Array.from(document.querySelectorAll('.inno-overview *')).filter(e =>"
                                        + " !e.closest('thead') && e.getBoundingClientRect().right > innerWidth).map(e => e.className).join()"));
    }
}
