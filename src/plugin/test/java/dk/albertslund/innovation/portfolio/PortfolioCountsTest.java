package dk.albertslund.innovation.portfolio;

import static org.junit.Assert.assertEquals;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkResults;
import dk.albertslund.innovation.network.PermissionsInMemory;
import dk.albertslund.innovation.network.PhaseTimes;
import dk.albertslund.innovation.network.SummariesInMemory;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.overview.OverviewRow;
import dk.albertslund.innovation.overview.OverviewService;
import dk.albertslund.innovation.portfolio.PhaseCitizens.Answer;
import dk.albertslund.innovation.rollup.RollupService;
import dk.albertslund.innovation.rollup.SummaryCache;
import dk.albertslund.innovation.settings.PublicationsInMemory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

public class PortfolioCountsTest {
    private final SummariesInMemory summaries = new SummariesInMemory();
    private final PermissionsInMemory permissions = new PermissionsInMemory();

    @Before
    public void threeNetworks() {
        add(1, Phase.IDEATION, Set.of(Phase.DISCOVERY), Set.of("quality"), Set.of());
        add(2, Phase.DISCOVERY, Set.of(Phase.PROTOTYPE), Set.of("quality"), Set.of("quality"));
        add(3, Phase.FOCUS, Set.of(), Set.of(), Set.of());
    }

    private void add(int id, Phase phase, Set<Phase> citizens, Set<String> expected, Set<String> realised) {
        summaries.add(Summary.ofNew(new Network(id, "N" + id, false, "key-asta", Samples.NOON)));
        summaries.setPosition(id, new PhasePosition(phase, 1), PhaseTimes.UNKNOWN, Samples.NOON);
        summaries.setCitizens(id, citizens, Samples.NOON);
        summaries.setResults(id, new NetworkResults(Set.of(), expected, realised, "", Map.of()), Samples.NOON);
    }

    private List<OverviewRow> rows() {
        PublicationsInMemory publications = new PublicationsInMemory();
        RollupService rollup = new RollupService(
                new SummaryCache(summaries), permissions, Samples.PEOPLE, publications.published(), Samples.CLOCK);
        return new OverviewService(rollup, publications.published())
                .networks(Map.of(), LocalDate.of(2026, 3, 2))
                .rows();
    }

    private Share citizens(Phase phase) {
        return PhaseCitizens.of(rows()).get(phase.ordinal()).share();
    }

    @Test
    public void citizensAreCountedAmongThoseThatHaveComeToThePhaseOrPlanThem() {
        assertEquals(new Share(0, 3), citizens(Phase.FOCUS));
        assertEquals(new Share(1, 2), citizens(Phase.DISCOVERY));
        assertEquals(new Share(0, 1), citizens(Phase.IDEATION));
        assertEquals(new Share(0, 0), citizens(Phase.PRIORITISATION));
        assertEquals(new Share(1, 1), citizens(Phase.PROTOTYPE));
        assertEquals(Answer.NOT_YET, PhaseCitizens.answer(rows().get(2), Phase.DISCOVERY));
    }

    @Test
    public void expectedValueStandsBesideRealised() {
        ValueCount quality = ValueCount.of(rows()).get(0);

        assertEquals(new Share(2, 3), quality.expected());
        assertEquals(new Share(1, 3), quality.realised());
        assertEquals(67, quality.expected().percent());
    }

    @Test
    public void whatTheReaderMayNotViewIsInNoCount() {
        permissions.unreadable.add("N2");

        assertEquals(new Share(1, 2), ValueCount.of(rows()).get(0).expected());
        assertEquals(new Share(1, 1), citizens(Phase.DISCOVERY));
        assertEquals(0, new Share(0, 0).percent());
    }
}
