package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.Decider;
import dk.albertslund.innovation.model.Phase;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Details of a move: reason, date, who decided, and the step of the continuation.
 *
 * @param reason empty where none is required
 * @param day when the move was decided; may be before it was recorded
 * @param step only for a move into or within the continuation
 * @param gate the decision, for a move at a gate
 */
public record MoveDetails(
        String reason,
        LocalDate day,
        Optional<Decider> decidedBy,
        Optional<ContinuationStep> step,
        Optional<GateAnswer> gate) {
    /** Details without a decision at a gate. */
    public MoveDetails(String reason, LocalDate day, Optional<Decider> decidedBy, Optional<ContinuationStep> step) {
        this(reason, day, decidedBy, step, Optional.empty());
    }

    /** A reason and a day only. */
    public static MoveDetails of(String reason, LocalDate day) {
        return new MoveDetails(reason, day, Optional.empty(), Optional.empty());
    }

    /** In the continuation without a step the first step applies; in other phases there is none. */
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
