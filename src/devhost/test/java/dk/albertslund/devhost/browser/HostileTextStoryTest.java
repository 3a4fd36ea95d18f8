package dk.albertslund.devhost.browser;

import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.albertslund.devhost.running.HostileNetworkFixture;
import java.util.ArrayList;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** No page executes user input as code or markup in a real browser. */
public class HostileTextStoryTest {
    private static final String FOREIGN = "() => [...document.querySelectorAll('*')].flatMap(element => {"
            + " const found = [...element.attributes].filter(attribute => attribute.name.startsWith('on')"
            + "   || (['href', 'src', 'action', 'style'].includes(attribute.name)"
            + "     && /evil\\.example|^\\s*javascript:|data:text/i.test(attribute.value)))"
            + "   .map(attribute => element.localName + ' ' + attribute.name + '=' + attribute.value);"
            + " const isForeign = element.matches('x-hostile, iframe, object, embed, base, marquee, math, dialog, audio,"
            + " video, style, script:not([src])');"
            + " return isForeign ? [...found, element.localName] : found; })";
    private static final String OPEN_HISTORIES =
            "() => [...document.querySelectorAll('[data-history]:not([hidden])')].slice(0, 8).forEach(b => b.click())";
    private static final String HISTORIES_ARE_READ = "() => [...document.querySelectorAll("
            + "'[data-history-panel]:not([hidden])')].every(panel => panel.childElementCount > 0)";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private static HostileNetworkFixture network;
    private static String rollup;

    @BeforeClass
    public static void fill() {
        network = HostileNetworkFixture.in(WIKI.host());
        rollup = WIKI.page("SAMLET", "Overblik", "<ac:structured-macro ac:name=\"innovation-rollup\"/>");
    }

    /** A user whose browser records scripts, dialogs and requests that injected markup would cause. */
    private static final class MonitoredPage implements AutoCloseable {
        private final List<String> seen = new ArrayList<>();
        private final BrowserContext context;
        private final Page page;

        private MonitoredPage(String userName, boolean isBound) {
            context = WIKI.browser()
                    .newContext(new NewContextOptions().setLocale("da-DK").setBypassCSP(!isBound));
            page = context.newPage();
            page.onDialog(dialog -> {
                seen.add("dialog " + dialog.message());
                dialog.dismiss();
            });
            page.onRequest(request -> {
                if (!request.url().startsWith(WIKI.host().url())
                        && !request.url().startsWith("data:image/")) {
                    seen.add("request " + request.url());
                }
            });
            page.onPageError(error -> seen.add("error " + error));
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")
                        || message.type().equals("error")) {
                    seen.add("console " + message.text());
                }
            });
            open("/login.action");
            page.fill("input[name=os_username]", userName);
            page.fill("input[name=os_password]", userName);
            page.press("input[name=os_password]", "Enter");
            page.waitForURL(address -> !address.contains("login"));
        }

        private void open(String path) {
            page.navigate(WIKI.host().url() + path);
        }

        /** Opens the page, all its collapsed parts, and some histories. */
        private void read(String path) {
            open(path);
            page.evaluate("() => document.querySelectorAll('details').forEach(fold => { fold.open = true; })");
            page.evaluate(OPEN_HISTORIES);
            page.waitForFunction(HISTORIES_ARE_READ);
            ((List<?>) page.evaluate(FOREIGN)).forEach(found -> seen.add(path + " " + found));
        }

        @Override
        public void close() {
            context.close();
        }
    }

    private static List<String> everything() {
        List<String> all = new ArrayList<>(network.addresses());
        all.add(rollup);
        all.add("/");
        all.add("/spacedirectory");
        all.add("/dosearchsite.action?queryString=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        return all;
    }

    /** Without the content security policy, so that injected code would run. */
    @Test
    public void nothingIsRunWhereTheBrowserWouldRunIt() {
        try (MonitoredPage leader = new MonitoredPage("leder1", false)) {
            everything().forEach(leader::read);

            assertEquals(List.of(), leader.seen);
        }
        try (MonitoredPage admin = new MonitoredPage("admin", false)) {
            admin.open("/plugins/servlet/innovation/settings");
            admin.page.fill("input[name=password]", "admin");
            admin.page.press("input[name=password]", "Enter");
            admin.page.waitForURL(address -> !address.contains("authenticate"));
            admin.read("/plugins/servlet/innovation/settings");

            assertEquals(List.of(), admin.seen);
        }
    }

    @Test
    public void nothingIsReportedWhereTheBrowserIsBoundByTheContentPolicy() {
        try (MonitoredPage stranger = new MonitoredPage("udenfor", true)) {
            everything().forEach(stranger::read);

            assertEquals(List.of(), stranger.seen);
        }
    }

    /** Counter-test: injected markup is detected, by its effect and by the content security policy. */
    @Test
    public void whatGetsInIsSeen() {
        for (boolean isBound : new boolean[] {false, true}) {
            try (MonitoredPage leader = new MonitoredPage("leder1", isBound)) {
                leader.open("/");
                leader.page.evaluate("() => { const place = document.createElement('p'); document.body.append(place);"
                        + " place.innerHTML = '<img src=//evil.example/x.png onerror=alert(1)>'; }");
                String trace = isBound ? "Content Security Policy" : "dialog 1";
                leader.page.waitForCondition(() -> leader.seen.toString().contains(trace));
            }
        }
    }
}
