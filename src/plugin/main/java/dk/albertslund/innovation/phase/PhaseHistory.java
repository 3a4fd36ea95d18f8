package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.PhaseTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All recorded moves of a network, oldest first. The author of the last move can undo it within 24 hours; move and undo
 * both stay on record.
 */
public record PhaseHistory(List<PhaseMove> all) {
    /** Time limit for undoing a move. */
    public static final Duration UNDO_TIME = Duration.ofHours(24);

    public PhaseHistory {
        all = List.copyOf(all);
    }

    /** The moves without undone ones. */
    public List<PhaseMove> effectiveMoves() {
        List<PhaseMove> moves = new ArrayList<>();
        for (PhaseMove move : all) {
            if (move.isUndo()) {
                moves.remove(moves.size() - 1);
            } else {
                moves.add(move);
            }
        }
        return moves;
    }

    public PhasePosition position() {
        return last().map(PhaseMove::to).orElse(PhasePosition.FIRST);
    }

    /** The date of the move to the current position; empty before the first move. */
    public Optional<LocalDate> since() {
        return last().map(move -> move.details().day());
    }

    /** The days in each phase of the current turn, by the dates of the moves. */
    public PhaseTimes times(Network network) {
        PhaseTimes times = PhaseTimes.ofNew(network);
        for (PhaseMove move : effectiveMoves()) {
            if (move.from().phase() != move.to().phase()) {
                times = after(move, times);
            }
        }
        return times;
    }

    /** Going back opens a new turn, in which nothing has been counted yet. */
    private static PhaseTimes after(PhaseMove move, PhaseTimes before) {
        Map<Phase, Integer> days = new EnumMap<>(Phase.class);
        LocalDate day = move.details().day();
        if (move.from().turn() == move.to().turn()) {
            Phase left = move.from().phase();
            days.putAll(before.days());
            before.daysIn(left, left, day).ifPresent(number -> days.put(left, number));
        }
        return new PhaseTimes(Optional.of(day), days);
    }

    /** The current step of the continuation. */
    public Optional<ContinuationStep> continuationStep() {
        return last().flatMap(move -> move.details().step());
    }

    /** The stop at the current position; empty when it is not stopped. */
    public Optional<MoveDetails> stop() {
        return last().filter(PhaseMove::isStop).map(PhaseMove::details);
    }

    /**
     * Validates a proposal and creates the move.
     *
     * @throws ValidationException with all errors
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

    /**
     * Where gates are enforced going on implies the answer {@code GO}, also from another page. A stop changes no
     * position.
     */
    private MoveDetails details(MoveProposal proposal, boolean isPassing) {
        MoveDetails details = proposal.details();
        if (details.isStop()) {
            return details.at(continuationStep());
        }
        return isPassing ? details.in(proposal.to()).answering(GateAnswer.GO) : details.in(proposal.to());
    }

    private Optional<PhaseMove> last() {
        List<PhaseMove> moves = effectiveMoves();
        return moves.isEmpty() ? Optional.empty() : Optional.of(moves.get(moves.size() - 1));
    }

    PhaseHistory with(PhaseMove move) {
        return new PhaseHistory(Stream.concat(all.stream(), Stream.of(move)).toList());
    }

    /** Whether the move, recorded elsewhere, can follow: it begins here, and its turn is the one that follows from it. */
    boolean accepts(PhaseMove move) {
        if (!move.from().equals(position())) {
            return false;
        }
        if (move.isUndo()) {
            return last().filter(undone -> undone.from().equals(move.to())).isPresent();
        }
        int turn = move.isBack() ? move.from().turn() + 1 : move.from().turn();
        return move.to().turn() == turn;
    }

    /** The move that this user can undo now. */
    public Optional<PhaseMove> undoable(String author, Instant now) {
        return last().filter(move -> move.author().equals(author))
                .filter(move -> move.moved().plus(UNDO_TIME).isAfter(now));
    }

    /**
     * Creates the move that undoes the last one.
     *
     * @throws ValidationException when there is none, it is another user's, or it is older than {@link #UNDO_TIME}
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
