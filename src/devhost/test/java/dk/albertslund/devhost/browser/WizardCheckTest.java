package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** The wizard validates its answers on the server, asynchronously. */
public class WizardCheckTest {
    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private static final String NEXT = "#create-dialog-next";
    private static final String SECOND_SCREEN = "#inno-wizard-participants";
    private static final String CHECK = "**/networks/check";

    private final List<Route> held = new ArrayList<>();

    private BrowserUser atFirstScreen(String title) {
        BrowserUser leader = WIKI.login("leder1");
        Page page = leader.page();
        page.locator("#create-button").click();
        page.locator(NEXT).click();
        page.fill("input[name=themeTitle]", title);
        assertThat(page.locator("[data-wizard-types] input").first()).isChecked();
        assertThat(page.locator("input[name=spaceKey]")).not().hasValue("");
        page.fill("#inno-wizard-referenceLeader", "chef1");
        page.press("#inno-wizard-referenceLeader", "Enter");
        page.locator("[data-wizard-people='referenceLeader'] .inno-chip").waitFor();
        return leader;
    }

    private void holdChecks(Page page) {
        page.route(CHECK, held::add);
    }

    private void checkIsAsked(Page page, int times) {
        page.waitForCondition(() -> held.size() == times);
    }

    @Test
    public void theBrowserIsFreeWhileTheServerChecksAndPressingAgainAsksNothingTwice() {
        try (BrowserUser leader = atFirstScreen("Venskaber på tværs")) {
            Page page = leader.page();
            holdChecks(page);
            page.locator(NEXT).click();
            checkIsAsked(page, 1);
            page.locator(NEXT).click();
            assertEquals(
                    "Venskaber på tværs", page.locator("input[name=themeTitle]").inputValue());

            held.get(0).resume();
            assertThat(page.locator(SECOND_SCREEN)).isVisible();
            assertEquals(1, held.size());
        }
    }

    @Test
    public void answersThatAreChangedMeanwhileAreCheckedAgain() {
        try (BrowserUser leader = atFirstScreen("Fælles måltider")) {
            Page page = leader.page();
            holdChecks(page);
            page.locator(NEXT).click();
            checkIsAsked(page, 1);
            page.fill("input[name=themeTitle]", "");
            page.waitForResponse(CHECK, () -> held.get(0).resume());
            page.locator(NEXT).click();
            checkIsAsked(page, 2);
            held.get(1).resume();

            assertThat(page.locator("[data-wizard-error=themeTitle]")).not().isEmpty();
            assertThat(page.locator(SECOND_SCREEN)).not().isAttached();
        }
    }

    @Test
    public void aNameThatMeansNobodyIsExplainedAtItsFieldAndKept() {
        try (BrowserUser leader = atFirstScreen("Grønne byrum")) {
            Page page = leader.page();
            page.fill("#inno-wizard-coDriver", "ingen-med-det-navn");
            page.locator(NEXT).click();

            assertThat(page.locator("[data-wizard-error=coDriver]")).containsText("ingen-med-det-navn");
            assertThat(page.locator("#inno-wizard-coDriver")).hasValue("ingen-med-det-navn");
            assertThat(page.locator(SECOND_SCREEN)).not().isAttached();

            page.fill("#inno-wizard-coDriver", "medlem1");
            page.locator(NEXT).click();
            assertThat(page.locator(SECOND_SCREEN)).isVisible();
        }
    }

    @Test
    public void theOnlyPersonWithTheNameIsTakenAndAnyOtherNameRefusedAtOnce() {
        try (BrowserUser leader = atFirstScreen("Mad og måltider")) {
            Page page = leader.page();
            Locator field = page.locator("#inno-wizard-coDriver");
            Locator chips = page.locator("[data-wizard-people='coDriver'] .inno-chip");
            Locator error = page.locator("[data-wizard-error=coDriver]");
            field.fill("Ingenmand");
            field.press("Enter");
            assertThat(error).containsText("Der er ingen bruger, der hedder");
            assertThat(field).hasValue("Ingenmand");
            assertThat(field).hasAttribute("aria-invalid", "true");
            field.fill("medlem");
            page.locator("[data-wizard-people='coDriver'] [data-people-add]").click();
            assertThat(error).containsText("Flere hedder");
            assertThat(field).hasValue("medlem");
            assertThat(chips).hasCount(0);

            field.fill("Gorm");
            field.press("Enter");
            assertThat(chips).hasCount(1);
            assertThat(chips).containsText("Gorm Overblik");
            assertThat(field).hasValue("");
            assertThat(error).isEmpty();
        }
    }

    @Test
    public void aCheckThatFailsIsSaidAndTheNextPressAsksAgain() {
        try (BrowserUser leader = atFirstScreen("Trygge veje")) {
            Page page = leader.page();
            page.route(CHECK, Route::abort);
            page.locator(NEXT).click();
            assertThat(page.locator("[data-wizard-alert]")).not().isEmpty();
            page.unroute(CHECK);
            page.locator(NEXT).click();

            assertThat(page.locator(SECOND_SCREEN)).isVisible();
        }
    }

    @Test
    public void inADialogWhoseButtonIsNotKnownThePersonPressesOnceMore() {
        try (BrowserUser leader = atFirstScreen("Lyse nætter")) {
            Page page = leader.page();
            Locator next = page.locator(NEXT);
            next.evaluate("button => button.classList.remove('create-dialog-create-button')");
            page.waitForResponse(CHECK, next::click);
            assertThat(page.locator(SECOND_SCREEN)).not().isAttached();
            page.evaluate("() => new Promise(resolve => setTimeout(resolve, 0))");
            next.click();

            assertThat(page.locator(SECOND_SCREEN)).isVisible();
        }
    }
}
