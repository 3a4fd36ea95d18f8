package dk.albertslund.devhost.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One user in a browser context of their own. */
public final class BrowserUser implements AutoCloseable {
    /** Pages ask every three seconds; the rest is for a machine that is busy. */
    public static final int SOON_IN_MS = 15_000;

    private static final String UNFOLD = """
            key => document.querySelectorAll(`[data-field="${key}"]`).forEach(field => {
                const fold = field.closest('details');
                if (fold) {
                    fold.open = true;
                }
            })""";
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1000;
    private static final int PHONE = 360;
    private static final int OK = 200;
    private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");

    private final BrowserContext context;
    private final String url;
    private final List<String> complaints = new ArrayList<>();
    private final String userName;
    private Page page;
    private int clicks;

    BrowserUser(Browser browser, String url, String userName) {
        this.url = url;
        this.context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT).setLocale("da-DK"));
        this.userName = userName;
        this.page = opened();
        logIn(page);
    }

    private Page opened() {
        Page opened = context.newPage();
        opened.onPageError(complaints::add);
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return opened;
    }

    private void logIn(Page where) {
        where.navigate(url + "/login.action");
        where.fill("input[name=os_username]", userName);
        where.fill("input[name=os_password]", userName);
        where.press("input[name=os_password]", "Enter");
        where.waitForURL(address -> !address.contains("login"));
    }

    /** Confirms the password (WebSudo). */
    public void confirmPassword() {
        page.fill("input[name=password]", userName);
        page.press("input[name=password]", "Enter");
        page.waitForURL(address -> !address.contains("authenticate"));
    }

    public Page page() {
        return page;
    }

    /** @param path below the context path */
    public void open(String path) {
        page.navigate(url + path);
    }

    public String url(String path) {
        return url + path;
    }

    /** Sends a GET request with the user's session. */
    public APIResponse get(String path) {
        return context.request().get(url + path);
    }

    /** Saves a field as the user's page would; returns the new revision. */
    public int change(String path, Map<String, ?> body) {
        APIResponse answer = context.request()
                .patch(
                        url + path,
                        RequestOptions.create()
                                .setHeader("X-Atlassian-Token", "no-check")
                                .setData(body));
        assertEquals(answer.text(), OK, answer.status());
        return Integer.parseInt(REVISION.matcher(answer.text())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1));
    }

    /** Enables the back-forward cache, and records its use in {@code sessionStorage.kept}. */
    public void allowBackForwardCache() {
        context.route("**/display/**", route -> {
            APIResponse answer = route.fetch();
            Map<String, String> headers = new HashMap<>(answer.headers());
            headers.put("cache-control", "no-cache");
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
        });
        context.addInitScript("""
                addEventListener('pageshow', event => {
                    const kept = sessionStorage.getItem('kept');
                    sessionStorage.setItem('kept', event.persisted ? 'shown' : kept === 'shown' ? 'then loaded' : 'never');
                });
                """);
    }

    public void click(Locator what) {
        clicks++;
        what.click();
    }

    public int clicks() {
        return clicks;
    }

    /** Switches the network connection off or on. */
    public void setOffline(boolean isOffline) {
        context.setOffline(isOffline);
    }

    /** A form field, by key; what it is folded away in is opened. */
    public Locator field(String key) {
        page.evaluate(UNFOLD, key);
        return page.locator("[data-field='" + key + "']").first();
    }

    /** The control of a form field, by key; the section that it is folded into is opened. */
    public Locator control(String key) {
        unfold(field(key));
        return field(key).locator("[data-control]");
    }

    /** Opens the section that something is folded into. */
    public void unfold(Locator what) {
        what.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        what.first()
                .evaluate("field => { const fold = field.closest('details.inno-fold:not([open])');"
                        + " if (fold) { fold.firstElementChild.click(); } }");
    }

    /** Types into the field and waits for the receipt. */
    public void write(String key, String text) {
        control(key).fill(text);
        waitUntilSaved(field(key));
    }

    /** Opens a field's earlier texts, which are offered while the cursor is in the field. */
    public static void openHistory(Locator field) {
        field.locator("[data-control], button").first().focus();
        field.locator("[data-history]").press("Enter");
    }

    /** Ticks one of several choices, which are all shown while the cursor is among them. */
    public static void tick(Locator field, String choice) {
        Locator box = field.locator("input[value='" + choice + "']");
        box.focus();
        box.check();
    }

    public static void waitUntilSaved(Locator field) {
        field.locator("[data-state]")
                .filter(new Locator.FilterOptions().setHasText("Gemt"))
                .waitFor();
    }

    /** Adds a script to every page through the browser, which the content security policy does not block. */
    public void addScript(Path script) {
        context.addInitScript(script);
    }

    /** Closes the page; local storage is kept. */
    public void closeTab() {
        page.close();
        page = opened();
    }

    /** Ends the session without the page noticing. */
    public void logOut() {
        context.clearCookies();
    }

    /** Logs in again in another tab; the first page is not reloaded. */
    public void logInInAnotherTab() {
        Page other = context.newPage();
        logIn(other);
        other.close();
    }

    /** Sets the size of a small phone and dark mode. */
    public void usePhoneInDarkMode() {
        page.setViewportSize(PHONE, HEIGHT);
        page.evaluate("() => { document.documentElement.dataset.colorMode = 'dark'; }");
        assertTrue((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"));
    }

    public void screenshot(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
        assertEquals("What the scripts complained about", List.of(), complaints);
    }
}
