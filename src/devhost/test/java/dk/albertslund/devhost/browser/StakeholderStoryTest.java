package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.ClassRule;
import org.junit.Test;

/** Stakeholders by keyboard only, and the name of a person from entry to erasure. */
public class StakeholderStoryTest {
    private static final String PAGE = "/display/NAER/Interessenter";
    private static final String NAME = "Rikke Opdigtet";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @Test
    public void aStakeholderIsMovedByKeyboardAloneAndAllViewsFollow() {
        WIKI.network("NAER", "Naboskab i gården", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(PAGE);
            Page page = leader.page();
            addWithEnter(page);
            moveByArrows(page);
            plan(page);
            page.reload();
            assertThat(page.locator("[data-view=timeline]")).hasAttribute("aria-pressed", "true");
            page.locator("[data-view=table]").press("Enter");
            assertThat(row(page, 0).locator("[data-field=influence] [data-control]"))
                    .hasValue("4");
            assertThat(row(page, 0).locator("[data-field=affected] [data-control]"))
                    .hasValue("2");
            assertThat(row(page, 0).locator("[data-category]")).hasText("Grå eminence");
            leader.screenshot("stakeholders");
        }
        name();
        overdue();
        paste();
        print();
    }

    private static Locator row(Page page, int number) {
        return page.locator("[data-rows] [data-row]").nth(number);
    }

    private static Locator label(Page page, int number) {
        return row(page, number).locator("[data-field=label] [data-control]");
    }

    private static void addWithEnter(Page page) {
        page.locator("[data-add]").press("Enter");
        label(page, 0).fill("Beboerne");
        label(page, 0).press("Enter");
        label(page, 1).fill("Boligforeningen");
        BrowserUser.waitUntilSaved(row(page, 1).locator("[data-field=label]"));
        assertThat(page.locator("[data-blind-spots]")).containsText("Ingen borgere");
    }

    private static void moveByArrows(Page page) {
        page.locator("[data-view=matrix]").press("Enter");
        Locator item = page.locator("[data-item]").first();
        assertThat(page.locator("[data-unplaced]")).isVisible();
        assertThat(page.locator("[data-panel=matrix] [data-item][tabindex='0']"))
                .hasCount(1);
        item.press("Space");
        assertThat(item).hasAttribute("aria-pressed", "true");
        for (String key : new String[] {"ArrowUp", "ArrowUp", "ArrowLeft"}) {
            page.keyboard().press(key);
        }
        assertThat(page.locator("[data-status]")).hasText("Beboerne: indflydelse 4, påvirket 2 – Grå eminence");
        assertThat(page.locator("[data-influence='4'][data-affected='2'] [data-item]"))
                .isFocused();
        assertThat(row(page, 0).locator("[data-field=influence] [data-state]")).containsText("Gemt");
        assertThat(row(page, 0).locator("[data-field=affected] [data-state]")).containsText("Gemt");
        assertEquals("Grå eminence", row(page, 0).locator("[data-category]").textContent());
    }

    private static void plan(Page page) {
        page.locator("[data-view=timeline]").press("Enter");
        Locator tick = page.locator("[data-time-row]").first().locator("[data-time=prototype]");
        tick.press("Space");
        assertThat(tick).isChecked();
        assertThat(page.locator("[data-status]")).containsText("Beboerne er med i Fase 5");
        assertThat(row(page, 0).locator("[data-field=phases] [data-state]")).containsText("Gemt");
        assertThat(row(page, 0).locator("[data-field=phases] input[value=prototype]"))
                .isChecked();
        assertThat(page.locator("[data-blind-spots]")).containsText("den sidste fase");
        assertThat(tick).isFocused();
        assertThat(tick).hasAttribute("checked", "checked");
    }

    /** The matrix that came with a receipt takes drops and keys as the one before it. */
    @Test
    public void aStakeholderIsDraggedAgainAfterTheMatrixCameAnew() {
        WIKI.network("TRAEK", "Træk og slip", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/TRAEK/Interessenter");
            Page page = leader.page();
            page.locator("[data-add]").press("Enter");
            label(page, 0).fill("Skolen");
            BrowserUser.waitUntilSaved(row(page, 0).locator("[data-field=label]"));
            page.locator("[data-view=matrix]").press("Enter");
            Locator item = page.locator("[data-item]");

            item.dragTo(spot(page, 5, 1));
            assertThat(spot(page, 5, 1).locator("[data-item]")).hasText("Skolen");
            assertThat(page.locator("[data-unplaced]")).hasCount(0);
            item.dragTo(spot(page, 2, 4));
            assertThat(spot(page, 2, 4).locator("[data-item]")).hasText("Skolen");
            item.press("Space");
            item.press("ArrowDown");
            assertThat(spot(page, 1, 4).locator("[data-item]")).hasText("Skolen");
            assertThat(item).isFocused();

            page.reload();
            assertThat(spot(page, 1, 4).locator("[data-item]")).hasCount(1);
        }
    }

    /** Saved and undone where it was moved: by the button under the matrix, by Escape and by Ctrl and Z. */
    @Test
    public void aMoveIsSaidToBeSavedUnderTheMatrixAndUndoneThere() {
        WIKI.network("FORTRYD", "Fortryd et flyt", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/FORTRYD/Interessenter");
            Page page = leader.page();
            page.locator("[data-add]").press("Enter");
            label(page, 0).fill("Skolen");
            BrowserUser.waitUntilSaved(row(page, 0).locator("[data-field=label]"));
            Locator item = page.locator("[data-panel=matrix] [data-item]");
            item.dragTo(spot(page, 5, 1));
            Locator saved = page.locator("[data-matrix-saved]");
            assertThat(saved).containsText("Gemt");
            assertThat(saved).containsText("Skolen flyttet fra ikke placeret til 5/1 (Grå eminence)");
            leader.screenshot("stakeholder-moved");

            item.press("Enter");
            item.press("ArrowRight");
            item.press("ArrowRight");
            assertThat(spot(page, 5, 3).locator("[data-item]")).isFocused();
            item.press("Escape");
            assertThat(spot(page, 5, 1).locator("[data-item]")).isFocused();
            item.press("Enter");
            item.press("ArrowDown");
            item.press("Enter");
            assertThat(item).not().hasAttribute("aria-pressed", "true");
            assertThat(saved).containsText("Gemt");
            item.press("Control+z");
            assertThat(spot(page, 5, 1).locator("[data-item]")).isFocused();
            item.press("Enter");
            item.press("ArrowRight");
            item.press("Enter");
            assertThat(saved).containsText("Skolen flyttet fra 5/1 (Grå eminence) til 5/2 (Grå eminence)");
            page.locator("[data-matrix-undo]").press("Enter");
            assertThat(spot(page, 5, 1).locator("[data-item]")).isFocused();

            page.reload();
            assertThat(spot(page, 5, 1).locator("[data-item]")).hasCount(1);
        }
    }

    private static Locator spot(Page page, int influence, int affected) {
        return page.locator("[data-influence='" + influence + "'][data-affected='" + affected + "']");
    }

    private static void name() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(PAGE);
            Page page = leader.page();
            row(page, 0).locator("[data-more]").press("Enter");
            Locator person = row(page, 0).locator("[data-field=personName]");
            person.locator("[data-control]").pressSequentially(NAME);
            BrowserUser.waitUntilSaved(person);
            assertThat(row(page, 0).locator("[data-field=retentionDate] [data-control]"))
                    .hasValue("1. marts 2027");
            page.reload();
            assertThat(person.locator("[data-control]")).hasValue(NAME);

            row(page, 0).locator("[data-more]").press("Enter");
            person.locator("[data-anonymise]").press("Enter");
            assertThat(person.locator("[data-erased]")).isVisible();
            assertThat(person.locator("[data-control]")).hasValue("");
            page.reload();
            row(page, 0).locator("[data-more]").press("Enter");
            BrowserUser.openHistory(person);
            assertThat(person.locator("[data-history-panel]")).containsText("Anonymiseret");
            assertFalse(page.content().contains("Opdigtet"));
            assertThat(row(page, 0).locator("[data-field=influence] [data-control]"))
                    .hasValue("4");
            assertFalse((Boolean) page.evaluate("() => JSON.stringify(localStorage).includes('Opdigtet')"));
            leader.screenshot("stakeholder-unfolded");
        }
    }

    /** A name past its retention date is extended or erased from the notice. */
    private static void overdue() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(PAGE);
            Page page = leader.page();
            Locator row = row(page, 1);
            row.locator("[data-more]").press("Enter");
            row.locator("[data-field=retentionDate] [data-control]").fill("2020-01-31");
            BrowserUser.waitUntilSaved(row.locator("[data-field=retentionDate]"));
            row.locator("[data-field=personName] [data-control]").fill(NAME);
            BrowserUser.waitUntilSaved(row.locator("[data-field=personName]"));
            page.reload();
            assertThat(page.locator("[data-overdue]")).containsText("Boligforeningen (31. januar 2020)");

            page.locator("[data-overdue-extend]").press("Enter");
            assertThat(page.locator("[data-overdue]")).isHidden();
            assertThat(row.locator("[data-field=retentionDate] [data-state]")).containsText("Gemt");
            page.reload();
            assertThat(row.locator("[data-field=retentionDate] [data-control]")).hasValue("1. marts 2027");
            row.locator("[data-more]").press("Enter");
            row.locator("[data-field=retentionDate] [data-control]").fill("2020-01-31");
            BrowserUser.waitUntilSaved(row.locator("[data-field=retentionDate]"));
            page.reload();
            page.locator("[data-overdue-erase]").press("Enter");
            assertThat(page.locator("[data-overdue]")).isHidden();
            page.reload();
            assertFalse(page.content().contains(NAME));
        }
    }

    /** The printed matrix shows placed stakeholders by their numbers in the table. */
    private static void print() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(PAGE);
            Page page = leader.page();
            String id = page.locator("meta[name=ajs-page-id]").getAttribute("content");
            leader.open("/pages/export.action?pageId=" + id + "&type=pdf");
            leader.screenshot("stakeholders-pdf");
            assertEquals(1, page.locator("svg [data-number]").count());
            String number = page.locator("svg [data-number]").getAttribute("data-number");
            assertThat(page.locator(".inno-stakeholder-read tr")
                            .filter(new Locator.FilterOptions().setHasText("Grå eminence"))
                            .locator("td")
                            .first())
                    .hasText(number);
            assertThat(page.locator("body")).containsText(number + ". Beboerne (indflydelse 4, påvirket 2)");
        }
    }

    private static void paste() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(PAGE);
            Page page = leader.page();
            page.locator("[data-paste] summary").first().press("Enter");
            page.locator("[data-paste-text]")
                    .fill("Hvem\tGruppe\tIndflydelse\tPåvirket\nPlejerne\tFaglighed\t5\t5\nNaboerne\tBorgere\t6\t2");
            page.locator("[data-paste-look]").press("Enter");
            assertThat(page.locator("[data-paste-count]")).hasText("Rækker, der kommer med: 1 af 2. Udeladt: 1.");
            assertThat(page.locator("[data-paste-preview]")).containsText("Vælg et helt tal fra 1 til 5.");
            leader.screenshot("stakeholder-paste");
            page.locator("[data-paste-preview] .aui-button-primary").press("Enter");
            assertThat(label(page, 2)).hasValue("Plejerne");
            assertThat(row(page, 2).locator("[data-category]")).hasText("Ressourceperson");
            assertThat(page.locator("[data-paste-text]"))
                    .hasValue("Hvem\tGruppe\tIndflydelse\tPåvirket\nNaboerne\tBorgere\t6\t2");
            page.locator("[data-paste-undo]").press("Enter");
            assertThat(page.locator("[data-rows] [data-row]")).hasCount(2);
            assertTrue(page.locator("[data-paste-text]").inputValue().contains("Plejerne"));
            page.reload();
            assertThat(page.locator("[data-rows] [data-row]")).hasCount(2);
        }
    }
}
