package dk.albertslund.devhost.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.albertslund.devhost.BlueprintPages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.ClassRule;
import org.junit.Test;

/** Checks every kind of page with axe for WCAG 2.1 A and AA. */
public class AccessibilityTest {
    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private static final String FINDINGS = "async () => { const r = await window.axe.run({include: [['.inno']]},"
            + " {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']});"
            + " return r.violations.map(v => v.id + ' ' + v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(' | ')); }";

    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    /** Without the transitions of colours, which axe would measure half way. */
    private static final String THEME = "theme => { document.documentElement.dataset.colorMode = theme;"
            + " document.getAnimations().forEach(change => change.cancel()); }";

    private static String overNetworks(String macro) {
        return "<ac:structured-macro ac:name=\"innovation-" + macro + "\"></ac:structured-macro>";
    }

    @Test
    public void noPageOfANetworkHasAFaultThatAxeFinds() {
        WIKI.network("ALLE", "Alle kan være med", "leder1");
        WIKI.addPages("ALLE", "leder1", BlueprintPages.EXERCISES);
        String overview = WIKI.page(
                "OVERBLIK", "Overblik", "<ac:structured-macro ac:name=\"innovation-rollup\"></ac:structured-macro>");
        String portfolio = WIKI.page(
                "OVERBLIK",
                "Alle netværk",
                Stream.of(
                                "attention",
                                "citizens-rollup",
                                "question-wall",
                                "practice-rollup",
                                "value-rollup",
                                "type-rollup")
                        .map(AccessibilityTest::overNetworks)
                        .collect(Collectors.joining()));
        String outside = WIKI.page(
                "OVERBLIK", "Behov", "<ac:structured-macro ac:name=\"innovation-needs\"></ac:structured-macro>");
        List<String> findings = new ArrayList<>();
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.addScript(Path.of(System.getProperty("devhost.npm", "target/npm"), "axe-core", "axe.min.js"));
            Map<String, String> pages = Map.ofEntries(
                    Map.entry("home", "/display/ALLE"),
                    Map.entry("question", "/display/ALLE/Innovationsspørgsmål"),
                    Map.entry("participants", "/display/ALLE/Deltagere"),
                    Map.entry("stakeholders", "/display/ALLE/Interessenter"),
                    Map.entry("involvement", "/display/ALLE/Inddragelse"),
                    Map.entry("phase", "/display/ALLE/Fase 1 – Opdagelse"),
                    Map.entry("needs", "/display/ALLE/Behov"),
                    Map.entry("ideas", "/display/ALLE/Idéer"),
                    Map.entry("session", "/display/ALLE/Session"),
                    Map.entry("guide", "/display/ALLE/Guide til innovation"),
                    Map.entry("reading", "/display/ALLE/Læseliste"),
                    Map.entry("knowledge", "/display/ALLE/Viden og ikke-viden"),
                    Map.entry("continuation", "/display/ALLE/Gevinst og overdragelse"),
                    Map.entry("trial", "/display/ALLE/Prøvehandlinger"),
                    Map.entry("reflection", "/display/ALLE/Refleksion"),
                    Map.entry("interview", "/display/ALLE/Interview"),
                    Map.entry("observation", "/display/ALLE/Observation"),
                    Map.entry("probe", "/display/ALLE/Kulturel prøvetagning"),
                    Map.entry("pictures", "/display/ALLE/Billedøvelse"),
                    Map.entry("brief", "/plugins/servlet/innovation/brief?network=ALLE"),
                    Map.entry("mails", "/plugins/servlet/innovation/mails?kind=digest"),
                    Map.entry("overview", overview),
                    Map.entry("portfolio", portfolio),
                    Map.entry("management", "/plugins/servlet/innovation/overview#network=ALLE.focus"));
            for (Map.Entry<String, String> page : pages.entrySet()) {
                leader.open(page.getValue());
                if (page.getKey().equals("question")) {
                    useTheQuestionPage(leader);
                } else if (page.getKey().equals("stakeholders")) {
                    leader.page().locator("[data-add]").click();
                } else if (page.getKey().equals("session")) {
                    leader.page().locator("[data-session-template=afternoon]").click();
                    leader.page().locator("[data-session] [data-move]").first().waitFor();
                } else if (page.getKey().equals("involvement")) {
                    leader.page().locator("[data-lead]").click();
                    leader.page().locator("[data-more]").first().click();
                } else if (page.getKey().equals("intake")) {
                    proposeATheme(leader);
                }
                found(leader.page()).forEach(finding -> findings.add(page.getKey() + ": " + finding));
                if (page.getKey().equals("stakeholders")) {
                    findings.addAll(inAllViews(leader));
                }
            }
        }

        try (BrowserUser admin = WIKI.login("admin")) {
            admin.addScript(Path.of(System.getProperty("devhost.npm", "target/npm"), "axe-core", "axe.min.js"));
            admin.open("/plugins/servlet/innovation/settings");
            admin.confirmPassword();
            admin.page().evaluate("() => document.querySelectorAll('details').forEach(part => part.open = true)");
            admin.page().locator("[data-settings-add]").first().click();
            found(admin.page()).forEach(finding -> findings.add("settings: " + finding));
            admin.open(outside);
            admin.page().locator("[data-conversion-open]").click();
            admin.page().locator("[name=networkType] option").first().waitFor(ATTACHED);
            found(admin.page()).forEach(finding -> findings.add("conversion: " + finding));
        }

        assertEquals(List.of(), findings);
    }

    /** Once without a title, for the error at its field. */
    private static void proposeATheme(BrowserUser leader) {
        leader.page().fill("input[name=welfare]", "Beboerne får nogen at spise med");
        leader.page().locator("[data-intake-form] button").click();
        leader.page().locator("[data-intake-error=title]:not(:empty)").waitFor();
        leader.page().fill("input[name=title]", "Måltider sammen");
        leader.page().locator("[data-intake-form] button").click();
        leader.page().locator("[data-proposal]").waitFor();
    }

    /** Creates content that shows indicators, excuses and the comparison of versions. */
    private static void useTheQuestionPage(BrowserUser leader) {
        leader.control("putAway").check();
        for (String text : List.of("Hvorfor ikke?", "Fordi alle skal med")) {
            leader.write("why", text);
            leader.page().reload();
        }
        BrowserUser.openHistory(leader.field("why"));
        leader.field("why").locator(".inno-compare").waitFor();
        leader.page().locator("[data-add]").click();
        leader.page().keyboard().type("Kan vi glæde alle?");
        leader.page().locator(".inno-indicator").first().waitFor();
    }

    private static List<String> inAllViews(BrowserUser leader) {
        List<String> findings = new ArrayList<>();
        leader.write("label", "Beboerne");
        leader.page().locator("[data-more]").first().click();
        found(leader.page()).forEach(finding -> findings.add("stakeholder unfolded: " + finding));
        for (String view : List.of("matrix", "timeline")) {
            leader.page().locator("[data-view=" + view + "]").click();
            found(leader.page()).forEach(finding -> findings.add(view + ": " + finding));
        }
        return findings;
    }

    /** Counter-test: an image without text alternative is found. */
    @Test
    public void aFaultThatIsThereIsFound() {
        WIKI.network("FEJL", "En fejl med vilje", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.addScript(Path.of(System.getProperty("devhost.npm", "target/npm"), "axe-core", "axe.min.js"));
            leader.open("/display/FEJL");
            leader.page().evaluate("() => document.querySelector('.inno').append(document.createElement('img'))");

            assertTrue(found(leader.page()).toString().contains("image-alt"));
        }
    }

    /** In the light theme and in the dark one. */
    static List<String> found(Page page) {
        List<String> found = new ArrayList<>();
        for (String theme : List.of("dark", "light")) {
            page.evaluate(THEME, theme);
            ((List<?>) page.evaluate(FINDINGS)).forEach(finding -> found.add(theme + " " + finding));
        }
        return found;
    }
}
