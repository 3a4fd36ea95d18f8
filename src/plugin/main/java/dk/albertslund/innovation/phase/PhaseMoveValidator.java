package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a move must be, held against the course that it would follow. Every problem is told, not just the first. */
final class PhaseMoveValidator {
    private final PhaseHistory history;
    private final MoveProposal proposal;
    private final List<ValidationError> problems = new ArrayList<>();

    private PhaseMoveValidator(PhaseHistory history, MoveProposal proposal) {
        this.history = history;
        this.proposal = proposal;
    }

    /**
     * @param gate what lies before the network; nothing is missing when it goes back
     * @throws ValidationException when the move goes nowhere, lacks a reason, or has a day that cannot be its own
     */
    static void check(PhaseHistory history, MoveProposal proposal, Gate gate) {
        PhaseMoveValidator rules = new PhaseMoveValidator(history, proposal);
        rules.checkPlace();
        rules.checkAnswer(gate);
        rules.checkReason(gate);
        rules.checkDay();
        ValidationException.throwIfAny(rules.problems);
    }

    /** Within the continuation a network may go from one step to the other. */
    private void checkPlace() {
        if (proposal.grounds().isStop()) {
            return;
        }
        Phase now = history.position().phase();
        Optional<ContinuationStep> step = proposal.grounds().in(proposal.to()).step();
        boolean isElsewhere = now != proposal.to() || (step.isPresent() && !step.equals(history.continuationStep()));
        if (!isElsewhere) {
            problems.add(ValidationError.of("to", "innovation.phase.move.same"));
        }
    }

    /** An answer at a gate fits where the network would go; without gates there is none to give. */
    private void checkAnswer(Gate gate) {
        Optional<GateAnswer> answer = proposal.grounds().gate();
        if (answer.isPresent() && !gate.isKept()) {
            problems.add(ValidationError.of("gate", "innovation.gate.problem.none"));
        } else if (answer.filter(given -> given != fitting()).isPresent()) {
            problems.add(ValidationError.of("gate", "innovation.gate.problem.answer"));
        } else if (proposal.grounds().isStop() && history.stop().isPresent()) {
            problems.add(ValidationError.of("gate", "innovation.gate.problem.stopped"));
        }
    }

    private GateAnswer fitting() {
        Phase now = history.position().phase();
        if (now == proposal.to()) {
            return GateAnswer.STOP;
        }
        return now.isBefore(proposal.to()) ? GateAnswer.GO : GateAnswer.BACK;
    }

    /** Whoever passes a gate, or answers at one, says why and who decided it. */
    private void checkReason(Gate gate) {
        Phase now = history.position().phase();
        boolean isDecision = gate.isKept()
                && (now.isBefore(proposal.to()) || proposal.grounds().gate().isPresent());
        if (isDecision && proposal.grounds().decidedBy().isEmpty()) {
            problems.add(ValidationError.of("decidedBy", "innovation.gate.problem.decider"));
        }
        if (!proposal.grounds().reason().isEmpty()) {
            return;
        }
        if (isDecision) {
            problems.add(ValidationError.of("reason", "innovation.gate.problem.reason"));
        } else if (isBackInContinuation() || PhaseMove.asksForReason(now, proposal.to())) {
            problems.add(ValidationError.of("reason", "innovation.phase.move.reason.missing"));
        } else if (!gate.unmet().isEmpty()) {
            problems.add(ValidationError.of("reason", "innovation.phase.move.reason.unmet"));
        }
    }

    private boolean isBackInContinuation() {
        return history.continuationStep().equals(Optional.of(ContinuationStep.SPREAD))
                && proposal.to() == Phase.CONTINUATION;
    }

    /** A course is told forwards: nothing happens tomorrow, and nothing before what has happened. */
    private void checkDay() {
        LocalDate day = proposal.grounds().day();
        Optional<LocalDate> last = history.since();
        if (day.isAfter(proposal.today())) {
            problems.add(ValidationError.of("date", "innovation.phase.move.date.future"));
        } else if (last.filter(day::isBefore).isPresent()) {
            problems.add(ValidationError.of("date", "innovation.phase.move.date.before", last.get()));
        }
    }
}
