package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.ClassRule;
import org.junit.Test;

/** Cards are gathered under each other and taken out again, and a need becomes a stakeholder. */
public class RowStoryTest {
    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private static Locator rows(BrowserUser user) {
        return user.page().locator("[data-list=rows] [data-rows] > [data-row]:visible");
    }

    private static Locator add(BrowserUser user) {
        user.page().locator("[data-list=rows] > [data-add]").click();
        return rows(user).last();
    }

    private static void write(Locator row, String field, String text) {
        Locator place = row.locator("[data-field=" + field + "]");
        row.locator("[data-control]").first().focus();
        place.locator("[data-control]").fill(text);
        place.locator("[data-control]").press("Tab");
        BrowserUser.waitUntilSaved(place);
    }

    private static void choose(Locator place, String words) {
        Locator entry = place.locator("[role=combobox]");
        entry.fill(words);
        assertThat(place.locator("[role=option]")).hasCount(1);
        entry.press("ArrowDown");
        entry.press("Enter");
    }

    @Test
    public void anIdeaBuildsOnAnotherAndIsGatheredUnderItByKeyboardAndTakenOutAgain() {
        WIKI.network("SAML", "Samlingen", "leder1");
        WIKI.addPages("SAML", "leder1", "ideas");
        try (BrowserUser user = WIKI.login("leder1")) {
            user.open("/display/SAML/Idéer");
            write(add(user), "text", "En bænk ved åen");
            write(add(user), "text", "Et bord i parken");
            assertThat(rows(user)).hasCount(2);

            Locator buildsOn = rows(user).nth(1).locator("[data-field=buildsOn]");
            rows(user).nth(1).locator("[data-control]").first().focus();
            choose(buildsOn, "bænk");
            BrowserUser.waitUntilSaved(buildsOn);
            user.open("/display/SAML/Idéer");
            assertThat(rows(user).first().locator(".inno-used-by a")).hasText("Et bord i parken");
            assertThat(buildsOn.locator("[data-ref] a")).hasText("En bænk ved åen");

            rows(user).nth(1).locator("[data-control]").first().focus();
            rows(user).nth(1).locator("[data-merge]").click();
            Locator merging = rows(user).nth(1).locator(".inno-merge-entry");
            Locator entry = merging.locator("[role=combobox]");
            entry.fill("bænk");
            assertThat(merging.locator("[role=option]")).hasCount(1);
            user.screenshot("rows-picker");
            entry.press("ArrowDown");
            entry.press("Enter");

            assertThat(rows(user)).hasCount(1);
            Locator gathered = rows(user).first().locator("[data-merged-rows]");
            assertThat(gathered.locator("summary")).hasText("1 samlet her");
            gathered.locator("summary").click();
            assertThat(gathered.locator("[data-merged]")).containsText("Et bord i parken");
            user.screenshot("rows-gathered");
            gathered.locator("[data-split]").click();
            assertThat(rows(user)).hasCount(2);
        }
    }

    @Test
    public void aNeedBecomesAStakeholderOnceAndTheLinkLeadsToIt() {
        WIKI.network("BLIV", "Bliver til", "leder1");
        WIKI.addPages("BLIV", "leder1", "needs");
        try (BrowserUser user = WIKI.login("leder1")) {
            user.open("/display/BLIV/Behov");
            Locator row = add(user);
            write(row, "input", "Hvad sker der på vejen hjem?");
            write(row, "giver", "Buschaufførerne");

            row.locator("[data-act]").click();
            Locator link = row.locator("[data-action] a");
            assertThat(link).hasText("Lavet i Interessentmatrixen");
            user.screenshot("need-stakeholder");
            user.open("/display/BLIV/Behov");
            assertThat(user.page().locator("[data-act]:visible")).hasCount(0);
            link.click();

            Locator label = user.page().locator("tbody[data-row] [data-field=label] [data-control]:focus");
            assertThat(label).hasValue("Buschaufførerne");
            user.page().goBack();
            assertThat(link).hasText("Lavet i Interessentmatrixen");
        }
    }

    @Test
    public void aRowThatWasRemovedIsBroughtBackInALaterVisit() {
        WIKI.network("KURV", "Hentet tilbage", "leder1");
        try (BrowserUser user = WIKI.login("leder1")) {
            user.open("/display/KURV/Fase 1 – Opdagelse");
            Locator list = user.page().locator("[data-list=needs]");
            user.unfold(list);
            list.locator("[data-add]").click();
            Locator row = list.locator("[data-rows] > [data-row]:visible");
            write(row, "input", "Nøglen til fælleshuset");
            assertThat(list.locator("[data-removed-rows]")).hasCount(0);
            user.page().waitForResponse(answer -> answer.url().endsWith("/fields/removed"), () -> row.locator(
                            "[data-remove]")
                    .click());
            assertThat(list.locator("[data-empty]")).isVisible();
            user.page().reload();

            user.unfold(list);
            list.locator("[data-removed-rows] summary").click();
            assertThat(list.locator("[data-removed-rows]")).containsText("Nøglen til fælleshuset");
            user.screenshot("rows-removed");
            list.locator("[data-bring-back]").press("Enter");

            assertThat(row.locator("[data-field=input] [data-control]")).hasValue("Nøglen til fælleshuset");
            assertThat(row.locator("[data-field=input] [data-control]")).isFocused();
            assertThat(list.locator("[data-removed-rows]")).hasCount(0);
        }
    }
}
