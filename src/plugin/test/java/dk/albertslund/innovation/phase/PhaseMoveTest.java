package dk.albertslund.innovation.phase;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.Decider;
import dk.albertslund.innovation.model.Direction;
import dk.albertslund.innovation.model.InvolvementMode;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.model.ProjectStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;

public class PhaseMoveTest {
    private static PhaseHistory position(Phase phase, int turn) {
        PhasePosition position = new PhasePosition(phase, turn);
        MoveDetails none = MoveDetails.of("", MoveProposals.TODAY);
        return new PhaseHistory(
                position.equals(PhasePosition.FIRST)
                        ? List.of()
                        : List.of(new PhaseMove(
                                PhasePosition.FIRST, position, none, List.of(), "key-asta", Samples.NOON, false)));
    }

    private static PhaseMove move(Phase from, int turn, Phase to, String reason) {
        return position(from, turn).next(MoveProposals.to(to, reason, "key-asta"), Gate.open(), Samples.NOON);
    }

    private static List<String> problems(PhaseHistory history, MoveProposal proposal) {
        return assertThrows(ValidationException.class, () -> history.next(proposal, Gate.open(), Samples.NOON))
                .errors()
                .stream()
                .map(error -> error.field() + " " + error.messageKey())
                .toList();
    }

    private static String refusal(Phase from, Phase to, String reason) {
        return assertThrows(ValidationException.class, () -> move(from, 1, to, reason))
                .errors()
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
    public void theKeysOfDecidersAndStepsAreThoseStoredInTables() {
        assertEquals(List.of("networkLeader", "network", "referenceLeader", "chiefForum"), Decider.keys());
        assertEquals(List.of("realisation", "spread"), ContinuationStep.keys());
    }

    @Test
    public void phasesCloseAndOpenInTurn() {
        for (Phase phase : Phase.values()) {
            Direction expected = phase.ordinal() % 2 == 0 ? Direction.CLOSING : Direction.OPENING;
            assertEquals(phase.key(), expected, phase.direction());
        }
    }

    @Test
    public void citizensHelpToStartThenToDevelopThenToCarryOut() {
        assertEquals(List.of(InvolvementMode.CO_INITIATION), Phase.FOCUS.involvement());
        assertEquals(List.of(InvolvementMode.CO_INITIATION, InvolvementMode.CO_DESIGN), Phase.DISCOVERY.involvement());
        assertEquals(
                List.of(InvolvementMode.CO_DESIGN, InvolvementMode.CO_IMPLEMENTATION), Phase.PROTOTYPE.involvement());
        assertEquals(List.of(InvolvementMode.CO_IMPLEMENTATION), Phase.CONTINUATION.involvement());
    }

    @Test
    public void aPrejectTurnsIntoAProjectWhenIdeasAreChosen() {
        assertEquals(ProjectStage.PREJECT, Phase.IDEATION.project());
        assertEquals(ProjectStage.TURNING_POINT, Phase.PRIORITISATION.project());
        assertEquals(ProjectStage.PROJECT, Phase.PROTOTYPE.project());
    }

    @Test
    public void theContinuationHasNoNumber() {
        assertEquals(5, (int) Phase.PROTOTYPE.number().orElseThrow());
        assertTrue(Phase.CONTINUATION.number().isEmpty());
    }

    @Test
    public void theNextPhaseAsksForNoReason() {
        PhaseMove next = move(Phase.FOCUS, 1, Phase.DISCOVERY, "");

        assertEquals(new PhasePosition(Phase.DISCOVERY, 1), next.to());
        assertFalse(next.isBack());
    }

    @Test
    public void goingBackOpensANewTurnAndAsksForAReason() {
        assertEquals("innovation.phase.move.reason.missing", refusal(Phase.IDEATION, Phase.DISCOVERY, ""));

        PhaseMove back = move(Phase.IDEATION, 1, Phase.DISCOVERY, "De unge havde et andet problem");

        assertEquals(new PhasePosition(Phase.DISCOVERY, 2), back.to());
        assertTrue(back.isBack());
    }

    @Test
    public void passingAPhaseOverAsksForAReasonButStaysInTheTurn() {
        assertEquals("innovation.phase.move.reason.missing", refusal(Phase.FOCUS, Phase.IDEATION, ""));
        assertEquals(
                new PhasePosition(Phase.IDEATION, 1),
                move(Phase.FOCUS, 1, Phase.IDEATION, "Vi ved nok").to());
    }

    @Test
    public void aMoveGoesSomewhere() {
        assertEquals("innovation.phase.move.same", refusal(Phase.FOCUS, Phase.FOCUS, "igen"));
    }

    @Test
    public void aMoveIsNeitherOfTomorrowNorOfBeforeTheLastOne() {
        PhaseHistory history = position(Phase.DISCOVERY, 1);

        assertEquals(
                List.of("date innovation.phase.move.date.future"),
                problems(history, MoveProposals.on(MoveProposals.TODAY.plusDays(1), Phase.THEMING)));
        assertEquals(
                List.of("date innovation.phase.move.date.before"),
                problems(history, MoveProposals.on(MoveProposals.TODAY.minusDays(1), Phase.THEMING)));
        assertEquals(
                MoveProposals.TODAY,
                history.next(MoveProposals.on(MoveProposals.TODAY, Phase.THEMING), Gate.open(), Samples.NOON)
                        .details()
                        .day());
    }

    @Test
    public void theFirstMoveMayBeOfADayBeforeTheNetworkCameToTheWiki() {
        LocalDate longAgo = MoveProposals.TODAY.minusYears(1);

        assertEquals(
                Optional.of(longAgo),
                MoveProposals.after(new PhaseHistory(List.of()), MoveProposals.on(longAgo, Phase.DISCOVERY))
                        .since());
    }

    @Test
    public void everyProblemIsToldAtOnce() {
        MoveDetails tomorrow = MoveDetails.of("", MoveProposals.TODAY.plusDays(1));

        assertEquals(
                List.of("reason innovation.phase.move.reason.missing", "date innovation.phase.move.date.future"),
                problems(position(Phase.IDEATION, 1), MoveProposals.to(Phase.FOCUS, tomorrow, "key-asta")));
    }

    @Test
    public void theContinuationIsFirstRealisedThenSpread() {
        PhaseHistory realised = MoveProposals.after(
                position(Phase.PROTOTYPE, 1), MoveProposals.to(Phase.CONTINUATION, "Den virker", "key-asta"));
        assertEquals(Optional.of(ContinuationStep.REALISATION), realised.continuationStep());
        assertEquals(
                List.of("to innovation.phase.move.same"),
                problems(realised, MoveProposals.step(ContinuationStep.REALISATION, "Igen")));

        PhaseHistory spread = MoveProposals.after(realised, MoveProposals.step(ContinuationStep.SPREAD, ""));
        assertEquals(Optional.of(ContinuationStep.SPREAD), spread.continuationStep());
        assertEquals(new PhasePosition(Phase.CONTINUATION, 1), spread.position());

        assertEquals(
                List.of("reason innovation.phase.move.reason.missing"),
                problems(spread, MoveProposals.step(ContinuationStep.REALISATION, "")));
        PhaseHistory again =
                MoveProposals.after(spread, MoveProposals.step(ContinuationStep.REALISATION, "Den holdt ikke"));
        assertEquals(new PhasePosition(Phase.CONTINUATION, 1), again.position());
    }

    @Test
    public void elsewhereThereIsNoStepOfTheContinuation() {
        MoveDetails details = new MoveDetails(
                "Fordi", MoveProposals.TODAY, Optional.of(Decider.CHIEF_FORUM), Optional.of(ContinuationStep.SPREAD));
        PhaseMove move = position(Phase.FOCUS, 1)
                .next(MoveProposals.to(Phase.DISCOVERY, details, "key-asta"), Gate.open(), Samples.NOON);

        assertEquals(Optional.empty(), move.details().step());
        assertEquals(Optional.of(Decider.CHIEF_FORUM), move.details().decidedBy());
    }
}
