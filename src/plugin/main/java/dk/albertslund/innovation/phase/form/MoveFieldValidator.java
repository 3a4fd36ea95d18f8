package dk.albertslund.innovation.phase.form;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldValueValidator;
import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.Decider;
import dk.albertslund.innovation.phase.GateAnswer;
import dk.albertslund.innovation.phase.MoveDetails;
import dk.albertslund.innovation.phase.PhaseMove;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Validates the fields of a move by the rules for form fields. */
@Component
public final class MoveFieldValidator {
    private static final Field REASON = Field.longText("reason", PhaseMove.REASON_LIMIT);
    private static final Field DAY = Field.date("date");
    private static final Field DECIDED_BY = Field.choice("decidedBy", Decider.keys());
    private static final Field STEP = Field.choice("continuationStep", ContinuationStep.keys());

    private static final Field GATE = Field.choice("gate", GateAnswer.keys());

    private final FieldValueValidator validator;

    public MoveFieldValidator(FieldValueValidator validator) {
        this.validator = validator;
    }

    /**
     * @param answers raw value by field key; empty for no answer
     * @param today the default date
     * @throws ValidationException with all errors
     */
    public MoveDetails validate(UnaryOperator<String> answers, LocalDate today) {
        Map<String, String> accepted = new HashMap<>();
        List<ValidationError> errors = new ArrayList<>();
        for (Field field : List.of(REASON, DAY, DECIDED_BY, STEP, GATE)) {
            try {
                accepted.put(field.key(), validator.validate(field, answers.apply(field.key())));
            } catch (ValidationException exception) {
                errors.addAll(exception.errors());
            }
        }
        ValidationException.throwIfAny(errors);
        String day = accepted.get(DAY.key());
        return new MoveDetails(
                accepted.get(REASON.key()),
                day.isEmpty() ? today : LocalDate.parse(day),
                Decider.withKey(accepted.get(DECIDED_BY.key())),
                ContinuationStep.withKey(accepted.get(STEP.key())),
                GateAnswer.withKey(accepted.get(GATE.key())));
    }
}
