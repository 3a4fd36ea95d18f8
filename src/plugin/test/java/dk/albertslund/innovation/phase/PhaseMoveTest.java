package dk.albertslund.innovation.phase;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;

public class PhaseMoveTest {
    private static Steps standing(Phase phase, int turn) {
        Standing standing = new Standing(phase, turn);
        Grounds none = Grounds.of("", Proposals.TODAY);
        return new Steps(
                standing.equals(Standing.FIRST)
                        ? List.of()
                        : List.of(new PhaseMove(
                                Standing.FIRST, standing, none, List.of(), "key-asta", Samples.NOON, false)));
    }

    private static PhaseMove move(Phase from, int turn, Phase to, String reason) {
        return standing(from, turn).next(Proposals.to(to, reason, "key-asta"), Gate.open(), Samples.NOON);
    }

    private static List<String> problems(Steps steps, MoveProposal proposal) {
        return assertThrows(InvalidInput.class, () -> steps.next(proposal, Gate.open(), Samples.NOON))
                .problems()
                .stream()
                .map(problem -> problem.field() + " " + problem.messageKey())
                .toList();
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

        assertEquals(new Standing(Phase.DISCOVERY, 1), next.to());
        assertFalse(next.isBack());
    }

    @Test
    public void goingBackOpensANewTurnAndAsksForAReason() {
        assertEquals("innovation.phase.move.reason.missing", refusal(Phase.IDEATION, Phase.DISCOVERY, ""));

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
    public void aMoveIsNeitherOfTomorrowNorOfBeforeTheLastOne() {
        Steps steps = standing(Phase.DISCOVERY, 1);

        assertEquals(
                List.of("date innovation.phase.move.date.future"),
                problems(steps, Proposals.on(Proposals.TODAY.plusDays(1), Phase.THEMING)));
        assertEquals(
                List.of("date innovation.phase.move.date.before"),
                problems(steps, Proposals.on(Proposals.TODAY.minusDays(1), Phase.THEMING)));
        assertEquals(
                Proposals.TODAY,
                steps.next(Proposals.on(Proposals.TODAY, Phase.THEMING), Gate.open(), Samples.NOON)
                        .grounds()
                        .day());
    }

    @Test
    public void theFirstMoveMayBeOfADayBeforeTheNetworkCameToTheWiki() {
        LocalDate longAgo = Proposals.TODAY.minusYears(1);

        assertEquals(
                Optional.of(longAgo),
                Proposals.after(new Steps(List.of()), Proposals.on(longAgo, Phase.DISCOVERY))
                        .since());
    }

    @Test
    public void everyProblemIsToldAtOnce() {
        Grounds tomorrow = Grounds.of("", Proposals.TODAY.plusDays(1));

        assertEquals(
                List.of("reason innovation.phase.move.reason.missing", "date innovation.phase.move.date.future"),
                problems(standing(Phase.IDEATION, 1), Proposals.to(Phase.FOCUS, tomorrow, "key-asta")));
    }

    @Test
    public void theContinuationIsFirstRealisedThenSpread() {
        Steps realised = Proposals.after(
                standing(Phase.PROTOTYPE, 1), Proposals.to(Phase.CONTINUATION, "Den virker", "key-asta"));
        assertEquals(Optional.of(ContinuationStep.REALISATION), realised.continuationStep());
        assertEquals(
                List.of("to innovation.phase.move.same"),
                problems(realised, Proposals.step(ContinuationStep.REALISATION, "Igen")));

        Steps spread = Proposals.after(realised, Proposals.step(ContinuationStep.SPREAD, ""));
        assertEquals(Optional.of(ContinuationStep.SPREAD), spread.continuationStep());
        assertEquals(new Standing(Phase.CONTINUATION, 1), spread.standing());

        assertEquals(
                List.of("reason innovation.phase.move.reason.missing"),
                problems(spread, Proposals.step(ContinuationStep.REALISATION, "")));
        Steps again = Proposals.after(spread, Proposals.step(ContinuationStep.REALISATION, "Den holdt ikke"));
        assertEquals(new Standing(Phase.CONTINUATION, 1), again.standing());
    }

    @Test
    public void elsewhereThereIsNoStepOfTheContinuation() {
        Grounds grounds = new Grounds(
                "Fordi", Proposals.TODAY, Optional.of(Decider.CHIEF_FORUM), Optional.of(ContinuationStep.SPREAD));
        PhaseMove move = standing(Phase.FOCUS, 1)
                .next(Proposals.to(Phase.DISCOVERY, grounds, "key-asta"), Gate.open(), Samples.NOON);

        assertEquals(Optional.empty(), move.grounds().step());
        assertEquals(Optional.of(Decider.CHIEF_FORUM), move.grounds().decidedBy());
    }
}
