package dk.albertslund.devhost.browser.layout;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** At desktop and phone width no word wraps without a hyphen and no essential content is cut off. */
public class WordBreakTest {
    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private static final List<String> PAGES = List.of(
            "",
            "Innovationsspørgsmål",
            "Deltagere",
            "Inddragelse",
            "Interessenter",
            "Fase 0 – Fokusering",
            "Fase 5 – Prototype og afprøvning");

    @Test
    public void noHeadingLabelOrButtonIsBrokenInTheMiddleOfAWord() {
        WIKI.network("ORD", "Hele ord", "leder1");
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser reader = WIKI.login("medlem3")) {
            fill(leader, "ORD");
            for (BrowserUser user : List.of(leader, reader)) {
                for (int width : new int[] {1280, 360}) {
                    user.page().setViewportSize(width, 1000);
                    for (String title : PAGES) {
                        user.open("/display/ORD" + (title.isEmpty() ? "" : "/" + title));
                        assertEquals(width + " " + title, List.of(), WordBreakDetector.on(user.page()));
                    }
                }
            }
        }
    }

    private static void fill(BrowserUser leader, String space) {
        leader.open("/display/" + space);
        leader.page()
                .evaluate(
                        "([space, text]) => fetch(AJS.contextPath() + '/rest/innovation/1.0/networks/' + space"
                                + " + '/stakeholders/import', {method: 'POST', headers: {'Content-Type':"
                                + " 'application/json', 'X-Atlassian-Token': 'no-check'}, body: JSON.stringify({text: text})})",
                        List.of(
                                space,
                                "Hvem;Gruppe;Indflydelse;Påvirket;Inddragelse;Faser\n"
                                        + "Sundheds- og ældreudvalget;Politikere;5;4;Co-implementering;0-5\n"
                                        + "Beboerne på plejecentret;Borgere;3;5;Co-design;1"));
    }

    @Test
    public void onAPhoneAStakeholderIsACardWithTheTwoNumbersBesideEachOther() {
        WIKI.network("KORT", "Kort på telefon", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            fill(leader, "KORT");
            leader.open("/display/KORT/Interessenter");
            leader.usePhoneInDarkMode();
            leader.screenshot("stakeholder-cards");
            Locator card = leader.page().locator("[data-rows] [data-row]").first();

            assertEquals(top(card, "influence"), top(card, "affected"), 1);
            assertTrue("height of a card", card.boundingBox().height <= 100);
        }
    }

    private static double top(Locator card, String field) {
        return card.locator("[data-shown=" + field + "]").boundingBox().y;
    }

    @Test
    public void theOverviewShowsWhatNeedsAttentionWholeAndCanBeOrderedOnAPhone() {
        WIKI.network("BEGYNDT", "Begyndt", "leder1");
        WIKI.network("ANDEN", "Anden", "leder2");
        String overview = WIKI.page(
                "OVERBLIKKET", "Overblik", "<ac:structured-macro ac:name=\"innovation-rollup\"></ac:structured-macro>");
        try (BrowserUser manager = WIKI.login("chef1")) {
            manager.open(overview);
            Page page = manager.page();
            BoundingBox frame = page.locator(".inno-table-wrap").boundingBox();
            BoundingBox attention = page.locator("th[data-sort=attention]").boundingBox();
            assertTrue(attention.x + attention.width <= frame.x + frame.width);
            assertEquals(List.of("Anden", "Begyndt"), names(page));

            manager.usePhoneInDarkMode();
            page.locator("[data-sort-choice]").selectOption("name");
            assertEquals(List.of("Anden", "Begyndt"), names(page));
            page.locator(".inno-sort-choice button").click();
            assertEquals(List.of("Begyndt", "Anden"), names(page));
            manager.screenshot("overview-phone");
        }
    }

    private static List<String> names(Page page) {
        return page.locator("[data-rollup] tbody th").allTextContents().stream()
                .map(String::strip)
                .toList();
    }
}
