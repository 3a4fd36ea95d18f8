package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * Browsers refill the controls of a page that is navigated back to with their last state. The wiki's current values
 * must win: else an old text would be saved over a colleague's, or in another row, without notice.
 */
@RunWith(Parameterized.class)
public class BackForwardCacheTest {
    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    /** Controls whose state differs from the server's. */
    private static final String REFILLED = """
            () => Array.from(document.querySelectorAll('.inno input, .inno textarea, .inno select'))
                .filter(control => !control.closest('[data-mover]'))
                .filter(control => control.type === 'checkbox' || control.type === 'radio'
                    ? control.checked !== control.defaultChecked
                    : control.tagName === 'SELECT'
                        ? control.value !== (Array.from(control.options).find(option => option.defaultSelected)
                            || control.options[0]).value
                        : control.value !== control.defaultValue)
                .map(control => control.outerHTML)
            """;

    /** Whether no unsent value of the field is stored on the device. */
    private static final String SENT = "() => !Object.keys(localStorage).some(key => key.endsWith('/sheet/problem'))";

    /** Revisions of the page's sheets. */
    private static final String REVISION = """
            () => Math.max(...Array.from(document.querySelectorAll('[data-innovation-form]'))
                .flatMap(form => form.innovation.fields).map(field => field.revision))
            """;

    private enum Navigation {
        BACK {
            @Override
            void go(BrowserUser user) {
                user.open("/");
            }
        },
        BACK_TO_A_PAGE_THAT_THE_BROWSER_HAS_KEPT {
            @Override
            void go(BrowserUser user) {
                user.open("/");
            }
        },
        RELOAD {
            @Override
            void come(Page page) {
                page.reload();
            }
        };

        void go(BrowserUser user) {}

        void come(Page page) {
            page.goBack();
        }
    }

    private static int networks;

    private final Navigation way;
    private String key;

    public BackForwardCacheTest(Navigation way) {
        this.way = way;
    }

    @Parameters(name = "{0}")
    public static List<Navigation> ways() {
        return List.of(Navigation.values());
    }

    @Before
    public void networkOfItsOwn() {
        key = "IGEN" + ++networks;
        WIKI.network(key, "Tilbage igen " + networks, "leder1");
    }

    private BrowserUser leader() {
        return way == Navigation.BACK_TO_A_PAGE_THAT_THE_BROWSER_HAS_KEPT
                ? WIKI.loginWithBackForwardCache("leder1")
                : WIKI.login("leder1");
    }

    /** Saves a field as another user's page would. */
    private int write(BrowserUser writer, String kind, String row, String list, String field, String value, int base) {
        String path = "/rest/innovation/1.0/networks/" + key + "/sheets/" + kind + "/rows/" + row + "/fields/" + field;
        return writer.change(path, Map.of("list", list, "value", value, "base", base));
    }

    private void comeBack(BrowserUser leader) {
        way.come(leader.page());
        if (way == Navigation.BACK_TO_A_PAGE_THAT_THE_BROWSER_HAS_KEPT) {
            leader.page().waitForFunction("() => sessionStorage.getItem('kept') === 'then loaded'");
        }
        leader.page().waitForLoadState();
        leader.page().waitForFunction("() => document.querySelector('[data-innovation-form]').innovation");
    }

    @Test
    public void aTextOfAColleaguesIsShownAndWrittenOn() {
        try (BrowserUser leader = leader();
                BrowserUser member = WIKI.login("medlem1")) {
            leader.open("/display/" + key + "/Innovationsspørgsmål");
            leader.write("problem", "Leders gamle tekst");
            way.go(leader);
            write(member, "innovationQuestion", "sheet", "", "problem", "Medlemmets nye tekst", 1);

            comeBack(leader);
            assertThat(leader.control("problem")).hasValue("Medlemmets nye tekst");
            leader.control("problem").press("End");
            leader.control("problem").pressSequentially(" plus lidt");
            BrowserUser.waitUntilSaved(leader.field("problem"));
            leader.page().reload();
            assertThat(leader.control("problem")).hasValue("Medlemmets nye tekst plus lidt");
        }
    }

    @Test
    public void everySortOfFieldOutsideOfRowsShowsWhatTheWikiHolds() {
        try (BrowserUser leader = leader();
                BrowserUser member = WIKI.login("medlem1")) {
            leader.open("/display/" + key + "/Tilbage igen " + networks);
            leader.page()
                    .locator("details:has([data-field=themeTitle]) > summary")
                    .click();
            leader.write("themeTitle", "Leders titel");
            leader.write("whyHere", "Leders grund");
            leader.control("networkType").selectOption("learning");
            BrowserUser.waitUntilSaved(leader.field("networkType"));
            leader.write("plannedEnd", "2026-10-10");
            AtomicInteger base = new AtomicInteger((Integer) leader.page().evaluate(REVISION));
            way.go(leader);
            Map<String, String> theirs = new LinkedHashMap<>();
            theirs.put("themeTitle", "Medlemmets titel");
            theirs.put("whyHere", "Medlemmets grund");
            theirs.put("networkType", "welfare");
            theirs.put("plannedEnd", "2026-11-11");
            theirs.forEach((field, value) ->
                    write(member, "networkProfile", "sheet", "", field, value, base.getAndIncrement()));

            comeBack(leader);
            theirs.put("plannedEnd", "11. november 2026");
            theirs.forEach((field, value) -> assertThat(leader.control(field)).hasValue(value));
            assertEquals(List.of(), leader.page().evaluate(REFILLED));
        }
    }

    @Test
    public void rowsKeepTheirOwnWhenAnotherRowIsGone() {
        try (BrowserUser leader = leader();
                BrowserUser member = WIKI.login("medlem1")) {
            Map<String, String> rows = new LinkedHashMap<>();
            for (String name : List.of("Alfa", "Beta", "Gamma", "Delta")) {
                rows.put(name, UUID.randomUUID().toString());
                write(member, "stakeholders", rows.get(name), "rows", "label", name, 0);
            }
            leader.open("/display/" + key + "/Interessenter");
            changeBeta(leader.page().locator("[data-row='" + rows.get("Beta") + "']"));
            way.go(leader);
            write(member, "stakeholders", rows.get("Alfa"), "rows", "removed", "true", 0);

            comeBack(leader);
            assertEquals(List.of("Beta og venner", "Gamma", "Delta"), labels(leader.page()));
            assertEquals(List.of(), leader.page().evaluate(REFILLED));
            for (String name : List.of("Beta", "Gamma", "Delta")) {
                Locator row = leader.page().locator("[data-row='" + rows.get(name) + "']");
                row.locator("[data-more]").click();
                Locator label = row.locator("[data-field=label]");
                label.locator("[data-control]").press("End");
                label.locator("[data-control]").pressSequentially("!");
                BrowserUser.waitUntilSaved(label);
            }
            leader.open("/display/" + key + "/Interessenter");
            assertEquals(List.of("Beta og venner!", "Gamma!", "Delta!"), labels(leader.page()));
        }
    }

    /** Changes a field of each type. */
    private static void changeBeta(Locator row) {
        row.locator("[data-more]").click();
        row.locator("[data-field=label] [data-control]").fill("Beta og venner");
        row.locator("[data-field=interest] [data-control]").fill("Ro og\norden");
        row.locator("[data-field=influence] [data-control]").selectOption("5");
        row.locator("[data-field=kind] [data-control]").selectOption("citizen");
        BrowserUser.tick(row.locator("[data-field=phases]"), "prototype");
        row.locator("[data-field=canBlock] [data-control]").check();
        row.locator("[data-field=retentionDate] [data-control]").fill("2026-12-24");
        row.locator("[data-field=responsible] [data-control]").fill("medlem2");
        row.locator("[data-field=responsible] [data-people-add]").click();
        for (String field : List.of(
                "label", "interest", "influence", "kind", "phases", "canBlock", "retentionDate", "responsible")) {
            BrowserUser.waitUntilSaved(row.locator("[data-field=" + field + "]"));
        }
        row.locator("[data-field=responsible] [data-control]").fill("halvt skrev");
    }

    private static List<?> labels(Page page) {
        return (List<?>) page.evaluate("() => Array.from(document.querySelectorAll("
                + "'[data-rows] [data-field=label] [data-control]')).map(control => control.value)");
    }

    @Test
    public void whatWasOnlyOnTheDeviceStillComesBack() {
        try (BrowserUser leader = leader()) {
            leader.open("/display/" + key + "/Innovationsspørgsmål");
            leader.page().route("**/fields/**", route -> route.abort());
            leader.control("problem").fill("Ikke sendt endnu");
            assertThat(leader.field("problem").locator("[data-state]")).containsText("Gemt på denne enhed");
            way.go(leader);
            leader.page().unroute("**/fields/**");
            comeBack(leader);

            assertThat(leader.control("problem")).hasValue("Ikke sendt endnu");
            leader.page().waitForFunction(SENT);
            leader.page().reload();
            assertThat(leader.control("problem")).hasValue("Ikke sendt endnu");
        }
    }

    @Test
    public void whatIsWrittenBeforeTheScriptsAreThereIsKept() {
        try (BrowserUser leader = leader()) {
            AtomicReference<Route> held = new AtomicReference<>();
            leader.page().route("**/page.js*", held::set);
            leader.page()
                    .navigate(
                            leader.page().url().replaceFirst("/confluence/.*", "/confluence/display/" + key)
                                    + "/Innovationsspørgsmål",
                            new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            leader.control("problem").fill("Skrevet, mens siden kom");
            held.get().resume();

            BrowserUser.waitUntilSaved(leader.field("problem"));
            leader.page().unroute("**/page.js*");
            leader.page().reload();
            assertThat(leader.control("problem")).hasValue("Skrevet, mens siden kom");
        }
    }

    @Test
    public void theMoveOfAPhaseAndThePastedSheetBeginEmpty() {
        try (BrowserUser leader = leader()) {
            leader.open("/display/" + key + "/Interessenter");
            leader.page().locator("[data-paste] > summary").click();
            leader.page().locator("[data-paste-text]").fill("Hvem\nBeboerne");
            way.go(leader);
            comeBack(leader);
            assertEquals(List.of(), leader.page().evaluate(REFILLED));
        }
    }

    @Test
    public void settingsThatWereNotPublishedAreNotTakenForTheWikis() {
        try (BrowserUser admin = WIKI.login("admin")) {
            admin.open("/plugins/servlet/innovation/settings");
            admin.confirmPassword();
            Locator name =
                    admin.page().locator("[data-settings] input[type=text]").first();
            String published = name.inputValue();
            admin.page().locator("[data-settings-group]").first().evaluate("group => { group.open = true; }");
            name.fill("Noget helt andet");
            admin.page().onDialog(dialog -> dialog.accept());
            way.go(admin);
            way.come(admin.page());
            admin.page().waitForLoadState();

            assertTrue(name.inputValue(), name.inputValue().equals(published));
        }
    }
}
