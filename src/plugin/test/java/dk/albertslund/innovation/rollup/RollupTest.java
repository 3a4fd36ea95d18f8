package dk.albertslund.innovation.rollup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Problem;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.network.Access;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.network.NetworkType;
import dk.albertslund.innovation.network.Profile;
import dk.albertslund.innovation.network.SummariesInMemory;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.Standing;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

public class RollupTest {
    private static final Locale DANISH = new Locale("da", "DK");

    private final SummariesInMemory summaries = new SummariesInMemory();
    private final Set<String> hidden = new HashSet<>();
    private final Rollup rollup = new Rollup(summaries, new SeesAllButHidden(), Samples.PEOPLE);

    private final class SeesAllButHidden implements Access {
        @Override
        public boolean mayView(String spaceKey) {
            return !hidden.contains(spaceKey);
        }

        @Override
        public boolean mayEdit(String spaceKey) {
            return false;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public Set<String> viewable(Collection<String> spaceKeys) {
            Set<String> seen = new HashSet<>(spaceKeys);
            seen.removeAll(hidden);
            return seen;
        }
    }

    @Before
    public void fourNetworks() {
        add(1, "\u00c5bne haver", NetworkType.WELFARE, "key-bo", Phase.IDEATION, 30);
        add(2, "Unge og fritid", NetworkType.LEARNING, "key-carla", Phase.FOCUS, 40);
        add(3, "\u00c6ldre og naboskab", NetworkType.WELFARE, "key-asta", Phase.DISCOVERY, 10);
        add(4, "\u00d8velser i dialog", NetworkType.INNOVATION, "key-gone", Phase.CONTINUATION, 20);
    }

    private void add(int id, String title, NetworkType type, String leader, Phase phase, int minutes) {
        Profile profile = new Profile(title, type, NetworkStatus.ACTIVE, List.of(leader), List.of(), "2026-01-01", "");
        summaries.add(new Summary(
                id, "N" + id, false, profile, new Standing(phase, 1), "", Samples.NOON.plusSeconds(60L * minutes)));
    }

    private List<String> titles(Map<String, String> parameters) {
        return rollup.page(RollupParameters.from(parameters), DANISH).rows().stream()
                .map(row -> row.summary().profile().title())
                .toList();
    }

    @Test
    public void namesStandInDanishOrder() {
        assertEquals(
                List.of("Unge og fritid", "\u00c6ldre og naboskab", "\u00d8velser i dialog", "\u00c5bne haver"),
                titles(Map.of()));
    }

    @Test
    public void rowsCanStandByPhaseAndByActivity() {
        assertEquals("Unge og fritid", titles(Map.of("sort", "phase")).get(0));
        assertEquals("\u00d8velser i dialog", titles(Map.of("sort", "phase")).get(3));
        assertEquals("Unge og fritid", titles(Map.of("sort", "activity")).get(0));
        assertEquals(
                "\u00c6ldre og naboskab", titles(Map.of("sort", "activity")).get(3));
    }

    @Test
    public void aLeaderIsShownByNameAndOneWhoLeftAsAFormerUser() {
        List<RollupRow> rows =
                rollup.page(RollupParameters.from(Map.of()), DANISH).rows();

        assertEquals("Carla \u00d8stergren", rows.get(0).leaders());
        assertEquals("tidligere bruger", rows.get(2).leaders());
    }

    @Test
    public void onlyWhatIsAskedForIsShown() {
        assertEquals(2, titles(Map.of("types", "welfare")).size());
        assertEquals(List.of("Unge og fritid"), titles(Map.of("types", "welfare,learning", "phase", "focus")));
        assertEquals(List.of(), titles(Map.of("status", "closed")));
    }

    @Test
    public void whatIsCutOffIsCounted() {
        RollupPage page = rollup.page(RollupParameters.from(Map.of("limit", "3")), DANISH);

        assertEquals(3, page.rows().size());
        assertEquals(4, page.total());
        assertTrue(page.isCut());
        assertFalse(rollup.page(RollupParameters.from(Map.of()), DANISH).isCut());
    }

    @Test
    public void aNetworkThatTheViewerMayNotSeeIsNeitherShownNorCounted() {
        hidden.add("N2");

        RollupPage page = rollup.page(RollupParameters.from(Map.of("limit", "1")), DANISH);

        assertEquals(3, page.total());
        assertEquals(
                "\u00c6ldre og naboskab", page.rows().get(0).summary().profile().title());
    }

    @Test
    public void aPracticeNetworkIsNeverShown() {
        summaries.add(new Summary(9, "N9", true, Profile.UNWRITTEN, Standing.FIRST, "", Samples.NOON));

        assertEquals(4, rollup.page(RollupParameters.from(Map.of()), DANISH).total());
    }

    @Test
    public void everyWrongParameterIsToldWithWhatIsAllowed() {
        InvalidInput wrong = assertThrows(
                InvalidInput.class,
                () -> RollupParameters.from(Map.of("types", "wellfare", "sort", "size", "limit", "0")));

        assertEquals(
                List.of("types", "sort", "limit"),
                wrong.problems().stream().map(Problem::field).toList());
        assertTrue(wrong.problems().get(0).arguments().contains("innovation, welfare, learning"));
    }
}
