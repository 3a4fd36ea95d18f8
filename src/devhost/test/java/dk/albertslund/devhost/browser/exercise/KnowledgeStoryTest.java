package dk.albertslund.devhost.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import org.junit.ClassRule;
import org.junit.Test;

/** What a network does not know goes to discovery and is tried; a hole in the relations asks for an action. */
public class KnowledgeStoryTest {
    private static final String KEY = "DIAMANT";
    private static final String PATH = "/display/" + KEY + "/Viden og ikke-viden";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @Test
    public void aQuestionGoesToDiscoveryAndIsTriedAndItsAnswerBecomesKnowledge() {
        WIKI.network(KEY, "Hvad ved vi?", "leder1", "everyone");
        WIKI.addPages(KEY, "leder1", "knowledge", "trial");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(PATH);
            Locator card = add(leader, "notKnown");
            write(card, "question", "Hvem spiser alene?");
            write(card, "whoMightKnow", "Hjemmeplejen");
            card.locator("[data-action=discovery] [data-act]").click();
            assertThat(card.locator("[data-action=discovery] a")).hasText("Lavet i fase 1");
            card.locator("[data-action=trial] [data-act]").click();
            assertThat(card.locator("[data-action=trial] a")).hasText("Lavet i Prøvehandlinger");
            card.locator("[data-action=known] [data-act]").click();
            assertThat(card.locator("[data-action=known] .inno-error"))
                    .hasText("Skriv det først, så kan det følge med.");
            write(card, "answer", "Hver tredje");
            assertThat(card.locator("[data-row-state]")).hasText("Nu ved I det.");
            card.locator("[data-action=known] [data-act]").click();
            card.locator("[data-action=known] a").waitFor();
            aHoleAsksForOneAction(leader);
            theDiamondIsDrawnFromTheScores(leader);
            leader.screenshot("knowledge");

            leader.open(PATH);
            assertThat(leader.control("text")).hasValue("Hver tredje");
            leader.field("question");
            leader.page().locator("[data-action=discovery] a").click();
            assertThat(leader.control("input")).hasValue("Hvem spiser alene?");
            assertThat(leader.control("giver")).hasValue("Hjemmeplejen");
            leader.open(PATH);
            leader.field("question");
            leader.page().locator("[data-action=trial] a").click();
            assertThat(leader.control("learnWhat")).hasValue("Hvem spiser alene?");
        }
        aReaderDoesNotSeeHowStrongTheRelationIs();
    }

    private static void aHoleAsksForOneAction(BrowserUser leader) {
        Locator relation = add(leader, "relations");
        write(relation, "from", "Køkkenet");
        write(relation, "to", "Hjemmeplejen");
        assertThat(relation.locator("[data-field=to]")).containsText("Hvem mangler I at kende?");
        relation.locator("[data-field=strength] [data-control]").selectOption("1");
        relation.locator("[data-field=neededStrength] [data-control]").selectOption("5");
        assertThat(relation.locator("[data-field=neededStrength]")).containsText("Her er et hul");
        assertThat(leader.field("holeAction")).containsText("Der er hul i relationerne.");
        leader.write("holeAction", "Kaffe hos hjemmeplejen");
        assertThat(leader.field("holeAction")).containsText("Skriv også, hvem der gør det, og hvornår.");
    }

    private static void theDiamondIsDrawnFromTheScores(BrowserUser leader) {
        Locator diamond = leader.page().locator("[data-panel=diamond]");
        assertThat(diamond).containsText("så tegner diamanten sig her");
        Locator scores = add(leader, "scores");
        write(scores, "takenOn", "12.5.2026");
        scores.locator("[data-field=relationScore] [data-control]").selectOption("3");
        scores.locator("[data-field=knowledgeScore] [data-control]").selectOption("5");
        assertThat(diamond.locator(".inno-diamond-now")).hasAttribute("points", "0,-60 -100,0");
        assertThat(diamond.locator("tbody tr").first()).containsText("Relationer");
        assertThat(diamond.locator("tbody tr").first()).containsText("3");
    }

    private static void aReaderDoesNotSeeHowStrongTheRelationIs() {
        try (BrowserUser reader = WIKI.login("medlem3")) {
            reader.open(PATH);
            assertThat(reader.page().locator("body")).containsText("Kaffe hos hjemmeplejen");
            assertThat(reader.page().locator("body")).not().containsText("vi kender dem ikke");
        }
    }

    private static Locator add(BrowserUser user, String list) {
        Locator add = user.page().locator("[data-list=" + list + "] > [data-add]");
        user.unfold(add);
        add.click();
        return user.page()
                .locator("[data-list=" + list + "] > [data-rows] > [data-row]")
                .last();
    }

    /** A row is one line until somebody is in it. */
    private static void write(Locator row, String key, String text) {
        row.locator("[data-control]").first().focus();
        Locator field = row.locator("[data-field=" + key + "]");
        field.locator("[data-control]").fill(text);
        BrowserUser.waitUntilSaved(field);
    }
}
