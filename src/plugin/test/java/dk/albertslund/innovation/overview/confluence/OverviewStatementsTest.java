package dk.albertslund.innovation.overview.confluence;

import static org.junit.Assert.assertEquals;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.PermissionsInMemory;
import dk.albertslund.innovation.network.Profile;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.overview.OverviewService;
import dk.albertslund.innovation.rollup.RollupService;
import dk.albertslund.innovation.rollup.SummaryCache;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import net.java.ao.test.jdbc.Data;
import org.junit.Test;

@Data(Tables.class)
public class OverviewStatementsTest extends ActiveObjectsTest {
    @Test
    public void theOverviewReadsAThousandNetworksInAsManyStatementsAsTen() {
        assertReadsAThousandInAsManyStatementsAsTen(this::statementsFor);
    }

    @Test
    public void aMacroOverAllNetworksDoesSoToo() {
        assertReadsAThousandInAsManyStatementsAsTen(this::statementsForAMacro);
    }

    private void assertReadsAThousandInAsManyStatementsAsTen(ToIntBiFunction<OverviewService, Integer> statements) {
        NetworkOnTables tables = new NetworkOnTables(ao);
        RollupService rollup = new RollupService(
                new SummaryCache(tables.summaries),
                new PermissionsInMemory(),
                Samples.PEOPLE,
                tables.settings,
                Samples.CLOCK);
        OverviewService overview = new OverviewService(rollup, tables.settings);
        add(tables, 1, 10);
        int forTen = statements.applyAsInt(overview, 10);
        add(tables, 11, 1000);

        assertEquals(forTen, statements.applyAsInt(overview, 1000));
        assertEquals("two for the settings outside of a request, two for the networks", 4, forTen);
    }

    private int statementsForAMacro(OverviewService overview, int networks) {
        return statements(() -> assertEquals(
                networks,
                overview.networks(Map.of(), LocalDate.of(2026, 3, 2)).rows().size()));
    }

    private int statementsFor(OverviewService overview, int networks) {
        Map<String, String> asked = Map.of("text", "netv", "show", "active", "sort", "leader");
        return statements(() -> assertEquals(
                networks,
                overview.overview(Map.of(), asked, LocalDate.of(2026, 3, 2)).matching()));
    }

    private static void add(NetworkOnTables tables, int from, int to) {
        for (int id = from; id <= to; id++) {
            Profile empty = Profile.UNWRITTEN;
            Profile profile = new Profile(
                    "Netværk " + id,
                    empty.type(),
                    empty.status(),
                    empty.leaders(),
                    empty.referenceLeaders(),
                    "2026-01-01",
                    "");
            tables.summaries.add(Summary.ofNew(new Network(id, "N" + id, false, "key-asta", Samples.NOON)));
            tables.summaries.setProfile(id, profile, Samples.NOON);
        }
    }
}
