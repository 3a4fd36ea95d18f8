package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.network.Network;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Moves networks between phases and records every move. */
@Component
public final class PhaseMoveService {
    private final PhaseMoveRepository moves;
    private final List<PhaseMoveListener> listeners;
    private final Transactions transactions;
    private final PhaseTitles titles;
    private final Clock clock;

    public PhaseMoveService(
            PhaseMoveRepository moves,
            List<PhaseMoveListener> listeners,
            Transactions transactions,
            PhaseTitles titles,
            Clock clock) {
        this.titles = titles;
        this.moves = moves;
        this.listeners = listeners.stream()
                .sorted(Comparator.comparing(PhaseMoveListener::writesForms).reversed())
                .toList();
        this.transactions = transactions;
        this.clock = clock;
    }

    public PhaseHistory of(int networkId) {
        return moves.of(networkId);
    }

    /** The move that this user can undo now. */
    public Optional<PhaseMove> undoable(PhaseHistory history, String author) {
        return history.undoable(author, clock.instant());
    }

    /** The position after all moves. */
    public PhasePosition position(Network network) {
        return of(network.id()).position();
    }

    /**
     * Any phase can follow any other; see {@link PhaseMoveValidator} for when a reason is required.
     *
     * @param gate the gate of the current phase
     * @throws ValidationException when the move is not allowed, or on a concurrent move
     */
    public PhasePosition move(Network network, MoveProposal proposal, Gate gate) {
        return append(network, history -> {
            requireExpectedPosition(proposal, history.position());
            return history.next(proposal, gate, clock.instant());
        });
    }

    /** Optimistic locking: rejects a move from a page that shows an outdated position. */
    private void requireExpectedPosition(MoveProposal proposal, PhasePosition current) {
        if (proposal.expectedPosition()
                .filter(expected -> !expected.equals(current))
                .isPresent()) {
            throw new ValidationException(conflict(current));
        }
    }

    private ValidationError conflict(PhasePosition current) {
        return ValidationError.of(
                "to",
                "innovation.phase.move.meanwhile",
                titles.titleInSentence(current.phase()),
                titles.turnInSentence(current));
    }

    /**
     * Undoes the last move.
     *
     * @throws ValidationException when it cannot be undone ({@link PhaseHistory#undo}), or on a concurrent move
     */
    public PhasePosition undo(Network network, String author) {
        return append(network, history -> history.undo(author, clock.instant()));
    }

    /**
     * Records the moves of another network in one that has not moved. The status is not touched.
     *
     * @throws ValidationException when it has moved, or a move does not begin where the one before ended
     */
    public void restore(Network network, List<PhaseMove> recorded) {
        transactions.run(() -> {
            PhaseHistory history = of(network.id());
            for (PhaseMove move : recorded) {
                if (!history.accepts(move)) {
                    throw new ValidationException(conflict(history.position()));
                }
                moves.add(network.id(), history.all().size() + 1, move);
                history = history.with(move);
                listeners.stream()
                        .filter(PhaseMoveListener::hearsOfImportedMoves)
                        .forEach(listener -> listener.onMove(network, move));
            }
        });
    }

    private PhasePosition append(Network network, Function<PhaseHistory, PhaseMove> next) {
        try {
            return transactions.execute(() -> {
                PhaseHistory before = of(network.id());
                PhaseMove move = next.apply(before);
                moves.add(network.id(), before.all().size() + 1, move);
                listeners.forEach(listener -> listener.onMove(network, move));
                return move.to();
            });
        } catch (PhaseMoveConflictException conflict) {
            throw new ValidationException(conflict(position(network)));
        }
    }
}
