package dk.albertslund.innovation.phase;

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
public record Grounds(
        String reason,
        LocalDate day,
        Optional<Decider> decidedBy,
        Optional<ContinuationStep> step,
        Optional<GateAnswer> gate) {
    /** Of a move that no gate was kept for. */
    public Grounds(String reason, LocalDate day, Optional<Decider> decidedBy, Optional<ContinuationStep> step) {
        this(reason, day, decidedBy, step, Optional.empty());
    }

    /** A reason and nothing else. */
    public static Grounds of(String reason, LocalDate day) {
        return new Grounds(reason, day, Optional.empty(), Optional.empty());
    }

    /** In the continuation a network is in one of its steps, the first unless another is told; elsewhere in none. */
    Grounds in(Phase phase) {
        return at(
                phase == Phase.CONTINUATION
                        ? step.or(() -> Optional.of(ContinuationStep.REALISATION))
                        : Optional.empty());
    }

    Grounds at(Optional<ContinuationStep> otherStep) {
        return new Grounds(reason, day, decidedBy, otherStep, gate);
    }

    Grounds answering(GateAnswer answer) {
        return new Grounds(reason, day, decidedBy, step, Optional.of(answer));
    }

    boolean isStop() {
        return gate.equals(Optional.of(GateAnswer.STOP));
    }
}
