package dk.albertslund.innovation.phase.form;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.form.FieldRules;
import dk.albertslund.innovation.phase.ContinuationStep;
import dk.albertslund.innovation.phase.Decider;
import dk.albertslund.innovation.phase.Grounds;
import dk.albertslund.innovation.phase.Proposals;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class MoveFieldsTest {
    private final MoveFields fields = new MoveFields(new FieldRules(Samples.PEOPLE));

    private Grounds accepted(Map<String, String> answers) {
        return fields.accepted(key -> answers.getOrDefault(key, ""), Proposals.TODAY);
    }

    @Test
    public void aMoveWithoutAnswersIsOfTodayAndNobodysDecision() {
        assertEquals(Grounds.of("", Proposals.TODAY), accepted(Map.of()));
    }

    @Test
    public void theAnswersAreKeptAsTheyWereGiven() {
        assertEquals(
                new Grounds(
                        "Vi ved nok",
                        LocalDate.of(2026, 2, 27),
                        Optional.of(Decider.REFERENCE_LEADER),
                        Optional.of(ContinuationStep.SPREAD)),
                accepted(Map.of(
                        "reason", "  Vi ved nok ",
                        "date", "2026-02-27",
                        "decidedBy", "referenceLeader",
                        "continuationStep", "spread")));
    }

    @Test
    public void everyAnswerThatCannotBeKeptIsNamed() {
        InvalidInput refusal = assertThrows(
                InvalidInput.class,
                () -> accepted(Map.of(
                        "reason", "x".repeat(1001),
                        "date", "i g\u00e5r",
                        "decidedBy", "naboen",
                        "continuationStep", "pause")));

        assertEquals(
                List.of(
                        "reason innovation.form.problem.long",
                        "date innovation.form.problem.date",
                        "decidedBy innovation.form.problem.choice",
                        "continuationStep innovation.form.problem.choice"),
                refusal.problems().stream()
                        .map(problem -> problem.field() + " " + problem.messageKey())
                        .toList());
    }
}
