package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The position panel on the pages of a network's space. */
public class PositionPanelTest {
    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static final String KEY = "LINJE";
    private static final String QUESTION = "Hvordan? " + MacroOutputValidator.NASTY;
    private static final Pattern LINE =
            Pattern.compile("<section class=\"inno-position\".*?</section>", Pattern.DOTALL);

    private static WikiRestClient member;

    @BeforeClass
    public static void makeANetwork() {
        WikiRestClient leader = WIKI.login("leder1");
        new NetworkFixture(KEY, "Linjen på siderne").create(leader);
        UUID draft = UUID.randomUUID();
        NetworkFixture.writeDraft(leader, KEY, draft, "text", QUESTION);
        NetworkFixture.write(leader, KEY, "innovationQuestion", "chosen", draft.toString());
        NetworkFixture.move(leader, KEY, "discovery", "Ledelsen har sagt ja");
        member = WIKI.login("medlem1");
    }

    /** The panel's HTML in the response; empty without a panel. */
    private static String line(WikiRestClient reader, String path) {
        Matcher line = LINE.matcher(reader.get(path).body());
        return line.find() ? line.group().replaceFirst(" hidden=\"hidden\"", "") : "";
    }

    private static String words(String line) {
        return String.join("\n", PageTextExtractor.lines(line));
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

    /** The panel does not know its page, so it contains everything and the script requests what to hide. */
    @Test
    public void theServerTellsWhatThePageSaysAlready() {
        WikiPage home =
                wiki().page(wiki().space(KEY).orElseThrow().homePageId()).orElseThrow();

        assertEquals(List.of("phase", "question"), said(member, KEY, home.id()));
        assertEquals(List.of("phase"), said(member, KEY, id("Fase 2 – Tematisering")));
        assertEquals(List.of("question"), said(member, KEY, id("Innovationsspørgsmål")));
        assertEquals(List.of(), said(member, KEY, id(plainPage(KEY, "Dagsorden"))));
        assertTrue(line(member, address(home)).contains("data-space=\"" + KEY + "\""));
    }

    @Test
    public void aPageThatIsNotThereOrThatOneMayNotViewSaysNothing() {
        WikiPage secret = wiki().page(KEY, "Fase 3 – Idéudvikling").orElseThrow();
        wiki().restrictView(secret.id(), Set.of(WIKI.user("leder1").key()));

        assertEquals(List.of(), said(member, KEY, secret.id()));
        assertEquals(List.of("phase"), said(WIKI.login("leder1"), KEY, secret.id()));
        for (String none : List.of("999999999", "x", "", "99999999999999999999")) {
            assertEquals("{\"said\":[]}", member.get(position(KEY, none)).body());
        }
    }

    @Test
    public void whereThereIsNoNetworkForThePersonThereIsNoAnswer() {
        assertEquals(404, WIKI.login("udenfor").get(position(KEY, "1")).statusCode());
        assertEquals(404, member.get(position("FINDESIKKE", "1")).statusCode());
    }

    /** Without scripts the panel stays at the foot of the page. */
    @Test
    public void withoutScriptsTheLineIsReadWhereItStands() {
        String html = member.get(plainPage(KEY, "Uden script")).body();
        String plain = html.substring(html.indexOf("<noscript>"), html.indexOf("</noscript>"));

        assertFalse(plain, plain.contains("hidden"));
        assertEquals("Fase 1 – Opdagelse · Runde 1\n" + QUESTION, words(plain.substring("<noscript>".length())));
    }

    private static Wiki wiki() {
        return WIKI.host().wiki();
    }

    private static String position(String spaceKey, String page) {
        return WikiRestClient.REST + "/networks/" + spaceKey + "/standing?page=" + page;
    }

    private static List<String> said(WikiRestClient reader, String spaceKey, long page) {
        List<String> said = new ArrayList<>();
        WikiRestClient.json(reader.get(position(spaceKey, String.valueOf(page))))
                .path("said")
                .forEach(part -> said.add(part.asText()));
        return said;
    }

    private static long id(String titleOrAddress) {
        return titleOrAddress.contains("pageId=")
                ? Long.parseLong(titleOrAddress.replaceFirst(".*pageId=", ""))
                : wiki().page(KEY, titleOrAddress).orElseThrow().id();
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
                WIKI.login("udenfor").get(plainPage(KEY, "Lukket for andre")).body();

        assertFalse(answer.contains("inno-position"));
        assertFalse(answer.contains("Opdagelse"));
    }

    @Test
    public void aNetworkThatRestsSaysSo() {
        WikiRestClient leader = WIKI.login("leder2");
        new NetworkFixture("HVILER", "Hvilende netværk")
                .with("networkLeader", "leder2")
                .create(leader);
        NetworkFixture.rewrite(leader, "HVILER", "networkProfile", "status", "paused", 8);

        assertEquals("Fase 0 – Fokusering · Runde 1 På pause", words(line(leader, plainPage("HVILER", "Side"))));
    }
}
