package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a move must be, held against the course that it would follow. Every problem is told, not just the first. */
final class MoveRules {
    private final Steps steps;
    private final MoveProposal proposal;
    private final List<Problem> problems = new ArrayList<>();

    private MoveRules(Steps steps, MoveProposal proposal) {
        this.steps = steps;
        this.proposal = proposal;
    }

    /**
     * @param gate what lies before the network; nothing is missing when it goes back
     * @throws InvalidInput when the move goes nowhere, lacks a reason, or has a day that cannot be its own
     */
    static void check(Steps steps, MoveProposal proposal, Gate gate) {
        MoveRules rules = new MoveRules(steps, proposal);
        rules.checkPlace();
        rules.checkAnswer(gate);
        rules.checkReason(gate);
        rules.checkDay();
        InvalidInput.throwIfAny(rules.problems);
    }

    /** Within the continuation a network may go from one step to the other. */
    private void checkPlace() {
        if (proposal.grounds().isStop()) {
            return;
        }
        Phase now = steps.standing().phase();
        Optional<ContinuationStep> step = proposal.grounds().in(proposal.to()).step();
        boolean isElsewhere = now != proposal.to() || (step.isPresent() && !step.equals(steps.continuationStep()));
        if (!isElsewhere) {
            problems.add(Problem.of("to", "innovation.phase.move.same"));
        }
    }

    /** An answer at a gate fits where the network would go; without gates there is none to give. */
    private void checkAnswer(Gate gate) {
        Optional<GateAnswer> answer = proposal.grounds().gate();
        if (answer.isPresent() && !gate.isKept()) {
            problems.add(Problem.of("gate", "innovation.gate.problem.none"));
        } else if (answer.filter(given -> given != fitting()).isPresent()) {
            problems.add(Problem.of("gate", "innovation.gate.problem.answer"));
        } else if (proposal.grounds().isStop() && steps.stop().isPresent()) {
            problems.add(Problem.of("gate", "innovation.gate.problem.stopped"));
        }
    }

    private GateAnswer fitting() {
        Phase now = steps.standing().phase();
        if (now == proposal.to()) {
            return GateAnswer.STOP;
        }
        return now.isBefore(proposal.to()) ? GateAnswer.GO : GateAnswer.BACK;
    }

    /** Whoever passes a gate, or answers at one, says why and who decided it. */
    private void checkReason(Gate gate) {
        Phase now = steps.standing().phase();
        boolean isDecision = gate.isKept()
                && (now.isBefore(proposal.to()) || proposal.grounds().gate().isPresent());
        if (isDecision && proposal.grounds().decidedBy().isEmpty()) {
            problems.add(Problem.of("decidedBy", "innovation.gate.problem.decider"));
        }
        if (!proposal.grounds().reason().isEmpty()) {
            return;
        }
        if (isDecision) {
            problems.add(Problem.of("reason", "innovation.gate.problem.reason"));
        } else if (isBackInContinuation() || PhaseMove.asksForReason(now, proposal.to())) {
            problems.add(Problem.of("reason", "innovation.phase.move.reason.missing"));
        } else if (!gate.unmet().isEmpty()) {
            problems.add(Problem.of("reason", "innovation.phase.move.reason.unmet"));
        }
    }

    private boolean isBackInContinuation() {
        return steps.continuationStep().equals(Optional.of(ContinuationStep.SPREAD))
                && proposal.to() == Phase.CONTINUATION;
    }

    /** A course is told forwards: nothing happens tomorrow, and nothing before what has happened. */
    private void checkDay() {
        LocalDate day = proposal.grounds().day();
        Optional<LocalDate> last = steps.since();
        if (day.isAfter(proposal.today())) {
            problems.add(Problem.of("date", "innovation.phase.move.date.future"));
        } else if (last.filter(day::isBefore).isPresent()) {
            problems.add(Problem.of("date", "innovation.phase.move.date.before", last.get()));
        }
    }
}
