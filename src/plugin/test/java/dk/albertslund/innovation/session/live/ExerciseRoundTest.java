package dk.albertslund.innovation.session.live;

import static org.junit.Assert.assertEquals;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.needs.NeedsForm;
import dk.albertslund.innovation.prioritising.PrioritisingForm;
import java.util.Set;
import org.junit.Test;

public class ExerciseRoundTest {
    private static ExerciseRound round(FormKind kind, Stage stage) {
        return new ExerciseRound(kind, new SheetKey(1, kind.key(), 1), stage, 0);
    }

    private static ExerciseRound needs(Stage stage) {
        return round(new NeedsForm(), stage);
    }

    private static ExerciseRound prioritising(Stage stage) {
        return round(new PrioritisingForm(), stage);
    }

    @Test
    public void answersAreShownFromTheStageInWhichAllSeeThem() {
        assertEquals(Set.of(), needs(Stage.PAIR).flags(Set.of(RunFlag.REVEAL)));
        assertEquals(Set.of(RunFlag.REVEAL), needs(Stage.SHARED).flags(Set.of()));
        assertEquals(Set.of(RunFlag.REVEAL), needs(Stage.CLOSED).flags(Set.of()));
    }

    @Test
    public void peopleVoteInOneStageOnly() {
        assertEquals(
                Set.of(RunFlag.REVEAL, RunFlag.VOTE), prioritising(Stage.VOTING).flags(Set.of()));
        assertEquals(Set.of(RunFlag.REVEAL), prioritising(Stage.CLOSED).flags(Set.of(RunFlag.VOTE)));
    }

    @Test
    public void aSwitchThatTheFormHasNoStageForIsTheRunsOwn() {
        Set<RunFlag> own = Set.of(RunFlag.VOTE, RunFlag.FOLLOW, RunFlag.GROUP);

        assertEquals(own, needs(Stage.ALONE).flags(own));
        assertEquals(Stage.ALONE, needs(Stage.ALONE).after(RunFlag.VOTE, true));
        assertEquals(Stage.ALONE, needs(Stage.ALONE).after(RunFlag.FOLLOW, false));
    }

    @Test
    public void switchingOnTwiceMovesNothing() {
        assertEquals(Stage.SHARED, needs(Stage.PAIR).after(RunFlag.REVEAL, true));
        assertEquals(Stage.CLOSED, needs(Stage.CLOSED).after(RunFlag.REVEAL, true));
        assertEquals(Stage.ALONE, needs(Stage.CLOSED).after(RunFlag.REVEAL, false));
        assertEquals(Stage.PAIR, needs(Stage.PAIR).after(RunFlag.REVEAL, false));
    }

    @Test
    public void endingAVoteLeavesWhatWasWrittenInSight() {
        assertEquals(Stage.SHARED, prioritising(Stage.VOTING).after(RunFlag.VOTE, false));
        assertEquals(Stage.VOTING, prioritising(Stage.VOTING).after(RunFlag.REVEAL, false));
    }
}
