package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Confluence's two Create dialogs load different scripts and register wizards once per page; ours works in any order. */
public class CreateDialogOrderTest {
    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private static String somePage;

    @BeforeClass
    public static void makeAPage() {
        WIKI.network("ORDEN", "Orden i dialogerne", "leder1");
        somePage = WIKI.page("ORDEN", "Referat", "<p>Vi mødtes.</p>");
    }

    private static void openSpaceDialogAndSeeTheWizard(Page page) {
        page.locator("#create-button").click();
        page.locator("#create-dialog-next").click();
        assertThat(page.locator("[data-wizard-types] input").first()).isChecked();
    }

    private static void openPageDialog(Page page) {
        page.locator("#createPageLink").click();
        assertThat(page.locator("#create-page-dialog")).isVisible();
        page.locator("#create-page-close").click();
    }

    @Test
    public void theWizardComesWhenCreateSpaceIsOpenedFirst() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(somePage);
            openSpaceDialogAndSeeTheWizard(leader.page());
        }
    }

    @Test
    public void theWizardComesWhenCreatePageWasOpenedBefore() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(somePage);
            openPageDialog(leader.page());
            openSpaceDialogAndSeeTheWizard(leader.page());
        }
    }

    @Test
    public void eachDialogLoadsItsOwnContextAndNothingTwice() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(somePage);
            Page page = leader.page();
            assertFalse(isWizardThere(page));
            openSpaceDialogAndSeeTheWizard(page);
            page.locator("#create-dialog-close").click();
            openPageDialog(page);

            assertTrue(isWizardThere(page));
            assertEquals(1, page.locator("script[src*='/wizard.js']").count());
        }
    }

    private static boolean isWizardThere(Page page) {
        return page.locator("script[src*='/wizard.js']").count() > 0;
    }
}
