package dk.albertslund.devhost.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import dk.albertslund.devhost.wiki.Wiki;
import org.junit.ClassRule;
import org.junit.Test;

/** An employee proposes two themes; one is declined, one is accepted and becomes a network with its texts. */
public class IntakeStoryTest {
    private static final String MACRO =
            "<ac:structured-macro ac:name=\"innovation-theme-intake\"></ac:structured-macro>";
    private static final String TITLE = "Måltider på tværs af øen";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @Test
    public void aThemeIsProposedAnsweredAndBecomesANetwork() {
        String intake = WIKI.page("TEMAER", "Temaer", MACRO);
        WIKI.permit("TEMAER", Wiki.ADMINISTER, "leder1");
        propose(intake);
        aColleagueSeesNothingOfIt(intake);
        answer(intake);
        makeTheNetwork();
        theAuthorSeesWhatBecameOfThem(intake);
    }

    private static Locator proposal(Page page, String title) {
        return page.locator("[data-proposal]").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static void propose(String intake) {
        try (BrowserUser employee = WIKI.login("medlem1")) {
            employee.open(intake);
            Page page = employee.page();
            page.fill("input[name=title]", TITLE);
            page.fill("input[name=welfare]", "Ring til 010190-1234 om det");
            send(page);
            assertThat(page.locator("[data-intake-error=welfare]")).containsText("CPR");
            assertThat(page.locator("input[name=title]")).hasValue(TITLE);
            page.fill("input[name=theme]", "Mange spiser alene");
            page.fill("input[name=welfare]", "Naboer får nogen at spise med");
            page.fill("input[name=crossCutting]", "Køkken, hjemmepleje og foreninger");
            page.fill("input[name=guidingStar]", "Vi er hinandens hverdag");
            send(page);
            assertThat(proposal(page, TITLE)).containsText("Venter på svar");
            assertThat(page.locator("input[name=title]")).hasValue("");
            page.fill("input[name=title]", "Flere skilte");
            page.fill("input[name=current]", "Alle farer vild");
            send(page);
            assertThat(page.locator("[data-proposal]")).hasCount(2);
            change(page);
            employee.screenshot("intake-author");
        }
    }

    private static void change(Page page) {
        page.fill("input[name=title]", "Et nyt, jeg er i gang med");
        proposal(page, "Flere skilte").locator("[data-proposal-edit]").click();
        assertThat(page.locator("input[name=title]")).hasValue("Flere skilte");
        assertThat(page.locator("input[name=title]")).isFocused();
        page.fill("input[name=current]", "");
        send(page);
        assertThat(page.locator("[data-intake-error=welfare]")).containsText("mindst ét kendetegn");
        page.fill("input[name=current]", "Alle farer vild hver dag");
        send(page);
        assertThat(proposal(page, "Flere skilte")).containsText("Alle farer vild hver dag");
        assertThat(page.locator("[data-intake-state]")).hasText("Rettelserne er gemt.");
        assertThat(page.locator("input[name=title]")).hasValue("Et nyt, jeg er i gang med");
        assertThat(page.locator("[data-intake-cancel]")).isHidden();
        assertThat(page.locator("[data-proposal]")).hasCount(2);
        page.fill("input[name=title]", "");
    }

    private static void send(Page page) {
        page.locator("[data-intake-form] [type=submit]").click();
    }

    private static void aColleagueSeesNothingOfIt(String intake) {
        try (BrowserUser colleague = WIKI.login("medlem2")) {
            colleague.open(intake);
            assertThat(colleague.page().locator("[data-intake-form]")).isVisible();
            assertThat(colleague.page().locator("[data-proposal]")).hasCount(0);
        }
    }

    private static void answer(String intake) {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(intake);
            Page page = leader.page();
            Locator signs = proposal(page, "Flere skilte");
            signs.locator("[data-proposal-act=decline]").click();
            assertThat(signs.locator("[data-proposal-error]")).not().isEmpty();
            signs.locator("[data-proposal-reason]").fill("Vejene får nye skilte til foråret");
            signs.locator("[data-proposal-act=decline]").click();
            assertThat(proposal(page, "Flere skilte")).containsText("Ikke denne gang");
            proposal(page, TITLE).locator("[data-proposal-act=accept]").click();
            assertThat(proposal(page, TITLE)).containsText("Godkendt");
            assertThat(page.locator("[data-proposal-act=accept]")).hasCount(0);
            leader.screenshot("intake-decider");
        }
    }

    private static void makeTheNetwork() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            Page page = leader.page();
            page.locator("#create-button").click();
            button(page, "Næste").click();
            page.locator("#inno-wizard-themeProposal").selectOption(new SelectOption().setLabel(TITLE));
            assertThat(page.locator("input[name=themeTitle]")).hasValue(TITLE);
            assertThat(page.locator("input[name=spaceKey]")).hasValue("MAALTIDER");
            button(page, "Næste").click();
            page.locator("#inno-wizard-everyone").click();
            button(page, "Opret").last().click();
            page.waitForURL("**/display/MAALTIDER/**");
            leader.open("/display/MAALTIDER");
            assertThat(leader.control("guidingStarLink")).hasValue("Vi er hinandens hverdag");
            assertThat(leader.control("theme")).hasValue("Mange spiser alene");
            assertThat(leader.field("themeChecklist").locator("input[value=crossCutting]"))
                    .isChecked();
            assertThat(leader.field("themeChecklist").locator("input[value=complex]"))
                    .not()
                    .isChecked();
            assertThat(leader.control("themeChecklistHow"))
                    .hasValue("Bedre velfærd eller kvalitet: Naboer får nogen at spise med\n"
                            + "Går på tværs: Køkken, hjemmepleje og foreninger");
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void theAuthorSeesWhatBecameOfThem(String intake) {
        try (BrowserUser employee = WIKI.login("medlem1")) {
            employee.open(intake);
            Page page = employee.page();
            assertThat(proposal(page, "Flere skilte")).containsText("Vejene får nye skilte");
            assertThat(proposal(page, TITLE)).containsText("Blevet til et netværk");
            proposal(page, TITLE).locator("a").click();
            assertThat(page.locator(".inno-home")).isVisible();
        }
    }
}
