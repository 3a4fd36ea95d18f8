package dk.albertslund.innovation.phase;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.Decider;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/**
 * Random moves, checked against a simpler reference model: the phases by index, each with turn and date. Both must accept the
 * same moves, reject the same ones with errors at the same fields, and have the same position after every step.
 */
public class RandomPhaseMovesTest {
    private static final int COURSES = 400;
    private static final int LAST = 6;

    /** A position in the reference model; {@code spread} only applies in the continuation. */
    private record Stop(int phase, int turn, int day, boolean spread) {}

    private final Random random = new Random(20261125);
    private final Deque<Stop> stops = new ArrayDeque<>();
    private PhaseHistory history = new PhaseHistory(List.of());
    private int today;
    private int made;
    private int refused;

    @Test
    public void turnOrderUndoCriteriaAndDaysAgreeWithTheRulesAfterEveryStep() {
        for (int course = 0; course < COURSES; course++) {
            stops.clear();
            stops.push(new Stop(0, 1, Integer.MIN_VALUE, false));
            history = new PhaseHistory(List.of());
            today = 0;
            for (int step = random.nextInt(40); step > 0; step--) {
                today += random.nextInt(3);
                if (random.nextInt(5) == 0) {
                    takeBack();
                } else {
                    move();
                }
                assertTheSamePlace();
            }
        }
        assertTrue(made + " made and " + refused + " refused", made > 1000 && refused > 1000);
    }

    private void takeBack() {
        if (stops.size() == 1) {
            assertEquals(Optional.empty(), history.undoable("asta", Samples.NOON));
            return;
        }
        stops.pop();
        history = MoveProposals.with(history, history.undo("asta", Samples.NOON));
    }

    private void move() {
        int phase = random.nextInt(LAST + 1);
        boolean spread = random.nextBoolean();
        int day = today + random.nextInt(6) - 4;
        String reason = random.nextBoolean() ? "Fordi" : "";
        List<String> unmet = random.nextBoolean() ? List.of("decision") : List.of();
        Optional<Decider> decider = random.nextBoolean() ? Optional.of(Decider.NETWORK) : Optional.empty();
        boolean hasGates = random.nextInt(3) == 0;
        Set<String> expected = wrong(phase, spread, day, reason, unmet);
        if (hasGates && phase > stops.peek().phase()) {
            atGate(reason, decider, expected);
        }
        try {
            PhaseMove move = history.next(
                    proposal(phase, spread, new MoveDetails(reason, day(day), decider, Optional.empty())),
                    new Gate(unmet, hasGates),
                    Samples.NOON);
            assertEquals(
                    hasGates && phase > stops.peek().phase(),
                    move.details().gate().isPresent());
            made++;
            assertEquals(Set.of(), expected);
            assertEquals(phase > stops.peek().phase() ? unmet : List.of(), move.unmet());
            history = MoveProposals.with(history, move);
            int turn = stops.peek().turn() + (phase < stops.peek().phase() ? 1 : 0);
            stops.push(new Stop(phase, turn, day, phase == LAST && spread));
        } catch (ValidationException exception) {
            refused++;
            Set<String> told = new TreeSet<>(
                    exception.errors().stream().map(ValidationError::field).toList());
            assertEquals(expected, told);
        }
    }

    /** Enforced gates require a reason and who decided. */
    private static void atGate(String reason, Optional<Decider> decider, Set<String> wrong) {
        if (reason.isEmpty()) {
            wrong.add("reason");
        }
        if (decider.isEmpty()) {
            wrong.add("decidedBy");
        }
    }

    private MoveProposal proposal(int phase, boolean spread, MoveDetails told) {
        ContinuationStep step = spread ? ContinuationStep.SPREAD : ContinuationStep.REALISATION;
        MoveDetails details = new MoveDetails(told.reason(), told.day(), told.decidedBy(), Optional.of(step));
        return new MoveProposal(Phase.values()[phase], details, "asta", day(today), Optional.empty());
    }

    private static LocalDate day(int number) {
        return MoveProposals.TODAY.plusDays(number);
    }

    /** Fields with errors, by the rules in the domain description. */
    private Set<String> wrong(int phase, boolean spread, int day, String reason, List<String> unmet) {
        Stop now = stops.peek();
        Set<String> wrong = new TreeSet<>();
        if (phase == now.phase() && (phase < LAST || spread == now.spread())) {
            wrong.add("to");
        }
        boolean isBack = phase < now.phase() || (phase == LAST && now.phase() == LAST && now.spread());
        boolean isSkip = phase > now.phase() + 1;
        boolean isOnWithSomethingMissing = phase > now.phase() && !unmet.isEmpty();
        if (reason.isEmpty() && (isBack || isSkip || isOnWithSomethingMissing)) {
            wrong.add("reason");
        }
        if (day > today || day < now.day()) {
            wrong.add("date");
        }
        return wrong;
    }

    private void assertTheSamePlace() {
        Stop now = stops.peek();
        assertEquals(new PhasePosition(Phase.values()[now.phase()], now.turn()), history.position());
        assertEquals(now.phase() == LAST, history.continuationStep().isPresent());
        assertEquals(stops.size() - 1, history.effectiveMoves().size());
        assertEquals(stops.size() > 1 ? Optional.of(day(now.day())) : Optional.empty(), history.since());
        List<LocalDate> days = history.effectiveMoves().stream()
                .map(move -> move.details().day())
                .toList();
        assertEquals(days.stream().sorted().toList(), days);
        PhasePosition before = PhasePosition.FIRST;
        for (PhaseMove move : history.effectiveMoves()) {
            assertEquals(before, move.from());
            before = move.to();
        }
    }
}
