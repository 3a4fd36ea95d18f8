package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.service.ContentLifecycleService;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiUser;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Operations on pages and spaces: afterwards links lead to existing pages, no row is orphaned, and the other network's rows are
 * unchanged.
 */
public class LifecycleTest {
    private static final String QUESTION = "innovationQuestion";
    private static final String WRITTEN = "Haverne st\u00e5r tomme";
    private static final String SHARED = "Det samme skema vises ogs\u00e5 p\u00e5";
    private static final String COPIED = "Kopieret fra siden";

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static int made;

    private NetworkRows rows;
    private ContentLifecycleService lifecycle;
    private WikiRestClient leader;
    private String key;
    private String other;
    private Map<String, List<String>> others;

    @Before
    public void twoNetworksOfWhichOneHasWritten() {
        made++;
        key = "HAVER" + made;
        other = "SKOVE" + made;
        rows = new NetworkRows(WIKI.host().database().dataSource());
        lifecycle = new ContentLifecycleService(
                WIKI.host().wiki(), WIKI.host().runtime().events());
        leader = WIKI.login("leder1");
        new NetworkFixture(key, "F\u00e6lles haver " + made).create(leader);
        new NetworkFixture(other, "F\u00e6lles skove " + made).create(leader);
        NetworkFixture.write(leader, key, QUESTION, "why", WRITTEN);
        others = rows.of(other);
    }

    @After
    public void nothingHasLostItsNetworkOrItsPage() {
        assertEquals(List.of(), rows.lost());
    }

    private void theOtherIsUntouched() {
        assertEquals(others, rows.of(other));
    }

    private WikiPage question(String spaceKey) {
        return WIKI.host()
                .wiki()
                .page(rows.showing(spaceKey, "question").get(0))
                .orElseThrow();
    }

    private String shown(long pageId) {
        return leader.get("/pages/viewpage.action?pageId=" + pageId).body();
    }

    private WikiPage copy(WikiPage page, String spaceKey, String title) {
        return WIKI.as("leder1", () -> lifecycle.copy(page, spaceKey, 0, title, WIKI.user("leder1")));
    }

    @Test
    public void aTrashedPageIsForgottenAndARestoredOneIsBackWithItsForm() {
        WikiPage page = question(key);

        lifecycle.trash(page.id());
        assertEquals(List.of(), rows.showing(key, "question"));
        assertEquals(List.of(), rows.lost());

        lifecycle.restore(page.id());
        assertEquals(List.of(page.id()), rows.showing(key, "question"));
        assertTrue(shown(page.id()).contains(WRITTEN));
        theOtherIsUntouched();
    }

    @Test
    public void aPurgedPageLeavesItsFormToTheNextPageThatShowsIt() {
        WikiPage page = question(key);
        lifecycle.trash(page.id());
        lifecycle.purge(page.id());

        WikiPage next = WIKI.as("leder1", () -> lifecycle.make(key, 0, "Igen", page.body(), WIKI.user("leder1")));

        assertEquals(List.of(next.id()), rows.showing(key, "question"));
        assertTrue(shown(next.id()).contains(WRITTEN));
        theOtherIsUntouched();
    }

    @Test
    public void anEditThatTakesTheMacroAwayIsFollowed() {
        WikiPage page = question(key);

        lifecycle.edit(page.id(), page.version(), page.title(), "<p>Intet skema</p>", WIKI.user("leder1"));

        assertEquals(List.of(), rows.showing(key, "question"));
        theOtherIsUntouched();
    }

    @Test
    public void aTreeMovedToTheOtherNetworkIsShownThereWithThatNetworksForms() {
        WikiPage page = question(key);
        List<Long> there = rows.showing(other, "question");
        lifecycle.edit(page.id(), page.version(), "Sp\u00f8rgsm\u00e5l fra haverne", page.body(), WIKI.user("leder1"));

        lifecycle.move(page.id(), other, 0, WIKI.user("leder1"));

        assertEquals(List.of(), rows.showing(key, "question"));
        assertEquals(List.of(there.get(0), page.id()), rows.showing(other, "question"));
        assertFalse(shown(page.id()).contains(WRITTEN));
    }

    @Test
    public void aMoveWithinTheSpaceLosesNothing() {
        Map<String, List<String>> before = rows.of(key);

        lifecycle.move(question(key).id(), key, 0, WIKI.user("leder1"));

        assertEquals(before, rows.of(key));
        theOtherIsUntouched();
    }

    @Test
    public void aCopyWithinTheNetworkShowsTheSameFormAndBothSayWhereTheOtherIs() {
        WikiPage page = question(key);

        WikiPage copy = copy(page, key, "Kopi af sp\u00f8rgsm\u00e5let");

        assertEquals(List.of(page.id(), copy.id()), rows.showing(key, "question"));
        assertTrue(shown(copy.id()).contains(WRITTEN));
        assertTrue(shown(copy.id()).contains(SHARED));
        assertTrue(shown(page.id()).contains("Kopi af sp\u00f8rgsm\u00e5let"));
        theOtherIsUntouched();
    }

    @Test
    public void aCopyInANetworkThatHasWrittenNothingTakesTheFormAlongAndSaysSo() {
        Map<String, List<String>> before = rows.of(key);

        WikiPage copy = copy(question(key), other, "Fra haverne");

        assertTrue(shown(copy.id()).contains(WRITTEN));
        assertTrue(shown(copy.id()).contains(COPIED));
        assertEquals(before, rows.of(key));
    }

    @Test
    public void aCopyInANetworkThatHasWrittenChangesNothingThereAndSaysSo() {
        NetworkFixture.write(leader, other, QUESTION, "why", "Skovene er fulde");

        WikiPage copy = copy(question(key), other, "Fra haverne");

        assertTrue(shown(copy.id()).contains("Skovene er fulde"));
        assertFalse(shown(copy.id()).contains(WRITTEN));
        assertTrue(shown(copy.id()).contains("Skemaet kom ikke med"));
        assertFalse(shown(question(other).id()).contains("Skemaet kom ikke med"));
    }

    @Test
    public void aCopiedTreeTakesItsFormsAlong() {
        WikiPage root =
                WIKI.host().wiki().page(rows.showing(key, "home").get(0)).orElseThrow();

        WIKI.as("leder1", () -> lifecycle.copyTree(root, other, 0, "Kopi: ", WIKI.user("leder1")));

        assertEquals(2, rows.showing(other, "question").size());
        assertEquals(2, rows.showing(other, "participants").size());
        assertTrue(shown(question(other).id()).contains(WRITTEN));
    }

    @Test
    public void anArchivedSpaceKeepsItsNetwork() {
        Map<String, List<String>> before = rows.of(key);

        lifecycle.archive(key);

        assertEquals(before, rows.of(key));
        theOtherIsUntouched();
    }

    @Test
    public void aRemovedSpaceTakesItsWholeNetworkAlong() {
        NetworkFixture.move(leader, key, "discovery", "Vi er klar");
        copy(question(other), key, "Fra skovene");
        others = rows.of(other);

        lifecycle.remove(key);

        assertFalse(rows.exists(key));
        theOtherIsUntouched();
    }

    @Test
    public void whatNobodyToldOfIsFoundAtNight() {
        WikiPage page = question(key);
        WIKI.host().wiki().moves().trash(page.id());
        assertFalse(rows.lost().isEmpty());

        String outcome = WIKI.host().runtime().jobs().run("innovation-check").toString();

        assertTrue(outcome, outcome.startsWith("success"));
        assertEquals(List.of(), rows.showing(key, "question"));
        theOtherIsUntouched();
    }

    private String home(WikiRestClient reader) {
        return reader.get("/display/" + key).body();
    }

    @Test
    public void aRenamedLeaderIsReadByTheNewName() {
        Map<String, List<String>> before = rows.of(key);
        WikiUser person = WIKI.user("chef1");

        WIKI.host().wiki().people().rename(person, "chef1ny", "Rosa Nynavn");

        assertTrue(home(leader).contains("Rosa Nynavn"));
        assertEquals(before, rows.of(key));
        WIKI.host().wiki().people().rename(person, person.name(), person.fullName());
    }

    @Test
    public void aDeactivatedLeaderIsStillNamed() {
        NetworkFixture.rewrite(leader, key, "networkProfile", "referenceLeader", "chef2", 8);

        WIKI.host().wiki().people().setActive(WIKI.user("chef2"), false);

        assertTrue(home(leader).contains(WIKI.user("chef2").fullName()));
    }

    @Test
    public void aNetworkWhoseLeaderIsRemovedNamesAFormerUserAndAsksForANewLeader() {
        NetworkFixture.rewrite(leader, key, "networkProfile", "networkLeader", "leder3", 8);
        assertFalse(home(leader).contains("Tidligere bruger"));
        Map<String, List<String>> before = rows.of(key);

        WIKI.host().wiki().people().remove(WIKI.user("leder3"));

        String home = home(leader);
        assertTrue(home.contains("Tidligere bruger"));
        assertTrue(home.contains("Find en ny netv\u00e6rksleder"));
        assertEquals(before, rows.of(key));
    }
}
