package dk.albertslund.innovation.rollup.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.NetworkProgress;
import dk.albertslund.innovation.network.PhaseTimes;
import dk.albertslund.innovation.network.Profile;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.confluence.AoSummaryRepository;
import dk.albertslund.innovation.rollup.SummaryCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.java.ao.test.jdbc.Data;
import org.junit.Test;

/** Two nodes with one database: what a view shows is what the table holds, whoever wrote it. */
@Data(Tables.class)
public class SummaryCacheTest extends ActiveObjectsTest {
    private static final int STEPS = 400;

    /** A node whose clock is some time off. */
    private AoSummaryRepository node(Duration off) {
        return new AoSummaryRepository(ao, Clock.fixed(Samples.NOON.plus(off), ZoneOffset.UTC));
    }

    private static void add(AoSummaryRepository node, int id) {
        node.add(new Summary(
                id,
                "N" + id,
                false,
                Profile.UNWRITTEN,
                PhasePosition.FIRST,
                "",
                false,
                Samples.NOON,
                NetworkProgress.UNKNOWN));
    }

    private static Set<Summary> shown(SummaryCache cache) {
        List<Summary> shown = cache.findAll();
        assertEquals("none twice", shown.size(), new HashSet<>(shown).size());
        return Set.copyOf(shown);
    }

    @Test
    public void noViewIsOlderThanTheTable() {
        Random random = new Random(20261128);
        AoSummaryRepository[] nodes = {node(Duration.ZERO), node(Duration.ofSeconds(-90))};
        SummaryCache[] caches = {new SummaryCache(nodes[0]), new SummaryCache(nodes[1])};
        List<Integer> there = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            change(random, nodes[random.nextInt(2)], there, step);
            assertEquals("step " + step, Set.copyOf(nodes[0].findAll()), shown(caches[random.nextInt(2)]));
        }
        assertNotEquals(0, there.size());
    }

    private static void change(Random random, AoSummaryRepository node, List<Integer> there, int step) {
        int choice = there.isEmpty() ? 0 : random.nextInt(8);
        if (choice <= 1) {
            add(node, step);
            there.add(step);
            return;
        }
        int index = random.nextInt(there.size());
        int id = there.get(index);
        if (choice == 2) {
            node.deleteByNetwork(id);
            there.remove(index);
        } else if (choice <= 4) {
            node.setQuestion(id, "Hvordan " + step + "?", random.nextBoolean(), Samples.NOON);
        } else if (choice <= 6) {
            Phase[] phases = Phase.values();
            node.setPosition(
                    id, new PhasePosition(phases[random.nextInt(phases.length)], 1), PhaseTimes.UNKNOWN, Samples.NOON);
        } else {
            node.touch(id, Samples.NOON.plusSeconds(step));
        }
    }

    /** One removed and one made at once leave their number as it was. */
    @Test
    public void oneGoneAndOneNewIsSeen() {
        AoSummaryRepository node = node(Duration.ZERO);
        SummaryCache cache = new SummaryCache(node);
        add(node, 1);
        add(node, 2);
        shown(cache);
        node.deleteByNetwork(1);
        add(node, 3);

        assertEquals(Set.copyOf(node.findAll()), shown(cache));
    }

    /** The price of asking only for what was written lately, and why the overlap is as long as it is. */
    @Test
    public void aNodeWhoseClockIsFurtherBehindThanTheOverlapIsNotSeen() {
        SummaryCache cache = new SummaryCache(node(Duration.ZERO));
        add(node(Duration.ZERO), 1);
        shown(cache);
        node(Duration.ofMinutes(-6)).setQuestion(1, "Hvordan?", true, Samples.NOON);

        assertNotEquals(Set.copyOf(node(Duration.ZERO).findAll()), shown(cache));
    }

    @Test
    public void viewsReadOnlyWhatWasWrittenLately() {
        AoSummaryRepository old = node(Duration.ofHours(-1));
        for (int id = 1; id <= 50; id++) {
            add(old, id);
        }
        AoSummaryRepository node = node(Duration.ZERO);
        add(node, 51);

        assertEquals(1, node.findWrittenSince(Samples.NOON.minusSeconds(300)).size());
        assertEquals(51, node.findWrittenSince(Instant.EPOCH).size());
        SummaryCache cache = new SummaryCache(node);
        shown(cache);
        assertEquals(2, statements(() -> assertEquals(51, cache.findAll().size())));
    }
}
