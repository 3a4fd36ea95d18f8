package dk.albertslund.innovation.search.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.ReadOnlyMode;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.SuppliedClock;
import dk.albertslund.innovation.common.confluence.KeysAsTexts;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.ScheduledJobs;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.confluence.AoNetwork;
import dk.albertslund.innovation.network.confluence.AoNetworkUidRepository;
import dk.albertslund.innovation.network.confluence.AoReindexRequest;
import dk.albertslund.innovation.phase.Gate;
import dk.albertslund.innovation.phase.MoveProposals;
import dk.albertslund.innovation.profile.ProfileForm;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.search.PageFacts;
import dk.albertslund.innovation.search.PageFactsService;
import dk.albertslund.innovation.search.PageFactsWriter;
import dk.albertslund.innovation.search.PageProperties;
import dk.albertslund.innovation.search.PropertiesInMemory;
import dk.albertslund.innovation.search.ReindexService;
import dk.albertslund.innovation.search.ReindexThrottle;
import dk.albertslund.innovation.settings.PublicationsInMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.test.jdbc.Data;
import net.java.ao.test.jdbc.NonTransactional;
import org.junit.Before;
import org.junit.Test;

@Data(Tables.class)
public class PageIndexingTest extends ActiveObjectsTest {
    private static final long HOME = 101;
    private static final long QUESTION = 102;

    private NetworkOnTables tables;
    private AoNetworkUidRepository uids;
    private Network network;
    private Instant now = Samples.NOON;
    private final PropertiesInMemory properties = new PropertiesInMemory("key-asta");

    @Before
    public void aNetworkWithTwoPages() {
        tables = new NetworkOnTables(ao, new SuppliedClock(() -> now));
        uids = new AoNetworkUidRepository(ao);
        network = tables.found("UNG");
        tables.pages.saveParts(network.id(), Map.of(HOME, Set.of("home")));
        tables.pages.saveParts(network.id(), Map.of(QUESTION, Set.of("question")));
    }

    /** Runs the job one minute after the last run. */
    private ReindexService.Outcome index(PageProperties to) {
        return indexing(to).run(() -> false);
    }

    /** Runs the job until the queue is empty. */
    private void indexAll() {
        index(properties);
        index(properties);
        assertEquals(0, waiting());
    }

    private ReindexService indexing(PageProperties to) {
        FormKindRegistry kinds =
                new FormKindRegistry(List.of(new QuestionForm(), new ProfileForm(PublicationsInMemory.usual())));
        PageFactsService facts = new PageFactsService(uids, tables.pages, kinds, tables.sheets);
        now = now.plusSeconds(60);
        return new ReindexService(
                tables.reindexQueue,
                new PageFactsWriter(tables.summaries, facts, to),
                new ReindexThrottle(),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private ReindexJob job(PageProperties to, ReadOnlyMode mode) {
        return new ReindexJob(indexing(to), to, mode, new KeysAsTexts(".*"));
    }

    private int waiting() {
        return ao.count(AoReindexRequest.class, Query.select());
    }

    private String facts(long page) {
        return properties.read(page, PageFacts.KEY).orElse("");
    }

    @Test
    public void everyPageOfANetworkSaysWhereTheNetworkStands() {
        tables.moveService.move(network, MoveProposals.to(Phase.DISCOVERY, "", "key-asta"), Gate.open());

        ReindexService.Outcome outcome = index(properties);

        assertEquals(1, outcome.networks());
        assertEquals(List.of(), outcome.refused());
        assertTrue(facts(HOME), facts(HOME).contains("\"part\":\"home\",\"form\":\"networkProfile\""));
        assertTrue(facts(QUESTION), facts(QUESTION).contains("\"phase\":\"discovery\",\"turn\":1"));
        assertTrue(facts(QUESTION), facts(QUESTION).contains("\"status\":\"active\",\"type\":\"welfare\""));
        assertEquals(uids.uid(network), PageFacts.networkUid(facts(HOME)).orElseThrow());
    }

    @Test
    public void aChangeInAFormMakesItsPageIndexedAgainAndNothingElseDoes() {
        indexAll();
        String before = facts(QUESTION);
        int writes = properties.writes();

        index(properties);
        assertEquals(writes, properties.writes());

        tables.write(network, "why", "De unge m\u00f8der ikke op", 0);
        assertEquals(1, waiting());
        index(properties);

        assertNotEquals(before, facts(QUESTION));
        indexAll();
    }

    @Test
    public void aMoveToAnotherPhaseIsHeardOf() {
        index(properties);
        tables.moveService.move(
                network, MoveProposals.to(Phase.THEMING, "Vi var her f\u00f8r", "key-asta"), Gate.open());
        index(properties);

        assertTrue(facts(HOME), facts(HOME).contains("\"phase\":\"theming\""));
    }

    @Test
    public void pagesOnWhichNobodyWhoLeadsMayWriteAreNamedAndTriedFiveTimes() {
        for (int tries = 1; tries <= 5; tries++) {
            assertTrue("before try " + tries, waiting() > 0);
            assertEquals(
                    List.of(HOME, QUESTION),
                    index(new PropertiesInMemory("key-somebody")).refused());
        }

        assertEquals(0, waiting());
        tables.write(network, "why", "De unge m\u00f8der ikke op", 0);
        assertEquals(
                List.of(HOME, QUESTION),
                index(new PropertiesInMemory("key-somebody")).refused());
    }

    @Test
    public void aPageThatCouldNotBeWrittenOnceIsWrittenTheNextTime() {
        index(new PropertiesInMemory());

        index(properties);

        assertTrue(facts(HOME), facts(HOME).contains("\"part\":\"home\""));
        indexAll();
    }

    @Test
    public void aJobThatIsStoppedLeavesTheRestForTheNext() {
        int before = waiting();

        indexing(properties).run(() -> true);

        assertEquals(before, waiting());
        assertEquals(0, properties.writes());
    }

    @Test
    public void nothingIsLostWhileTheWikiCanOnlyBeRead() {
        int before = waiting();

        job(properties, () -> true).run(() -> false);
        assertEquals(before, waiting());
        assertEquals(0, properties.writes());

        job(properties, () -> false).run(() -> false);
        indexAll();
        assertEquals(2, properties.writes());
    }

    @Test
    public void whereConfluenceHasNoContentPropertiesWhatChangedStaysMarked() {
        int before = waiting();

        String told = job(PropertiesInMemory.missing(), () -> false).run(() -> false);

        assertEquals("[innovation.index.off]", told);
        assertEquals(before, waiting());
    }

    @Test
    public void aConfluenceWithOtherContentPropertiesFailsTheJobAndLosesNothing() {
        int before = waiting();
        PageProperties missing = new PageProperties() {
            @Override
            public boolean isAvailable() {
                return true;
            }

            @Override
            public Optional<String> read(long pageId, String key) {
                return Optional.empty();
            }

            @Override
            public boolean write(long pageId, String key, String json, String userKey) {
                throw new NoSuchMethodError("update");
            }
        };

        JobRunner job = ScheduledJobs.asConfluenceGets(job(missing, () -> false));
        JobRunnerResponse outcome = job.runJob(() -> false);

        assertTrue(outcome.getMessage(), outcome.getMessage().contains("NoSuchMethodError"));
        assertEquals(before, waiting());
    }

    @Test
    public void aPageThatComesToShowAPartSaysSoOfItself() {
        indexAll();
        tables.pages.saveParts(network.id(), Map.of(103L, Set.of("phase-focus")));
        assertEquals(1, waiting());
        indexAll();
        tables.pages.saveParts(network.id(), Map.of(103L, Set.of("phase-focus")));

        assertTrue(facts(103), facts(103).contains("\"part\":\"phase-focus\",\"form\":\"\""));
        assertEquals(0, waiting());
    }

    @Test
    public void changesInANetworkThatIsGoneAreForgotten() {
        tables.deletionService.remove(network);

        assertEquals(0, index(properties).networks());
        assertEquals(0, waiting());
    }

    @Test
    public void nothingChangedCostsOneStatementHoweverManyNetworksThereAre() {
        for (int number = 1; number <= 5; number++) {
            tables.found("NET" + number);
        }
        indexAll();

        assertEquals(1, statements(() -> index(properties)));
    }

    @Test
    public void aNetworkHasOneMarkHoweverMuchIsWritten() throws Exception {
        indexAll();
        tables.write(network, "why", "0", 0);
        tables.write(network, "problem", "0", 0);
        int first = statements(() -> tables.write(network, "problem", "1", 2));
        for (int number = 4; number <= 40; number++) {
            tables.write(network, "problem", "" + number, number - 1);
        }

        assertEquals(1, waiting());
        assertEquals(first, statements(() -> tables.write(network, "problem", "sidste", 40)));
    }

    @Test
    public void tenThousandSavesInFiftyNetworksAreToldOfAtOnce() {
        List<Network> networks = new ArrayList<>();
        for (int number = 1; number <= 50; number++) {
            networks.add(tables.found("NET" + number));
        }
        indexAll();
        for (int save = 0; save < 200; save++) {
            networks.forEach(written -> tables.reindexQueue.enqueue(written.id()));
        }
        assertEquals(50, waiting());

        assertEquals(50, index(properties).networks());
        assertEquals(50, index(properties).networks());
        assertEquals(0, waiting());
    }

    @Test
    public void theMarksThatAnOlderVersionLeftAreWorkedOffAtOnce() {
        Network other = tables.found("NY");
        tables.pages.saveParts(other.id(), Map.of(201L, Set.of("home")));
        indexAll();
        for (int save = 0; save < 300; save++) {
            ao.create(AoReindexRequest.class, new DBParam("NETWORK_ID", network.id()));
        }
        ao.create(AoReindexRequest.class, new DBParam("NETWORK_ID", other.id()));

        assertEquals(2, index(properties).networks());
        assertEquals(2, waiting());
        indexAll();
    }

    /** The writer found an existing request, so added none, and had not committed when the job ran. */
    @Test
    public void aChangeThatSearchCouldNotSeeYetIsSeenAMinuteLater() {
        tables.reindexQueue.enqueue(network.id());
        index(properties);
        String before = facts(QUESTION);
        tables.write(network, "why", "De unge m\u00f8der ikke op", 0);
        ao.deleteWithSQL(AoReindexRequest.class, "SEEN IS NULL");

        index(properties);

        assertNotEquals(before, facts(QUESTION));
        assertEquals(0, waiting());
    }

    @Test
    public void aChangeJustAfterAnotherNeedsNoMarkOfItsOwnAndIsFound() {
        indexAll();
        int first = tables.write(network, "why", "De unge m\u00f8der ikke op", 0);
        indexFiveSecondsLater();
        String before = facts(QUESTION);

        tables.write(network, "why", "De unge kommer ikke", first);

        assertEquals("the second look alone is waiting", 1, waiting());
        index(properties);
        assertNotEquals(before, facts(QUESTION));
        assertEquals(0, waiting());
    }

    private void indexFiveSecondsLater() {
        now = now.minusSeconds(55);
        index(properties);
    }

    @Test
    public void aChangeTooLateForTheSecondLookHasItsOwnMark() {
        indexAll();
        int first = tables.write(network, "why", "De unge m\u00f8der ikke op", 0);
        indexFiveSecondsLater();
        now = now.plusSeconds(10);

        tables.write(network, "why", "De unge kommer ikke", first);

        assertEquals(2, waiting());
    }

    @Test
    @NonTransactional
    public void aMarkThatWasRolledBackCoversNothing() {
        indexAll();

        assertThrows(
                IllegalStateException.class,
                () -> tables.transactions.run(() -> {
                    tables.write(network, "why", "De unge m\u00f8der ikke op", 0);
                    throw new IllegalStateException("rolled back");
                }));
        assertEquals(0, waiting());

        tables.write(network, "why", "De unge m\u00f8der ikke op", 0);
        assertEquals(1, waiting());
    }

    @Test
    public void searchLooksOnceMoreOnlyWhenEverybodyMustBeDone() {
        index(properties);
        now = now.minusSeconds(60);

        assertEquals(0, index(properties).networks());
        assertEquals(1, waiting());
    }

    @Test
    public void aNetworkFromBeforeGetsItsNameOnceAndKeepsIt() {
        AoNetwork row = ao.get(AoNetwork.class, network.id());
        row.setNetworkUid(null);
        row.save();

        String name = uids.uid(network);

        assertEquals(name, uids.uid(network));
        assertEquals(network.id(), uids.findByUid(name).orElseThrow().id());
        assertNotEquals(name, uids.uid(tables.found("NY")));
    }
}
