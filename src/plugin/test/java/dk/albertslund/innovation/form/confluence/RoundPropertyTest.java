package dk.albertslund.innovation.form.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.RoundForm;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.network.Network;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import net.java.ao.test.jdbc.Data;
import net.java.ao.test.jdbc.NonTransactional;
import org.junit.Test;

/** Whatever people do in a round, in whatever order, the rules of {@link RoundInvariants} hold. */
@Data(Tables.class)
public class RoundPropertyTest extends ActiveObjectsTest {
    private static final int RUNS = 200;
    private static final int ACTS = 40;
    private static final long FIRST_SEED = Long.getLong("round.seed", 20260327L);
    /** What must have been refused in all runs together, or they were too tame to prove anything. */
    private static final Set<String> REASONS = Set.of(
            "conflict",
            "innovation.form.problem.author",
            "innovation.form.problem.budget",
            "innovation.form.problem.closed",
            "innovation.form.problem.leader",
            "innovation.form.problem.locked",
            "innovation.form.problem.merge",
            "innovation.form.problem.rows.own",
            "innovation.form.problem.voting");

    private final RoundForm kind = new RoundForm();

    @Test
    public void theRulesHoldInAnyOrderOfWhatPeopleDo() {
        NetworkOnTables tables = new NetworkOnTables(ao);
        Network network = tables.found("UNG");
        Map<String, Integer> refused = new HashMap<>();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
            RandomRound round = new RandomRound(tables, sheet(network, seed - FIRST_SEED));
            Random random = new Random(seed);
            for (int act = 0; act < ACTS; act++) {
                round.act(random, RandomRound.anybody(random));
            }
            assertEquals("-Dround.seed=" + seed, List.of(), RoundInvariants.broken(round));
            assertVisible("-Dround.seed=" + seed, round);
            round.refused().forEach((reason, times) -> refused.merge(reason, times, Integer::sum));
        }
        assertTrue(refused.toString(), refused.keySet().containsAll(REASONS));
    }

    private static SheetKey sheet(Network network, long number) {
        return new SheetKey(network.id(), RoundForm.KEY, 1, String.valueOf(number));
    }

    /**
     * Everybody, also a visitor, sees exactly the rows that they may see. Once the round was closed, nobody knows any more who has
     * written without a name, and fewer are shown.
     */
    private void assertVisible(String seed, RandomRound round) {
        List<String> readers = new ArrayList<>(RandomRound.PEOPLE);
        readers.add("");
        for (String reader : readers) {
            Set<String> seen = VisibleSheet.of(kind, round.state(), new FormReader(reader)).state().allRows().stream()
                    .filter(row ->
                            !row.isRemoved() && !row.value(RoundForm.TEXT).isEmpty())
                    .filter(row -> Set.of(RoundForm.NOTES, RoundForm.CARDS, RoundForm.SECRETS)
                            .contains(row.list()))
                    .map(Row::id)
                    .collect(Collectors.toSet());
            Set<String> allowed = RoundInvariants.visible(round, reader);
            assertTrue(seed + " as " + reader + " " + seen + " of " + allowed, allowed.containsAll(seen));
            if (!round.wasClosed()) {
                assertEquals(seed + " as " + reader, allowed, seen);
            }
        }
    }

    /** Each person a thread, on two nodes. */
    @Test
    @NonTransactional
    public void theRulesHoldWhenAllWriteAtOnce() throws Exception {
        List<NetworkOnTables> nodes = List.of(new NetworkOnTables(ao), new NetworkOnTables(anotherNode()));
        Network network = nodes.get(0).found("UNG");
        ExecutorService people = Executors.newFixedThreadPool(RandomRound.PEOPLE.size());
        try {
            RandomRound round = new RandomRound(nodes.get(0), sheet(network, 0));
            RandomRound elsewhere = round.onNode(nodes.get(1));
            List<Callable<Void>> work = new ArrayList<>();
            for (int number = 0; number < RandomRound.PEOPLE.size(); number++) {
                Random random = new Random(FIRST_SEED + number);
                String person = RandomRound.PEOPLE.get(number);
                RandomRound node = number % 2 == 0 ? round : elsewhere;
                work.add(() -> {
                    for (int act = 0; act < ACTS; act++) {
                        node.act(random, person);
                    }
                    return null;
                });
            }
            for (Future<Void> done : people.invokeAll(work)) {
                done.get();
            }
            assertEquals("-Dround.seed=" + FIRST_SEED, List.of(), RoundInvariants.broken(round));
        } finally {
            people.shutdownNow();
        }
    }
}
