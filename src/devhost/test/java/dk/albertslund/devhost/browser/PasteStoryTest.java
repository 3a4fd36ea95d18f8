package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Pasted rows are inserted as previewed and exactly once, even with connection failures. */
public class PasteStoryTest {
    private static final String HEAD = "Hvem\tIndflydelse\tP\u00e5virket\n";
    private static final String TWO = HEAD + "Beboerne\t4\t5\nNaboerne\tH\u00f8j\t1";
    private static final int SLOW_IN_MS = 30_000;
    private static final String LOOK = "[data-paste-look]";
    private static final String INSERT = "[data-paste-preview] > div > div > .aui-button-primary";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private static int networks;
    private String key;

    @Before
    public void networkOfItsOwn() {
        key = "ARK" + ++networks;
        WIKI.network(key, "Regnearket " + networks, "leder1");
    }

    private BrowserUser at(String page) {
        BrowserUser leader = WIKI.login("leder1");
        leader.open("/display/" + key + "/" + page);
        return leader;
    }

    /** Opens the paste panel of the list and enters the text. */
    private static Locator pasted(BrowserUser user, String list, String text) {
        Locator paste = user.page().locator("[data-list=" + list + "] [data-paste]");
        paste.locator("summary").first().press("Enter");
        paste.locator("[data-paste-text]").fill(text);
        return paste;
    }

    private static Locator rows(BrowserUser user, String list) {
        return user.page().locator("[data-list=" + list + "] > [data-rows] > [data-row]");
    }

    private static void names(BrowserUser user, String... names) {
        user.page().reload();
        assertThat(rows(user, "rows")).hasCount(names.length);
        List<String> shown = new ArrayList<>();
        rows(user, "rows")
                .locator("[data-field=label] [data-control]")
                .all()
                .forEach(control -> shown.add(control.inputValue()));
        assertEquals(List.of(names), shown);
    }

    @Test
    public void whatIsShownIsPutRightWhereItStandsAndThatIsInserted() {
        try (BrowserUser leader = at("Interessenter")) {
            Locator paste = pasted(leader, "rows", TWO + "\n\tMellem\t2\nLedelsen\t9\t1");
            paste.locator(LOOK).press("Enter");

            assertThat(paste.locator("[data-paste-count]")).hasText("R\u00e6kker, der kommer med: 2 af 4. Udeladt: 2.");
            assertThat(paste.locator("[data-paste-row]").nth(1)).containsText("I arket: \u00bbH\u00f8j\u00ab");
            Locator third = paste.locator("[data-paste-row]").nth(2);
            third.getByLabel("Hvem, linje 4").fill("Butikkerne");
            assertThat(paste.locator("[data-paste-count]")).hasText("R\u00e6kker, der kommer med: 3 af 4. Udeladt: 1.");
            paste.locator("[data-paste-row]")
                    .nth(0)
                    .getByLabel("Indflydelse, linje 2")
                    .selectOption("2");
            leader.screenshot("paste-preview");
            paste.locator(INSERT).press("Enter");

            assertThat(paste.locator("[data-paste-done]")).containsText("R\u00e6kker sat ind: 3.");
            assertThat(paste.locator("[data-paste-text]")).hasValue(HEAD + "Ledelsen\t9\t1");
            names(leader, "Beboerne", "Naboerne", "Butikkerne");
            assertThat(rows(leader, "rows").nth(0).locator("[data-field=influence] [data-control]"))
                    .hasValue("2");
            assertThat(rows(leader, "rows").nth(1).locator("[data-field=influence] [data-control]"))
                    .hasValue("5");
        }
    }

    @Test
    public void anAnswerThatWasLostAndSentAgainGivesNoSecondRowAndUndoTakesAllBack() {
        try (BrowserUser leader = at("Interessenter")) {
            Locator paste = pasted(leader, "rows", TWO);
            paste.locator(LOOK).click();
            leader.page().route("**/lists/rows/import", new DropResponse());
            paste.locator(INSERT).click();
            assertThat(paste.locator("[data-paste-error]")).containsText("ingen r\u00e6kke kommer ind to gange");
            leader.page().unroute("**/lists/rows/import");
            paste.locator(LOOK).click();
            paste.locator(INSERT).click();

            assertThat(rows(leader, "rows")).hasCount(2);
            assertThat(paste.locator("[data-paste-done]")).hasText("R\u00e6kker sat ind: 2.");
            assertThat(paste.locator("[data-paste-text]")).hasValue("");
            try (BrowserUser other = WIKI.login("medlem1")) {
                other.open("/display/" + key + "/Interessenter");
                names(other, "Beboerne", "Naboerne");
            }
            paste.locator("[data-paste-undo]").click();
            assertThat(rows(leader, "rows")).hasCount(0);
            assertThat(paste.locator("[data-paste-text]")).hasValue(TWO);
            names(leader);
        }
    }

    /** Lets the request through and drops the response. */
    private static final class DropResponse implements java.util.function.Consumer<Route> {
        @Override
        public void accept(Route route) {
            route.fetch();
            route.abort();
        }
    }

    @Test
    public void pressedTwiceThereIsOnePreviewAndOneImport() {
        try (BrowserUser leader = at("Interessenter")) {
            Locator paste = pasted(leader, "rows", TWO);
            paste.locator(LOOK).dblclick();
            assertThat(paste.locator("[data-paste-count]")).hasCount(1);
            paste.locator(INSERT).dblclick();

            assertThat(paste.locator("[data-paste-done]")).containsText("R\u00e6kker sat ind: 2.");
            names(leader, "Beboerne", "Naboerne");
        }
    }

    @Test
    public void anAnswerToAnOlderTextIsThrownAway() {
        try (BrowserUser leader = at("Interessenter")) {
            Page page = leader.page();
            List<Route> held = new ArrayList<>();
            page.route("**/lists/rows/preview", held::add);
            Locator paste = pasted(leader, "rows", HEAD + "Gammel tekst\t1\t1");
            paste.locator(LOOK).click();
            page.waitForCondition(() -> held.size() == 1);
            paste.locator("[data-paste-text]").fill(HEAD + "Ny tekst\t2\t2");
            held.get(0).resume();
            page.unroute("**/lists/rows/preview");
            paste.locator(LOOK).click();

            assertThat(paste.getByLabel("Hvem, linje 2")).hasValue("Ny tekst");
            paste.locator(INSERT).click();
            assertThat(paste.locator("[data-paste-done]")).containsText("R\u00e6kker sat ind: 1.");
            names(leader, "Ny tekst");
        }
    }

    @Test
    public void whereTheHeadingsAreNotCertainThePersonSaysWhichColumnIsWhat() {
        try (BrowserUser leader = at("Interessenter")) {
            Locator paste =
                    pasted(leader, "rows", "Navn p\u00e5 gruppe\tScore A\tScore B\nBeboerne\t5\t1\nNaboerne\t2\t3");
            paste.locator(LOOK).click();

            assertThat(paste.locator("[role=alert]").last()).containsText("hvilken kolonne der er hvad");
            assertThat(paste.locator("[data-paste-row]")).hasCount(0);
            leader.screenshot("paste-columns");
            paste.locator("[data-paste-columns] select").nth(0).selectOption("label");
            paste.locator("[data-paste-columns] select").nth(1).selectOption("affected");
            paste.locator("[data-paste-columns] select").nth(2).selectOption("influence");
            paste.locator("[data-paste-columns] select").nth(3).selectOption("1");
            paste.locator("[data-paste-columns] button").click();
            assertThat(paste.locator("[data-paste-count]")).hasText("R\u00e6kker, der kommer med: 2 af 2. Udeladt: 0.");
            paste.getByLabel("Hvem, linje 3").fill("Butikkerne");
            paste.locator("[data-paste-columns] select").nth(1).selectOption("");
            assertThat(paste.locator("[data-paste-count]")).isHidden();
            paste.locator("[data-paste-columns] button").click();
            assertThat(paste.getByLabel("Hvem, linje 3")).hasValue("Butikkerne");
            paste.locator(INSERT).click();
            assertThat(paste.locator("[data-paste-done]")).containsText("R\u00e6kker sat ind: 2.");

            names(leader, "Beboerne", "Butikkerne");
            assertThat(rows(leader, "rows").nth(0).locator("[data-field=influence] [data-control]"))
                    .hasValue("1");
            assertThat(rows(leader, "rows").nth(0).locator("[data-field=affected] [data-control]"))
                    .hasValue("");
        }
    }

    @Test
    public void otherListsTakeRowsTooOnAPhoneAndWithoutAFaultThatAxeFinds() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.addScript(Path.of(System.getProperty("devhost.npm", "target/npm"), "axe-core", "axe.min.js"));
            leader.open("/display/" + key + "/Inddragelse");
            Locator paste = pasted(
                    leader,
                    "design",
                    "Gruppe;Hvem;Faser;Inddragelse\nBorgere;Beboerne;0-2;Orienteres\n"
                            + "Interview;Noget;1, 99;Orienteres");
            paste.locator(LOOK).click();
            assertThat(paste.locator("[data-paste-row]")).hasCount(2);
            assertThat(paste.locator("[data-paste-row]").nth(1)).containsText("kendes ikke");
            assertEquals(List.of(), AccessibilityTest.found(leader.page()));
            leader.usePhoneInDarkMode();
            leader.screenshot("paste-design-phone");
            int before = rows(leader, "design").count();
            paste.locator(INSERT).click();

            assertThat(rows(leader, "design")).hasCount(before + 2);
            leader.open("/display/" + key + "/Fase 0 \u2013 Fokusering");
            leader.unfold(leader.page().locator("[data-list=incidents]"));
            Locator incidents = pasted(leader, "incidents", "Hun gik forg\u00e6ves\nHan ventede l\u00e6nge");
            incidents.locator(LOOK).click();
            incidents.locator(INSERT).click();
            assertThat(rows(leader, "incidents")).hasCount(2);
            leader.page().reload();
            assertThat(rows(leader, "incidents").nth(1).locator("[data-control]"))
                    .hasValue("Han ventede l\u00e6nge");
        }
        try (BrowserUser leader = at("Innovationssp\u00f8rgsm\u00e5l")) {
            Locator drafts = pasted(leader, "drafts", "Udkast\nHvordan f\u00e5r alle en plads?");
            drafts.locator(LOOK).click();
            drafts.locator(INSERT).click();
            assertThat(rows(leader, "drafts")).hasCount(1);
            assertThat(rows(leader, "drafts").locator("[data-row-state]")).not().isEmpty();
        }
    }

    /** Nothing is left where every row comes along, however full the list is then. */
    @Test
    public void asManyAsThereIsRoomForAreInsertedAndNothingIsSaidToBeLeft() {
        try (BrowserUser leader = at("Interessenter")) {
            StringBuilder many = new StringBuilder(HEAD);
            for (int row = 1; row <= 200; row++) {
                many.append("Gruppe ").append(row).append("\t3\t4\n");
            }
            Locator paste = pasted(leader, "rows", many.toString());
            paste.locator(LOOK).click();
            paste.locator(INSERT).click();

            assertThat(paste.locator("[data-paste-done]"))
                    .hasText(
                            "R\u00e6kker sat ind: 200.", new LocatorAssertions.HasTextOptions().setTimeout(SLOW_IN_MS));
            assertThat(paste.locator("[data-paste-text]")).hasValue("");
        }
    }

    @Test
    public void aGroupThatIsNotKnownIsLeftOpenAndTheRowComesAlong() {
        try (BrowserUser leader = at("Interessenter")) {
            Locator paste = pasted(
                    leader,
                    "rows",
                    "Hvem\tGruppe\tIndflydelse\nButikkerne\tVirksomheder\t2\nDirekt\u00f8ren\tLedelse\t5");
            paste.locator(LOOK).click();
            assertThat(paste.locator("[data-paste-count]")).hasText("R\u00e6kker, der kommer med: 2 af 2. Udeladt: 0.");
            assertThat(paste.locator("[data-paste-row]").nth(1)).containsText("\u00bbLedelse\u00ab kendes ikke");
            paste.locator(INSERT).click();

            assertThat(paste.locator("[data-paste-done]")).containsText("R\u00e6kker sat ind: 2.");
            names(leader, "Butikkerne", "Direkt\u00f8ren");
            assertThat(rows(leader, "rows").nth(0).locator("[data-field=kind] [data-control]"))
                    .hasValue("company");
            assertThat(rows(leader, "rows").nth(1).locator("[data-field=kind] [data-control]"))
                    .hasValue("");
            assertThat(rows(leader, "rows").nth(1).locator("[data-field=influence] [data-control]"))
                    .hasValue("5");
        }
    }

    @Test
    public void whatHasNoRoomStaysInTheFieldAndIsSaidTo() {
        try (BrowserUser leader = at("Interessenter")) {
            StringBuilder many = new StringBuilder(HEAD);
            for (int row = 1; row <= 201; row++) {
                many.append("Gruppe ").append(row).append("\t3\t4\n");
            }
            Locator paste = pasted(leader, "rows", many.toString());
            paste.locator(LOOK).click();
            assertThat(paste.locator("[data-paste-count]"))
                    .hasText("R\u00e6kker, der kommer med: 200 af 201. Udeladt: 1.");
            paste.locator(INSERT).click();

            assertThat(paste.locator("[data-paste-done]"))
                    .hasText(
                            "R\u00e6kker sat ind: 200. Det, der ikke kom med, st\u00e5r stadig i feltet.",
                            new LocatorAssertions.HasTextOptions().setTimeout(SLOW_IN_MS));
            assertThat(paste.locator("[data-paste-text]")).hasValue(HEAD + "Gruppe 201\t3\t4\n");
            assertTrue(rows(leader, "rows").count() == 200);
        }
    }
}
