package dk.albertslund.innovation.maintenance.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.confluence.AoTransactions;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.maintenance.SpaceReattachmentService;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.confluence.AoNetworkUidRepository;
import dk.albertslund.innovation.page.NetworkPageRepository;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

@Data(Tables.class)
public class SpaceReattachmentTest extends ActiveObjectsTest {
    private static final long IMPORTED = 201;

    private NetworkOnTables tables;
    private Network network;
    private String facts;
    private final Set<String> spaces = new HashSet<>(Set.of("UNG", "UNG2", "AELDRE"));

    @Before
    public void aNetworkWhoseSpaceWasImportedUnderAnotherKey() {
        tables = new NetworkOnTables(ao);
        network = tables.found("UNG");
        tables.write(network, "why", "De unge m\u00f8der ikke op", 0);
        tables.pages.saveParts(network.id(), Map.of(101L, Set.of("question")));
        facts = "{\"network\":\"" + new AoNetworkUidRepository(ao).uid(network) + "\",\"part\":\"question\"}";
        spaces.remove("UNG");
    }

    private SpaceReattachmentService reattaching() {
        SpaceReattachmentService.Wiki wiki = new SpaceReattachmentService.Wiki() {
            @Override
            public boolean exists(String spaceKey) {
                return spaces.contains(spaceKey);
            }

            @Override
            public Map<Long, Set<String>> parts(String spaceKey) {
                return Map.of(IMPORTED, Set.of("question"));
            }

            @Override
            public Optional<String> facts(String spaceKey, long pageId) {
                return pageId == IMPORTED ? Optional.of(facts) : Optional.empty();
            }
        };
        return new SpaceReattachmentService(
                tables.networks, new AoNetworkUidRepository(ao), tables.pages, new AoTransactions(ao), wiki);
    }

    @Test
    public void aNetworkFollowsItsPagesIntoTheSpaceTheyWereImportedInto() {
        assertEquals(
                network.id(),
                reattaching().reattach("UNG2", IMPORTED, network).orElseThrow().id());

        Network moved = tables.networks.findBySpace("UNG2").orElseThrow();
        assertEquals(network.id(), moved.id());
        assertEquals(
                "Unge og fritid",
                tables.summaries.findBySpace("UNG2").orElseThrow().profile().title());
        assertTrue(tables.networks.findBySpace("UNG").isEmpty());
        assertTrue(tables.summaries.findBySpace("UNG").isEmpty());
        assertEquals(
                "De unge m\u00f8der ikke op",
                tables.sheets
                        .state(tables.sheets.find(moved.id(), "innovationQuestion", 1))
                        .value("why"));
        assertEquals(
                List.of(new NetworkPageRepository.Shown(moved.id(), "question", IMPORTED)),
                tables.pages.findByNetwork(moved.id()));
    }

    @Test
    public void aPageThatTellsOfAnotherNetworkMeanwhileAttachesNothing() {
        Network other = tables.found("AELDRE");

        assertTrue(reattaching().reattach("UNG2", IMPORTED, other).isEmpty());
        assertEquals(
                network.id(), tables.networks.findBySpace("UNG").orElseThrow().id());
    }

    @Test
    public void aNetworkWhoseSpaceIsThereIsNeverTaken() {
        spaces.add("UNG");

        assertTrue(reattaching().reattach("UNG2", IMPORTED, network).isEmpty());
        assertEquals(
                network.id(), tables.networks.findBySpace("UNG").orElseThrow().id());
    }

    @Test
    public void aSpaceThatHasANetworkKeepsIt() {
        Network other = tables.found("AELDRE");

        assertTrue(reattaching().reattach("AELDRE", IMPORTED, network).isEmpty());
        assertEquals(
                other.id(), tables.networks.findBySpace("AELDRE").orElseThrow().id());
    }

    @Test
    public void aPageThatTellsOfNoNetworkAttachesNothing() {
        assertTrue(reattaching().networkOf("UNG2", 999).isEmpty());
        facts = "{\"network\":\"00000000-0000-4000-8000-000000000000\"}";
        assertTrue(reattaching().networkOf("UNG2", IMPORTED).isEmpty());
        facts = "[]";
        assertTrue(reattaching().networkOf("UNG2", IMPORTED).isEmpty());
    }
}
