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
     * @param missing what is missing in the phase that the network would leave; nothing when it goes back
     * @throws InvalidInput when the move goes nowhere, lacks a reason, or has a day that cannot be its own
     */
    static void check(Steps steps, MoveProposal proposal, List<String> missing) {
        MoveRules rules = new MoveRules(steps, proposal);
        rules.checkPlace();
        rules.checkReason(missing);
        rules.checkDay();
        InvalidInput.throwIfAny(rules.problems);
    }

    /** Within the continuation a network may go from one step to the other. */
    private void checkPlace() {
        Phase now = steps.standing().phase();
        Optional<ContinuationStep> step = proposal.grounds().in(proposal.to()).step();
        boolean isElsewhere = now != proposal.to() || (step.isPresent() && !step.equals(steps.continuationStep()));
        if (!isElsewhere) {
            problems.add(Problem.of("to", "innovation.phase.move.same"));
        }
    }

    private void checkReason(List<String> missing) {
        String reason = proposal.grounds().reason();
        boolean isBackwards = steps.continuationStep().equals(Optional.of(ContinuationStep.SPREAD))
                && proposal.to() == Phase.CONTINUATION;
        if (reason.isEmpty()
                && (isBackwards || PhaseMove.asksForReason(steps.standing().phase(), proposal.to()))) {
            problems.add(Problem.of("reason", "innovation.phase.move.reason.missing"));
        } else if (reason.isEmpty() && !missing.isEmpty()) {
            problems.add(Problem.of("reason", "innovation.phase.move.reason.unmet"));
        }
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
