package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was ever done to bring a network from phase to phase, oldest first. Who moved it by mistake may take
 * the last move back within a day; both stay on record, and the network stands where it stood.
 */
public record PhaseHistory(List<PhaseMove> all) {
    /** For how long a move may be taken back. */
    public static final Duration UNDO_TIME = Duration.ofHours(24);

    public PhaseHistory {
        all = List.copyOf(all);
    }

    /** The moves that count: those that nobody took back. */
    public List<PhaseMove> effectiveMoves() {
        List<PhaseMove> course = new ArrayList<>();
        for (PhaseMove move : all) {
            if (move.isUndo()) {
                course.remove(course.size() - 1);
            } else {
                course.add(move);
            }
        }
        return course;
    }

    public PhasePosition position() {
        return last().map(PhaseMove::to).orElse(PhasePosition.FIRST);
    }

    /** The day on which the network came to where it stands; empty while it has not moved. */
    public Optional<LocalDate> since() {
        return last().map(move -> move.details().day());
    }

    /** Which step of the continuation the network is in. */
    public Optional<ContinuationStep> continuationStep() {
        return last().flatMap(move -> move.details().step());
    }

    /** Why the network was stopped where it stands; empty while it may go on. */
    public Optional<MoveDetails> stop() {
        return last().filter(PhaseMove::isStop).map(PhaseMove::details);
    }

    /**
     * The move that follows when somebody asks for it.
     *
     * @throws ValidationException when it may not be, with every problem
     */
    public PhaseMove next(MoveProposal proposal, Gate gate, Instant now) {
        PhasePosition from = position();
        Phase to = proposal.to();
        boolean isOn = from.phase().isBefore(to);
        PhaseMoveValidator.validate(this, proposal, isOn ? gate : new Gate(List.of(), gate.isEnforced()));
        int turn = to.isBefore(from.phase()) ? from.turn() + 1 : from.turn();
        return new PhaseMove(
                from,
                new PhasePosition(to, turn),
                details(proposal, isOn && gate.isEnforced()),
                isOn ? gate.unmet() : List.of(),
                proposal.author(),
                now,
                false);
    }

    /** Who goes on where gates are kept has answered at one, also from another page; a stop leaves all as it is. */
    private MoveDetails details(MoveProposal proposal, boolean isPassing) {
        MoveDetails details = proposal.details();
        if (details.isStop()) {
            return details.at(continuationStep());
        }
        return isPassing ? details.in(proposal.to()).answering(GateAnswer.GO) : details.in(proposal.to());
    }

    private Optional<PhaseMove> last() {
        List<PhaseMove> course = effectiveMoves();
        return course.isEmpty() ? Optional.empty() : Optional.of(course.get(course.size() - 1));
    }

    /** The move that this person may take back now. */
    public Optional<PhaseMove> undoable(String author, Instant now) {
        return last().filter(move -> move.author().equals(author))
                .filter(move -> move.moved().plus(UNDO_TIME).isAfter(now));
    }

    /**
     * The step that takes the last move back.
     *
     * @throws ValidationException when there is none, it is somebody else's, or it is more than 24 hours old
     */
    public PhaseMove undo(String author, Instant now) {
        PhaseMove move = undoable(author, now)
                .orElseThrow(() -> new ValidationException(ValidationError.of("to", "innovation.phase.undo.refused")));
        MoveDetails undone = new MoveDetails(
                "",
                move.details().day(),
                Optional.empty(),
                Optional.empty(),
                move.details().gate());
        return new PhaseMove(move.to(), move.from(), undone, List.of(), author, now, true);
    }
}
