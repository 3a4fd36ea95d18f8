package dk.albertslund.innovation.phase;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.Decider;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Enforced gates: go on, go back or stop, with a reason and who decided. */
public class GateTest {
    private static final Gate KEPT = new Gate(List.of("decision"), true);
    private static final Optional<Decider> FORUM = Optional.of(Decider.CHIEF_FORUM);

    private final PhaseHistory started =
            MoveProposals.after(new PhaseHistory(List.of()), MoveProposals.to(Phase.DISCOVERY, "Videre", "asta"));

    private static MoveProposal answer(GateAnswer answer, Phase to, String reason, Optional<Decider> decider) {
        MoveDetails details =
                new MoveDetails(reason, MoveProposals.TODAY, decider, Optional.empty(), Optional.ofNullable(answer));
        return MoveProposals.to(to, details, "asta");
    }

    private List<String> refusal(MoveProposal proposal, Gate gate) {
        return assertThrows(ValidationException.class, () -> started.next(proposal, gate, Samples.NOON))
                .errors()
                .stream()
                .map(error -> error.field() + " " + error.messageKey())
                .toList();
    }

    @Test
    public void withoutGatesWhatIsMissingWarnsAndNobodyHasToDecide() {
        PhaseMove move =
                started.next(MoveProposals.to(Phase.THEMING, "Vi ved nok", "asta"), Gate.open("methods"), Samples.NOON);

        assertEquals(List.of("methods"), move.unmet());
        assertEquals(Optional.empty(), move.details().gate());
    }

    @Test
    public void withGatesNobodyGoesOnWithoutAReasonAndSomebodyWhoDecided() {
        assertEquals(
                List.of("decidedBy innovation.gate.problem.decider", "reason innovation.gate.problem.reason"),
                refusal(answer(null, Phase.THEMING, "", Optional.empty()), KEPT));

        PhaseMove move = started.next(answer(null, Phase.THEMING, "Ja", FORUM), KEPT, Samples.NOON);
        assertEquals(Optional.of(GateAnswer.GO), move.details().gate());
        assertEquals(List.of("decision"), move.unmet());
    }

    @Test
    public void goingBackIsFreeAsEverAlsoWhereGatesAreKept() {
        PhaseMove back = started.next(MoveProposals.to(Phase.FOCUS, "Et andet problem", "asta"), KEPT, Samples.NOON);

        assertEquals(new PhasePosition(Phase.FOCUS, 2), back.to());
        assertEquals(Optional.empty(), back.details().gate());
        assertEquals(
                List.of("decidedBy innovation.gate.problem.decider"),
                refusal(answer(GateAnswer.BACK, Phase.FOCUS, "Et andet problem", Optional.empty()), KEPT));
    }

    @Test
    public void aStopLeavesTheNetworkWhereItStandsAndKeepsWhy() {
        PhaseHistory stopped = MoveProposals.with(
                started,
                started.next(answer(GateAnswer.STOP, Phase.DISCOVERY, "Andre gør det", FORUM), KEPT, Samples.NOON));

        assertEquals(started.position(), stopped.position());
        assertEquals("Andre gør det", stopped.stop().orElseThrow().reason());
        assertTrue(started.stop().isEmpty());
        assertTrue(MoveProposals.with(stopped, stopped.undo("asta", Samples.NOON))
                .stop()
                .isEmpty());
    }

    @Test
    public void aNetworkThatWasStoppedMayGoOnAfterAllAndIsNotStoppedTwice() {
        PhaseHistory stopped = MoveProposals.with(
                started, started.next(answer(GateAnswer.STOP, Phase.DISCOVERY, "Vent", FORUM), KEPT, Samples.NOON));
        ValidationException twice = assertThrows(
                ValidationException.class,
                () -> stopped.next(answer(GateAnswer.STOP, Phase.DISCOVERY, "Vent", FORUM), KEPT, Samples.NOON));
        assertEquals("innovation.gate.problem.stopped", twice.errors().get(0).messageKey());

        PhaseHistory going = MoveProposals.with(
                stopped, stopped.next(answer(GateAnswer.GO, Phase.THEMING, "Nu", FORUM), KEPT, Samples.NOON));
        assertTrue(going.stop().isEmpty());
    }

    @Test
    public void aStopInTheContinuationLeavesItsStep() {
        PhaseHistory spread = MoveProposals.after(
                MoveProposals.after(started, MoveProposals.to(Phase.CONTINUATION, "Klar", "asta")),
                MoveProposals.step(ContinuationStep.SPREAD, ""));
        PhaseMove stop = spread.next(answer(GateAnswer.STOP, Phase.CONTINUATION, "Nok", FORUM), KEPT, Samples.NOON);

        assertEquals(
                Optional.of(ContinuationStep.SPREAD),
                MoveProposals.with(spread, stop).continuationStep());
    }

    @Test
    public void anAnswerThatDoesNotFitIsRefused() {
        assertEquals(
                List.of("gate innovation.gate.problem.none"),
                refusal(answer(GateAnswer.STOP, Phase.DISCOVERY, "Nej", FORUM), Gate.open()));
        assertEquals(
                List.of("gate innovation.gate.problem.answer"),
                refusal(answer(GateAnswer.STOP, Phase.THEMING, "Nej", FORUM), KEPT));
        assertEquals(
                List.of("gate innovation.gate.problem.answer"),
                refusal(answer(GateAnswer.GO, Phase.FOCUS, "Ja", FORUM), KEPT));
    }
}
