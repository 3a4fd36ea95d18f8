package dk.albertslund.innovation.question;

import static org.junit.Assert.assertEquals;

import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.phase.MoveDetails;
import dk.albertslund.innovation.phase.PhaseMove;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** The first draft is chosen on day 1 and the second on day 5, with moves in between. */
public class QuestionHistoryTest {
    private static final PhasePosition FOCUS = PhasePosition.FIRST;
    private static final PhasePosition DISCOVERY = new PhasePosition(Phase.DISCOVERY, 1);
    private static final PhasePosition FOCUS_AGAIN = new PhasePosition(Phase.FOCUS, 2);

    private final List<FieldChange> changes = new ArrayList<>();

    private static Instant day(int day) {
        return Instant.parse("2026-03-%02dT10:00:00Z".formatted(day));
    }

    private void write(int day, String row, String field, String value) {
        int revision = changes.size() + 1;
        String list = row.equals(Row.SHEET) ? "" : QuestionForm.DRAFTS;
        changes.add(new FieldChange(revision, revision, list, row, field, value, "key-bo", day(day)));
    }

    private void choose(int day, String row) {
        write(day, Row.SHEET, QuestionForm.CHOSEN, row);
    }

    private static PhaseMove move(PhasePosition from, PhasePosition to, int day) {
        MoveDetails details = MoveDetails.of("Fordi", LocalDate.parse("2026-03-%02d".formatted(day)));
        return new PhaseMove(from, to, details, List.of(), "key-bo", day(day), false);
    }

    private void twoQuestions() {
        write(1, "a", QuestionForm.TEXT, "Hvordan A?");
        choose(1, "a");
        write(4, "b", QuestionForm.TEXT, "Hvordan B?");
        choose(5, "b");
    }

    @Test
    public void aNetworkThatHasChosenNothingHasHadNoQuestion() {
        write(1, "a", QuestionForm.TEXT, "Hvordan A?");

        assertEquals(List.of(), QuestionHistory.of(changes, List.of(move(FOCUS, DISCOVERY, 2))));
    }

    @Test
    public void theQuestionOfAPhaseIsTheOneThatStoodWhenTheNetworkLeftIt() {
        twoQuestions();

        assertEquals(
                List.of(
                        new AskedQuestion("Hvordan A?", FOCUS, FOCUS, day(1)),
                        new AskedQuestion("Hvordan B?", DISCOVERY, DISCOVERY, day(5))),
                QuestionHistory.of(changes, List.of(move(FOCUS, DISCOVERY, 3))));
        assertEquals(
                List.of(new AskedQuestion("Hvordan B?", FOCUS, DISCOVERY, day(5))),
                QuestionHistory.of(changes, List.of(move(FOCUS, DISCOVERY, 6))));
    }

    @Test
    public void eachTurnHasOneQuestionAndOneThatIsNotChosenAgainComesAlong() {
        twoQuestions();
        List<PhaseMove> moves = List.of(move(FOCUS, DISCOVERY, 2), move(DISCOVERY, FOCUS_AGAIN, 3));

        assertEquals(
                List.of(
                        new AskedQuestion("Hvordan A?", FOCUS, DISCOVERY, day(1)),
                        new AskedQuestion("Hvordan B?", FOCUS_AGAIN, FOCUS_AGAIN, day(5))),
                QuestionHistory.of(changes, moves));
        assertEquals(
                List.of(new AskedQuestion("Hvordan B?", FOCUS, FOCUS_AGAIN, day(5))),
                QuestionHistory.of(changes, List.of(move(FOCUS, DISCOVERY, 6), move(DISCOVERY, FOCUS_AGAIN, 7))));
    }

    @Test
    public void aQuestionThatIsSharpenedLaterKeepsItsOldWordsInThePhaseThatHadThem() {
        write(1, "a", QuestionForm.TEXT, "Hvordan A?");
        choose(1, "a");
        write(5, "a", QuestionForm.TEXT, "Hvordan bliver A bedre?");

        assertEquals(
                List.of(
                        new AskedQuestion("Hvordan A?", FOCUS, FOCUS, day(1)),
                        new AskedQuestion("Hvordan bliver A bedre?", DISCOVERY, DISCOVERY, day(1))),
                QuestionHistory.of(changes, List.of(move(FOCUS, DISCOVERY, 3))));
    }

    @Test
    public void aStepWithinTheContinuationLeavesNoPhase() {
        PhasePosition continuation = new PhasePosition(Phase.CONTINUATION, 1);
        twoQuestions();
        List<PhaseMove> moves = List.of(move(FOCUS, continuation, 1), move(continuation, continuation, 3));

        assertEquals(
                List.of(
                        new AskedQuestion("Hvordan A?", FOCUS, FOCUS, day(1)),
                        new AskedQuestion("Hvordan B?", continuation, continuation, day(5))),
                QuestionHistory.of(changes, moves));
    }

    @Test
    public void whatIsTakenBackOrRemovedIsNoQuestionAnyMore() {
        write(1, "a", QuestionForm.TEXT, "Hvordan A?");
        choose(1, "a");
        write(4, "a", Row.REMOVED, "true");
        List<AskedQuestion> before = List.of(new AskedQuestion("Hvordan A?", FOCUS, FOCUS, day(1)));
        assertEquals(before, QuestionHistory.of(changes, List.of(move(FOCUS, DISCOVERY, 3))));

        write(5, "a", Row.REMOVED, "");
        choose(6, "");
        assertEquals(before, QuestionHistory.of(changes, List.of(move(FOCUS, DISCOVERY, 3))));
    }
}
