package dk.albertslund.innovation.rollup.confluence;

import static org.junit.Assert.assertEquals;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.network.Profile;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.rollup.RollupParameters;
import dk.albertslund.innovation.rollup.RollupService;
import dk.albertslund.innovation.settings.Settings;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.java.ao.test.jdbc.Data;
import org.junit.Test;

@Data(Tables.class)
public class RollupStatementsTest extends ActiveObjectsTest {
    private static final NetworkPermissions ALL = new NetworkPermissions() {
        @Override
        public boolean mayView(String spaceKey) {
            return true;
        }

        @Override
        public boolean mayEdit(String spaceKey) {
            return true;
        }

        @Override
        public boolean mayAdminister(String spaceKey) {
            return false;
        }

        @Override
        public boolean mayViewPage(String spaceKey, long pageId) {
            return mayView(spaceKey);
        }

        @Override
        public boolean isCurrentUserIn(Collection<String> userKeys) {
            return false;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public Set<String> filterViewable(Collection<String> spaceKeys) {
            return new HashSet<>(spaceKeys);
        }
    };

    private int statementsForARollup(RollupService rollup, int networks) {
        return statements(() -> assertEquals(
                networks,
                rollup.page(RollupParameters.from(Map.of(), Settings.DEFAULTS.typeKeys()))
                        .total()));
    }

    @Test
    public void aRollupReadsAThousandNetworksInAsManyStatementsAsTen() {
        NetworkOnTables tables = new NetworkOnTables(ao);
        RollupService rollup = new RollupService(tables.summaries, ALL, Samples.PEOPLE, tables.settings, Samples.CLOCK);
        add(tables, 1, 10);
        int forTen = statementsForARollup(rollup, 10);
        add(tables, 11, 1000);

        assertEquals(forTen, statementsForARollup(rollup, 1000));
        assertEquals("one for the settings, one for the networks", 2, forTen);
    }

    private static void add(NetworkOnTables tables, int from, int to) {
        for (int id = from; id <= to; id++) {
            Profile profile = new Profile(
                    "Netv\u00e6rk " + id,
                    Profile.UNWRITTEN.type(),
                    Profile.UNWRITTEN.status(),
                    Profile.UNWRITTEN.leaders(),
                    Profile.UNWRITTEN.referenceLeaders(),
                    "2026-01-01",
                    "");
            tables.summaries.add(
                    new Summary(id, "N" + id, false, profile, PhasePosition.FIRST, "", false, Samples.NOON));
            tables.summaries.setProfile(id, profile, Samples.NOON);
        }
    }
}
