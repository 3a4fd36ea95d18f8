package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Validates a move against the history. Collects all errors. */
final class PhaseMoveValidator {
    private final PhaseHistory history;
    private final MoveProposal proposal;
    private final List<ValidationError> errors = new ArrayList<>();

    private PhaseMoveValidator(PhaseHistory history, MoveProposal proposal) {
        this.history = history;
        this.proposal = proposal;
    }

    /**
     * @param gate the current phase's gate; without unmet criteria for a move back
     * @throws ValidationException when the target is the current position, a reason is missing, or the date is out of
     *     range
     */
    static void validate(PhaseHistory history, MoveProposal proposal, Gate gate) {
        PhaseMoveValidator validator = new PhaseMoveValidator(history, proposal);
        validator.validateTarget();
        validator.validateGateAnswer(gate);
        validator.validateReason(gate);
        validator.validateDay();
        ValidationException.throwIfAny(validator.errors);
    }

    /** Within the continuation a move may change the step only. */
    private void validateTarget() {
        if (proposal.details().isStop()) {
            return;
        }
        Phase current = history.position().phase();
        Optional<ContinuationStep> step = proposal.details().in(proposal.to()).step();
        boolean isElsewhere =
                current != proposal.to() || (step.isPresent() && !step.equals(history.continuationStep()));
        if (!isElsewhere) {
            errors.add(ValidationError.of("to", "innovation.phase.move.same"));
        }
    }

    /** The answer must match the direction of the move, and is only allowed where gates are enforced. */
    private void validateGateAnswer(Gate gate) {
        Optional<GateAnswer> answer = proposal.details().gate();
        if (answer.isPresent() && !gate.isEnforced()) {
            errors.add(ValidationError.of("gate", "innovation.gate.problem.none"));
        } else if (answer.filter(given -> given != expectedAnswer()).isPresent()) {
            errors.add(ValidationError.of("gate", "innovation.gate.problem.answer"));
        } else if (proposal.details().isStop() && history.stop().isPresent()) {
            errors.add(ValidationError.of("gate", "innovation.gate.problem.stopped"));
        }
    }

    private GateAnswer expectedAnswer() {
        Phase current = history.position().phase();
        if (current == proposal.to()) {
            return GateAnswer.STOP;
        }
        return current.isBefore(proposal.to()) ? GateAnswer.GO : GateAnswer.BACK;
    }

    /** Passing or answering an enforced gate requires a reason and who decided. */
    private void validateReason(Gate gate) {
        Phase current = history.position().phase();
        boolean isDecision = gate.isEnforced()
                && (current.isBefore(proposal.to()) || proposal.details().gate().isPresent());
        if (isDecision && proposal.details().decidedBy().isEmpty()) {
            errors.add(ValidationError.of("decidedBy", "innovation.gate.problem.decider"));
        }
        if (!proposal.details().reason().isEmpty()) {
            return;
        }
        if (isDecision) {
            errors.add(ValidationError.of("reason", "innovation.gate.problem.reason"));
        } else if (isBackInContinuation() || PhaseMove.asksForReason(current, proposal.to())) {
            errors.add(ValidationError.of("reason", "innovation.phase.move.reason.missing"));
        } else if (!gate.unmet().isEmpty()) {
            errors.add(ValidationError.of("reason", "innovation.phase.move.reason.unmet"));
        }
    }

    private boolean isBackInContinuation() {
        return history.continuationStep().equals(Optional.of(ContinuationStep.SPREAD))
                && proposal.to() == Phase.CONTINUATION;
    }

    /** The date must be neither in the future nor before the previous move. */
    private void validateDay() {
        LocalDate day = proposal.details().day();
        Optional<LocalDate> last = history.since();
        if (day.isAfter(proposal.today())) {
            errors.add(ValidationError.of("date", "innovation.phase.move.date.future"));
        } else if (last.filter(day::isBefore).isPresent()) {
            errors.add(ValidationError.of("date", "innovation.phase.move.date.before", last.get()));
        }
    }
}
