package dk.albertslund.innovation.network;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Problem;
import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.phase.Gate;
import dk.albertslund.innovation.phase.MoveProposal;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseMoves;
import dk.albertslund.innovation.phase.PhaseTitles;
import dk.albertslund.innovation.phase.Standing;
import dk.albertslund.innovation.phase.StepTaken;
import dk.albertslund.innovation.phase.Steps;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Moves networks through the phases and keeps every step. */
@Component
public final class Course {
    private final PhaseMoves moves;
    private final List<StepFollower> followers;
    private final Transactions transactions;
    private final PhaseTitles titles;
    private final Clock clock;

    public Course(
            PhaseMoves moves,
            List<StepFollower> followers,
            Transactions transactions,
            PhaseTitles titles,
            Clock clock) {
        this.titles = titles;
        this.moves = moves;
        this.followers = followers.stream()
                .sorted(Comparator.comparing(StepFollower::writesInForms).reversed())
                .toList();
        this.transactions = transactions;
        this.clock = clock;
    }

    public Steps of(int networkId) {
        return moves.of(networkId);
    }

    /** The move that this person may take back now. */
    public Optional<PhaseMove> undoable(Steps steps, String author) {
        return steps.undoable(author, clock.instant());
    }

    /** Where the moves have brought the network. */
    public Standing standing(Network network) {
        return of(network.id()).standing();
    }

    /**
     * Any phase may follow any other; going back, passing one over or going on with something missing asks for a reason.
     *
     * @param gate what lies before the network where it is
     * @throws InvalidInput when the move is not possible, or somebody else moved the network at the same moment
     */
    public Standing move(Network network, MoveProposal proposal, Gate gate) {
        return step(network, steps -> {
            requireSeen(proposal, steps.standing());
            return steps.next(proposal, gate, clock.instant());
        });
    }

    /** Who clicked on a page that somebody else has made old since is told, and moves nothing unawares. */
    private void requireSeen(MoveProposal proposal, Standing now) {
        if (proposal.seen().filter(seen -> !seen.equals(now)).isPresent()) {
            throw new InvalidInput(meanwhile(now));
        }
    }

    private Problem meanwhile(Standing now) {
        return Problem.of(
                "to",
                "innovation.phase.move.meanwhile",
                titles.titleInSentence(now.phase()),
                titles.turnInSentence(now));
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
                followers.forEach(follower -> follower.stepped(network, move));
                return move.to();
            });
        } catch (StepTaken taken) {
            throw new InvalidInput(meanwhile(standing(network)));
        }
    }
}
