package dk.albertslund.innovation.phase;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Samples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class StepsTest {
    private static final Instant NOON = Samples.NOON;
    private static final LocalDate TODAY = Proposals.TODAY;

    private static Steps after(Steps steps, Phase to, String author, Instant when) {
        return Proposals.with(steps, steps.next(Proposals.to(to, "Fordi", author), Gate.open(), when));
    }

    private static Steps with(Steps steps, PhaseMove next) {
        return Proposals.with(steps, next);
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

    /** Where a network is after a move takes its day along; a move taken back gives the day before it free again. */
    @Test
    public void aMoveTakenBackFreesItsDay() {
        Steps early = Proposals.after(new Steps(List.of()), Proposals.on(TODAY.minusDays(9), Phase.DISCOVERY));
        Steps late = Proposals.after(early, Proposals.on(TODAY, Phase.THEMING));
        Steps undone = with(late, late.undo("asta", NOON));

        assertEquals(Optional.of(TODAY.minusDays(9)), undone.since());
        assertEquals(
                Optional.of(TODAY.minusDays(5)),
                Proposals.after(undone, Proposals.on(TODAY.minusDays(5), Phase.THEMING))
                        .since());
    }
}
