package dk.albertslund.innovation.phase.form;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.FieldValueValidator;
import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.Decider;
import dk.albertslund.innovation.phase.MoveDetails;
import dk.albertslund.innovation.phase.MoveProposals;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class MoveFieldValidatorTest {
    private final MoveFieldValidator fields = new MoveFieldValidator(new FieldValueValidator(Samples.PEOPLE));

    private MoveDetails accepted(Map<String, String> answers) {
        return fields.validate(key -> answers.getOrDefault(key, ""), MoveProposals.TODAY);
    }

    @Test
    public void aMoveWithoutAnswersIsOfTodayAndNobodysDecision() {
        assertEquals(MoveDetails.of("", MoveProposals.TODAY), accepted(Map.of()));
    }

    @Test
    public void theAnswersAreKeptAsTheyWereGiven() {
        assertEquals(
                new MoveDetails(
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
        ValidationException exception = assertThrows(
                ValidationException.class,
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
                exception.errors().stream()
                        .map(error -> error.field() + " " + error.messageKey())
                        .toList());
    }
}
