package dk.albertslund.innovation.participants.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.confluence.AoTransactions;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkVisibility;
import dk.albertslund.innovation.network.VisibilityState;
import dk.albertslund.innovation.network.confluence.AoNetwork;
import dk.albertslund.innovation.network.confluence.AoNetworkVisibilityRepository;
import java.util.Map;
import java.util.Optional;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

/** The chosen visibility is stored and compared with the space's permissions. */
@Data(Tables.class)
public class VisibilityTablesTest extends ActiveObjectsTest {
    private final SpacesInMemory spaces = new SpacesInMemory();
    private AoNetworkVisibilityRepository choices;
    private NetworkVisibilityService service;
    private Network young;
    private Network old;

    @Before
    public void twoNetworksInSpacesAsTheWikiMakesThem() {
        NetworkOnTables tables = new NetworkOnTables(ao);
        choices = new AoNetworkVisibilityRepository(ao);
        service = new NetworkVisibilityService(
                tables.networks, choices, new GroupSpacePermissions(spaces), spaces, new AoTransactions(ao));
        young = tables.found("UNG");
        old = tables.found("AELDRE");
        spaces.usual("UNG");
        spaces.usual("AELDRE");
        for (Network network : java.util.List.of(young, old)) {
            service.choose(network, NetworkVisibility.EVERYONE_READS);
        }
    }

    private Map<String, VisibilityState> broken() {
        return service.findDeviations(() -> false);
    }

    @Test
    public void aChoiceIsKeptAndItsSpaceSaysTheSame() {
        service.choose(young, NetworkVisibility.PARTICIPANTS_ONLY);

        assertEquals(Optional.of(NetworkVisibility.PARTICIPANTS_ONLY), choices.find(young.id()));
        assertEquals(NetworkVisibility.EVERYONE_READS, choices.findAll().get(old.id()));
        assertEquals(Map.of(), broken());
    }

    @Test
    public void anAnswerThatWasLostOnTheWayClosesTheNetwork() {
        assertEquals(
                Optional.of(NetworkVisibility.PARTICIPANTS_ONLY),
                choices.find(new NetworkOnTables(ao).found("TABT").id()));
    }

    @Test
    public void aSpaceThatSaysOtherwiseIsToldOfAndLeftAsItIs() {
        spaces.give(spaces.getSpace("UNG"), "EDITSPACE", SpacesInMemory.EVERYBODY);

        assertEquals(
                Map.of("UNG", new VisibilityState(NetworkVisibility.EVERYONE_READS, NetworkVisibility.EVERYONE_WRITES)),
                broken());
        assertEquals(1, broken().size());
    }

    @Test
    public void aNetworkOlderThanTheChoiceIsToldOfOnlyWhereEverybodyMayWrite() {
        AoNetwork row = ao.get(AoNetwork.class, young.id());
        row.setVisibility(null);
        row.save();
        assertEquals(Map.of(), broken());

        spaces.give(spaces.getSpace("UNG"), "EDITSPACE", SpacesInMemory.EVERYBODY);

        assertEquals(NetworkVisibility.EVERYONE_READS, broken().get("UNG").chosen());
        assertFalse(broken().get("UNG").isAsChosen());
    }
}
