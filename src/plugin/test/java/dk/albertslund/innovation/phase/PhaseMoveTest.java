package dk.albertslund.innovation.phase;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Samples;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

public class PhaseMoveTest {
    private static PhaseMove move(Phase from, int turn, Phase to, String reason) {
        return PhaseMove.from(new Standing(from, turn), to, reason, List.of(), "key-asta", Samples.NOON);
    }

    private static String refusal(Phase from, Phase to, String reason) {
        return assertThrows(InvalidInput.class, () -> move(from, 1, to, reason))
                .problems()
                .get(0)
                .messageKey();
    }

    @Test
    public void theKeysOfThePhasesAreThoseStoredInPages() {
        assertEquals(
                List.of("focus", "discovery", "theming", "ideation", "prioritisation", "prototype", "continuation"),
                Stream.of(Phase.values()).map(Phase::key).toList());
    }

    @Test
    public void phasesCloseAndOpenInTurn() {
        for (Phase phase : Phase.values()) {
            Direction expected = phase.ordinal() % 2 == 0 ? Direction.CLOSING : Direction.OPENING;
            assertEquals(phase.key(), expected, phase.direction());
        }
    }

    @Test
    public void theContinuationHasNoNumber() {
        assertEquals(5, (int) Phase.PROTOTYPE.number().orElseThrow());
        assertTrue(Phase.CONTINUATION.number().isEmpty());
    }

    @Test
    public void theNextPhaseAsksForNoReason() {
        PhaseMove next = move(Phase.FOCUS, 1, Phase.DISCOVERY, "");

        assertEquals(new Standing(Phase.DISCOVERY, 1), next.to());
        assertFalse(next.isBack());
    }

    @Test
    public void goingBackOpensANewTurnAndAsksForAReason() {
        assertEquals("innovation.phase.move.reason.missing", refusal(Phase.IDEATION, Phase.DISCOVERY, " "));

        PhaseMove back = move(Phase.IDEATION, 1, Phase.DISCOVERY, "De unge havde et andet problem");

        assertEquals(new Standing(Phase.DISCOVERY, 2), back.to());
        assertTrue(back.isBack());
    }

    @Test
    public void passingAPhaseOverAsksForAReasonButStaysInTheTurn() {
        assertEquals("innovation.phase.move.reason.missing", refusal(Phase.FOCUS, Phase.IDEATION, ""));
        assertEquals(
                new Standing(Phase.IDEATION, 1),
                move(Phase.FOCUS, 1, Phase.IDEATION, "Vi ved nok").to());
    }

    @Test
    public void aMoveGoesSomewhere() {
        assertEquals("innovation.phase.move.same", refusal(Phase.FOCUS, Phase.FOCUS, "igen"));
    }

    @Test
    public void aReasonIsOneLineOfAtMostAThousandSigns() {
        assertEquals("innovation.form.problem.long", refusal(Phase.IDEATION, Phase.FOCUS, "x".repeat(1001)));
    }
}
