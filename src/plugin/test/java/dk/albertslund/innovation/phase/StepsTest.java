package dk.albertslund.innovation.phase;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public class StepsTest {
    private static final Instant NOON = Samples.NOON;

    private static Steps after(Steps steps, Phase to, String author, Instant when) {
        return with(steps, PhaseMove.from(steps.standing(), to, "Fordi", List.of(), author, when));
    }

    private static Steps with(Steps steps, PhaseMove next) {
        List<PhaseMove> all = new ArrayList<>(steps.all());
        all.add(next);
        return new Steps(all);
    }

    private static void assertRefused(Steps steps, String author, Instant when) {
        assertTrue(steps.undoable(author, when).isEmpty());
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> steps.undo(author, when));
        assertEquals("innovation.phase.undo.refused", refusal.problems().get(0).messageKey());
    }

    @Test
    public void onlyItsAuthorTakesAMoveBackAndOnlyWithinADay() {
        Steps steps = after(new Steps(List.of()), Phase.DISCOVERY, "asta", NOON);

        assertRefused(steps, "bo", NOON);
        assertRefused(steps, "asta", NOON.plus(Steps.UNDO_TIME));
        assertEquals(
                Standing.FIRST,
                with(steps, steps.undo("asta", NOON.plus(Duration.ofHours(23)))).standing());
    }

    @Test
    public void whatIsTakenBackIsNotTakenBackAgain() {
        Steps steps = after(new Steps(List.of()), Phase.DISCOVERY, "asta", NOON);
        Steps undone = with(steps, steps.undo("asta", NOON));

        assertRefused(undone, "asta", NOON);
        assertRefused(new Steps(List.of()), "asta", NOON);
    }

    /** Rules of the model that hold whatever people do: turn and place follow from the moves that count. */
    @Test
    public void turnPlaceAndUndoAgreeAfterEveryRowOfSteps() {
        Random random = new Random(20261124);
        for (int course = 0; course < 500; course++) {
            Steps steps = new Steps(List.of());
            for (int step = random.nextInt(30); step > 0; step--) {
                steps = next(steps, random);
                assertAgreement(steps);
            }
        }
    }

    private static Steps next(Steps steps, Random random) {
        if (random.nextInt(4) == 0 && !steps.course().isEmpty()) {
            Standing before = steps.course().get(steps.course().size() - 1).from();
            Steps undone = with(steps, steps.undo("asta", NOON));
            assertEquals(before, undone.standing());
            return undone;
        }
        Phase to = Phase.values()[random.nextInt(Phase.values().length)];
        return to == steps.standing().phase() ? steps : after(steps, to, "asta", NOON);
    }

    private static void assertAgreement(Steps steps) {
        Standing now = Standing.FIRST;
        int turn = 1;
        for (PhaseMove move : steps.course()) {
            assertEquals(now, move.from());
            turn += move.to().phase().ordinal() < move.from().phase().ordinal() ? 1 : 0;
            assertEquals(turn, move.to().turn());
            now = move.to();
        }
        assertEquals(now, steps.standing());
    }
}
