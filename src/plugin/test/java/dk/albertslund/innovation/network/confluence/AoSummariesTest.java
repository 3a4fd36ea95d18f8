package dk.albertslund.innovation.network.confluence;

import static org.junit.Assert.assertEquals;

import dk.albertslund.innovation.OnInnovationTables;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.Summaries;
import dk.albertslund.innovation.network.Summary;
import java.time.Instant;
import org.junit.Before;
import org.junit.Test;

public class AoSummariesTest extends OnInnovationTables {
    private static final Instant MARCH = Instant.parse("2026-03-02T09:00:00Z");

    private Summaries summaries;

    @Before
    public void onTheTables() {
        summaries = new AoSummaries(ao);
    }

    private void addNetworks(int from, int to) {
        for (int id = from; id <= to; id++) {
            summaries.add(Summary.ofNew(new Network(id, "NET" + id, false, "leader", MARCH)));
        }
    }

    @Test
    public void anOverviewTakesAsManyStatementsForTenNetworksAsForAThousand() {
        addNetworks(1, 10);
        int forTen = statements(() -> assertEquals(10, summaries.all().size()));

        addNetworks(11, 1000);
        int forAThousand = statements(() -> assertEquals(1000, summaries.all().size()));

        assertEquals(1, forTen);
        assertEquals(1, forAThousand);
    }

    @Test
    public void aSummaryComesBackAsItWasWritten() {
        Summary written = Summary.ofNew(new Network(7, "GRON", false, "leader", MARCH));

        summaries.add(written);

        assertEquals(written, summaries.inSpace("GRON").orElseThrow());
    }
}
