package dk.albertslund.innovation.phase;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.PhaseTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    private static PhaseHistory on(PhaseHistory history, LocalDate day, Phase to) {
        return MoveProposals.after(history, MoveProposals.on(day, to));
    }

    /** Stays in the same turn add up; going back begins again; what is undone was not. */
    @Test
    public void theDaysOfEachPhaseAreCountedInTheCurrentTurn() {
        Network network = new Network(1, "UNG", false, "key-asta", NOON.minus(Duration.ofDays(60)));
        PhaseHistory history = new PhaseHistory(List.of());
        assertEquals(new PhaseTimes(Optional.of(TODAY.minusDays(60)), Map.of()), history.times(network));

        history = on(history, TODAY.minusDays(40), Phase.DISCOVERY);
        history = on(history, TODAY.minusDays(10), Phase.THEMING);
        PhaseTimes times = history.times(network);
        assertEquals(Map.of(Phase.FOCUS, 20, Phase.DISCOVERY, 30), times.days());
        assertEquals(Optional.of(10), times.daysIn(Phase.THEMING, Phase.THEMING, TODAY));
        assertEquals(Optional.empty(), times.daysIn(Phase.IDEATION, Phase.THEMING, TODAY));
        assertEquals(times.days(), PhaseTimes.daysFromText(times.daysAsText()));

        PhaseHistory back = on(history, TODAY.minusDays(4), Phase.FOCUS);
        assertEquals(Map.of(), back.times(network).days());
        assertEquals(Optional.of(TODAY.minusDays(4)), back.times(network).since());
        assertEquals(times, with(back, back.undo("asta", NOON)).times(network));
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
