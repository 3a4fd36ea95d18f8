package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.wiki.WikiPage;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The line on every page of a network's space that tells where it stands and what it asks. */
public class StandingPanelTest {
    @ClassRule
    public static final RunningHost WIKI = new RunningHost();

    private static final String KEY = "LINJE";
    private static final String QUESTION = "Hvordan? " + OutputRules.NASTY;
    private static final Pattern LINE = Pattern.compile("<section class=\"inno-stands\".*?</section>", Pattern.DOTALL);

    private static Asker member;

    @BeforeClass
    public static void makeANetwork() {
        Asker leader = WIKI.asker("leder1");
        new NewNetwork(KEY, "Linjen på siderne").madeBy(leader);
        UUID draft = UUID.randomUUID();
        NewNetwork.writeDraft(leader, KEY, draft, "text", QUESTION);
        NewNetwork.write(leader, KEY, "innovationQuestion", "chosen", draft.toString());
        NewNetwork.move(leader, KEY, "discovery", "Ledelsen har sagt ja");
        member = WIKI.asker("medlem1");
    }

    /** The line as the reader's browser gets it; empty when there is none. */
    private static String line(Asker reader, String path) {
        Matcher line = LINE.matcher(reader.get(path).body());
        return line.find() ? line.group().replaceFirst(" hidden=\"hidden\"", "") : "";
    }

    private static String words(String line) {
        return String.join("\n", ReadText.lines(line));
    }

    private static String plainPage(String spaceKey, String title) {
        return address(WIKI.host().wiki().createPage(spaceKey, 0, title, "<p>Vi mødtes</p>", WIKI.user("admin")));
    }

    private static String address(WikiPage page) {
        return "/pages/viewpage.action?pageId=" + page.id();
    }

    private static String page(String title) {
        return address(WIKI.host().wiki().page(KEY, title).orElseThrow());
    }

    @Test
    public void everyPageSaysThePhaseTheTurnAndTheQuestionWithTheWayThere() {
        String line = line(member, plainPage(KEY, "Referat"));

        assertEquals("Fase 1 – Opdagelse · Runde 1\n" + QUESTION, words(line));
        assertTrue(line, line.contains("href=\"/confluence" + page("Fase 1 – Opdagelse") + "\""));
        assertTrue(line, line.contains("href=\"/confluence" + page("Innovationsspørgsmål") + "\""));
        assertTrue(line, line.contains("aria-label=\"Hvor netværket står\""));
    }

    @Test
    public void whatAPersonWroteIsTextAndNothingElse() {
        assertFalse(line(member, plainPage(KEY, "Noter")).contains("<script"));
    }

    @Test
    public void whatThePageSaysAlreadyIsNotSaidTwice() {
        assertEquals("", line(member, "/display/" + KEY));
        assertEquals(QUESTION, words(line(member, page("Fase 2 – Tematisering"))));
        assertEquals("Fase 1 – Opdagelse · Runde 1", words(line(member, page("Innovationsspørgsmål"))));
    }

    @Test
    public void outsideNetworksThereIsNothing() {
        WIKI.host().wiki().createSpace("KANTINEN", "Kantinen", WIKI.user("admin"), false);

        assertEquals("", line(member, plainPage("KANTINEN", "Menu")));
        assertEquals("", line(member, "/spacedirectory"));
    }

    @Test
    public void whoMayNotViewTheNetworkIsToldNothing() {
        String answer =
                WIKI.asker("udenfor").get(plainPage(KEY, "Lukket for andre")).body();

        assertFalse(answer.contains("inno-stands"));
        assertFalse(answer.contains("Opdagelse"));
    }

    @Test
    public void aNetworkThatRestsSaysSo() {
        Asker leader = WIKI.asker("leder2");
        new NewNetwork("HVILER", "Hvilende netværk")
                .with("networkLeader", "leder2")
                .madeBy(leader);
        NewNetwork.rewrite(leader, "HVILER", "networkProfile", "status", "paused", 8);

        assertEquals("Fase 0 – Fokusering · Runde 1 På pause", words(line(leader, plainPage("HVILER", "Side"))));
    }
}
