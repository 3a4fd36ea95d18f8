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
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Moves networks through the phases and keeps every move. */
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

    /** Oldest first. */
    public List<PhaseMove> of(Network network) {
        return moves.of(network.id());
    }

    /** Where the moves have brought the network. */
    public Standing standing(Network network) {
        List<PhaseMove> all = of(network);
        return all.isEmpty() ? Standing.FIRST : all.get(all.size() - 1).to();
    }

    /**
     * Any phase may follow any other; going back or passing one over asks for a reason.
     *
     * @throws InvalidInput when the move is not possible, or somebody else moved the network at the same moment
     */
    public Standing move(Network network, Phase to, String reason, String author) {
        String accepted = rules.accepted(REASON, reason);
        try {
            return transactions.in(() -> {
                List<PhaseMove> before = of(network);
                Standing now = before.isEmpty()
                        ? Standing.FIRST
                        : before.get(before.size() - 1).to();
                PhaseMove move = PhaseMove.from(now, to, accepted, author, clock.instant());
                moves.add(network.id(), before.size() + 1, move);
                summaries.setStanding(network.id(), move.to(), move.moved());
                return move.to();
            });
        } catch (StepTaken taken) {
            throw new InvalidInput(Problem.of("to", "innovation.phase.move.meanwhile"));
        }
    }
}
