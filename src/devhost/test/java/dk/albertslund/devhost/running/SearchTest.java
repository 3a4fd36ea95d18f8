package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import dk.albertslund.devhost.service.HostPage;
import dk.albertslund.devhost.wiki.WikiPage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Texts of forms are found by Confluence's search, only by users who may view the page. */
public class SearchTest {
    private static final String KEY = "SOEG";

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static WikiRestClient leader;

    @BeforeClass
    public static void makeANetwork() {
        leader = WIKI.login("leder1");
        new NetworkFixture(KEY, "Naboskaber").create(leader);
    }

    private static boolean finds(String person, String words) {
        String html = WIKI.login(person)
                .get("/dosearchsite.action?queryString=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .body();
        return html.contains("<ul class=\"wiki-list\">") && html.contains("/display/" + KEY + "/");
    }

    private static void index() {
        WIKI.runIndexJob();
        WIKI.host().runtime().index().settle();
    }

    @Test
    public void aSentenceInAFormIsFoundByAMemberAndNotByAnOutsider() {
        NetworkFixture.writeDraft(
                leader, KEY, UUID.randomUUID(), "text", "Hvordan f\u00e5r naboer \u00f8je p\u00e5 hinanden?");
        index();

        assertTrue(finds("leder1", "naboer \u00f8je p\u00e5 hinanden"));
        assertTrue(finds("medlem1", "NABOER \u00d8JE"));
        assertFalse(finds("udenfor", "naboer \u00f8je p\u00e5 hinanden"));
    }

    @Test
    public void aSentenceThatWasWrittenOverIsNotFoundAnyMoreAndNoVersionOfThePageIsMade() {
        int first = NetworkFixture.write(leader, KEY, "innovationQuestion", "problem", "Kolonihaverne st\u00e5r tomme");
        index();
        assertTrue(finds("medlem1", "kolonihaverne tomme"));

        NetworkFixture.rewrite(leader, KEY, "innovationQuestion", "problem", "G\u00e5rdhaverne st\u00e5r tomme", first);
        index();

        assertFalse(finds("medlem1", "kolonihaverne tomme"));
        assertTrue(finds("medlem1", "g\u00e5rdhaverne tomme"));
        Integer versions = new JdbcTemplate(WIKI.host().database().dataSource())
                .queryForObject("select max(VERSION) from WIKI_PAGE where SPACE_KEY = ?", Integer.class, KEY);
        assertTrue("a page of the network has version " + versions, versions == 1);
    }

    @Test
    public void whatIsWrittenIsFoundOnlyAfterTheJobHasRun() {
        index();
        NetworkFixture.write(leader, KEY, "innovationQuestion", "why", "Trappeopgangen er blevet tavs");
        WIKI.host().runtime().index().settle();
        assertFalse(finds("leder1", "trappeopgangen tavs"));

        index();

        assertTrue(finds("leder1", "trappeopgangen tavs"));
    }

    @Test
    public void aPageCopiedIntoAnotherNetworkTellsOfThatNetwork() {
        new NetworkFixture("KOPI", "Kopiens netv\u00e6rk").create(leader);
        index();
        var wiki = WIKI.host().wiki();
        WikiPage origin = page("innovation-question");
        WikiPage copy = wiki.createPage("KOPI", 0, "En kopi", origin.body(), WIKI.user("leder1"));
        WIKI.host().runtime().events().publish(new PageCopyEvent(new HostPage(origin), new HostPage(copy)));
        assertEquals(network(origin.id()), network(copy.id()));

        index();

        assertNotEquals(network(origin.id()), network(copy.id()));
        assertEquals(network(wiki.space("KOPI").orElseThrow().homePageId()), network(copy.id()));
    }

    private static WikiPage page(String macro) {
        return WIKI.host().wiki().pages(KEY).stream()
                .filter(found -> found.body().contains(macro))
                .findFirst()
                .orElseThrow();
    }

    /** The page's metadata in its content property. */
    private static String network(long page) {
        String facts = new JdbcTemplate(WIKI.host().database().dataSource())
                .queryForObject(
                        "select CONTENT from WIKI_PROPERTY where PAGE = ? and PROPERTY = 'innovation-network'",
                        String.class,
                        page);
        return facts.substring(0, facts.indexOf(','));
    }

    @Test
    public void aPageWithARestrictionIsNotFoundByThoseItIsClosedTo() {
        NetworkFixture.write(
                leader, KEY, "innovationQuestion", "necessaryChallenges", "Ensomheden vokser bag d\u00f8rene");
        index();
        var wiki = WIKI.host().wiki();
        WikiPage page = page("innovation-question");
        assertTrue(finds("medlem1", "ensomheden vokser"));

        wiki.restrictView(page.id(), Set.of(WIKI.user("leder1").key()));
        try {
            assertFalse(finds("medlem1", "ensomheden vokser"));
            assertTrue(finds("leder1", "ensomheden vokser"));
        } finally {
            wiki.restrictView(page.id(), Set.of());
        }
    }
}
