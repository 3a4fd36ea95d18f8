package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.Decider;
import dk.albertslund.innovation.model.Phase;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is told of a move: why, on which day and by whom it was decided, and to which step of the continuation it goes.
 *
 * @param reason empty where none is asked for
 * @param day the move's own day, which may be before it was written down
 * @param step only of a move into or within the continuation
 * @param gate what was answered, where it was decided at a gate
 */
public record MoveDetails(
        String reason,
        LocalDate day,
        Optional<Decider> decidedBy,
        Optional<ContinuationStep> step,
        Optional<GateAnswer> gate) {
    /** Of a move that no gate was kept for. */
    public MoveDetails(String reason, LocalDate day, Optional<Decider> decidedBy, Optional<ContinuationStep> step) {
        this(reason, day, decidedBy, step, Optional.empty());
    }

    /** A reason and nothing else. */
    public static MoveDetails of(String reason, LocalDate day) {
        return new MoveDetails(reason, day, Optional.empty(), Optional.empty());
    }

    /** In the continuation a network is in one of its steps, the first unless another is told; elsewhere in none. */
    MoveDetails in(Phase phase) {
        return at(
                phase == Phase.CONTINUATION
                        ? step.or(() -> Optional.of(ContinuationStep.REALISATION))
                        : Optional.empty());
    }

    MoveDetails at(Optional<ContinuationStep> otherStep) {
        return new MoveDetails(reason, day, decidedBy, otherStep, gate);
    }

    MoveDetails answering(GateAnswer answer) {
        return new MoveDetails(reason, day, decidedBy, step, Optional.of(answer));
    }

    boolean isStop() {
        return gate.equals(Optional.of(GateAnswer.STOP));
    }
}
