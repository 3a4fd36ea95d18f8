package dk.albertslund.innovation.network;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Problem;
import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldRules;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseMoves;
import dk.albertslund.innovation.phase.Standing;
import dk.albertslund.innovation.phase.StepTaken;
import dk.albertslund.innovation.phase.Steps;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Moves networks through the phases and keeps every step. */
@Component
public final class Course {
    private static final Field REASON = Field.longText("reason", PhaseMove.REASON_LIMIT);

    private final PhaseMoves moves;
    private final Summaries summaries;
    private final Transactions transactions;
    private final FieldRules rules;
    private final Clock clock;

    public Course(PhaseMoves moves, Summaries summaries, Transactions transactions, FieldRules rules, Clock clock) {
        this.rules = rules;
        this.moves = moves;
        this.summaries = summaries;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Steps of(int networkId) {
        return moves.of(networkId);
    }

    /** The move that this person may take back now. */
    public Optional<PhaseMove> undoable(int networkId, String author) {
        return of(networkId).undoable(author, clock.instant());
    }

    /** Where the moves have brought the network. */
    public Standing standing(Network network) {
        return of(network.id()).standing();
    }

    /**
     * Any phase may follow any other; going back, passing one over or going on with something missing asks for a reason.
     *
     * @param unmet what is missing in the phase that the network is in, by key
     * @throws InvalidInput when the move is not possible, or somebody else moved the network at the same moment
     */
    public Standing move(Network network, Phase to, String reason, List<String> unmet, String author) {
        String accepted = rules.accepted(REASON, reason);
        return step(network, steps -> PhaseMove.from(steps.standing(), to, accepted, unmet, author, clock.instant()));
    }

    /**
     * Takes the last move back.
     *
     * @throws InvalidInput when it is somebody else's or more than 24 hours old, or the network was moved meanwhile
     */
    public Standing undo(Network network, String author) {
        return step(network, steps -> steps.undo(author, clock.instant()));
    }

    private Standing step(Network network, Function<Steps, PhaseMove> next) {
        try {
            return transactions.in(() -> {
                Steps before = of(network.id());
                PhaseMove move = next.apply(before);
                moves.add(network.id(), before.all().size() + 1, move);
                summaries.setStanding(network.id(), move.to(), move.moved());
                return move.to();
            });
        } catch (StepTaken taken) {
            throw new InvalidInput(Problem.of("to", "innovation.phase.move.meanwhile"));
        }
    }
}
