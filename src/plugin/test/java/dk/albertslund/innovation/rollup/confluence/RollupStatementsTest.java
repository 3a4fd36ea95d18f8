package dk.albertslund.innovation.rollup.confluence;

import static org.junit.Assert.assertEquals;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.NetworkProgress;
import dk.albertslund.innovation.network.PermissionsInMemory;
import dk.albertslund.innovation.network.Profile;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.rollup.RollupParameters;
import dk.albertslund.innovation.rollup.RollupService;
import dk.albertslund.innovation.rollup.SummaryCache;
import dk.albertslund.innovation.settings.Settings;
import java.util.Map;
import net.java.ao.test.jdbc.Data;
import org.junit.Test;

@Data(Tables.class)
public class RollupStatementsTest extends ActiveObjectsTest {
    private int statementsForARollup(RollupService rollup, int networks) {
        return statements(() -> assertEquals(
                networks,
                rollup.page(RollupParameters.from(Map.of(), Settings.DEFAULTS.typeKeys()))
                        .total()));
    }

    @Test
    public void aRollupReadsAThousandNetworksInAsManyStatementsAsTen() {
        NetworkOnTables tables = new NetworkOnTables(ao);
        RollupService rollup = new RollupService(
                new SummaryCache(tables.summaries),
                new PermissionsInMemory(),
                Samples.PEOPLE,
                tables.settings,
                Samples.CLOCK);
        add(tables, 1, 10);
        int forTen = statementsForARollup(rollup, 10);
        add(tables, 11, 1000);

        assertEquals(forTen, statementsForARollup(rollup, 1000));
        assertEquals("one for the settings, one for what was written lately, one for their number", 3, forTen);
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
            tables.summaries.add(new Summary(
                    id,
                    "N" + id,
                    false,
                    profile,
                    PhasePosition.FIRST,
                    "",
                    false,
                    Samples.NOON,
                    NetworkProgress.UNKNOWN));
            tables.summaries.setProfile(id, profile, Samples.NOON);
        }
    }
}
