package dk.albertslund.innovation.phase;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class PhaseHistoryTest {
    private static final Instant NOON = Samples.NOON;
    private static final LocalDate TODAY = MoveProposals.TODAY;

    private static PhaseHistory after(PhaseHistory history, Phase to, String author, Instant when) {
        return MoveProposals.with(history, history.next(MoveProposals.to(to, "Fordi", author), Gate.open(), when));
    }

    private static PhaseHistory with(PhaseHistory history, PhaseMove next) {
        return MoveProposals.with(history, next);
    }

    private static void assertRefused(PhaseHistory history, String author, Instant when) {
        assertTrue(history.undoable(author, when).isEmpty());
        ValidationException exception = assertThrows(ValidationException.class, () -> history.undo(author, when));
        assertEquals("innovation.phase.undo.refused", exception.errors().get(0).messageKey());
    }

    @Test
    public void onlyItsAuthorTakesAMoveBackAndOnlyWithinADay() {
        PhaseHistory history = after(new PhaseHistory(List.of()), Phase.DISCOVERY, "asta", NOON);

        assertRefused(history, "bo", NOON);
        assertRefused(history, "asta", NOON.plus(PhaseHistory.UNDO_TIME));
        assertEquals(
                PhasePosition.FIRST,
                with(history, history.undo("asta", NOON.plus(Duration.ofHours(23))))
                        .position());
    }

    @Test
    public void whatIsTakenBackIsNotTakenBackAgain() {
        PhaseHistory history = after(new PhaseHistory(List.of()), Phase.DISCOVERY, "asta", NOON);
        PhaseHistory undone = with(history, history.undo("asta", NOON));

        assertRefused(undone, "asta", NOON);
        assertRefused(new PhaseHistory(List.of()), "asta", NOON);
    }

    /** The date of the current position is that of its move; after an undo an earlier date is valid again. */
    @Test
    public void aMoveTakenBackFreesItsDay() {
        PhaseHistory early =
                MoveProposals.after(new PhaseHistory(List.of()), MoveProposals.on(TODAY.minusDays(9), Phase.DISCOVERY));
        PhaseHistory late = MoveProposals.after(early, MoveProposals.on(TODAY, Phase.THEMING));
        PhaseHistory undone = with(late, late.undo("asta", NOON));

        assertEquals(Optional.of(TODAY.minusDays(9)), undone.since());
        assertEquals(
                Optional.of(TODAY.minusDays(5)),
                MoveProposals.after(undone, MoveProposals.on(TODAY.minusDays(5), Phase.THEMING))
                        .since());
    }
}
