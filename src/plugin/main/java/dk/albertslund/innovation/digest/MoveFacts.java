package dk.albertslund.innovation.digest;

import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseMoveRepository;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether the network went to another phase, or was stopped; of several moves the last one. */
@Component
final class MoveFacts implements FactSource {
    private final PhaseMoveRepository moves;

    MoveFacts(PhaseMoveRepository moves) {
        this.moves = moves;
    }

    @Override
    public Stream<Fact> find(NetworkForms network, Period period) {
        return moves.of(network.summary().networkId()).effectiveMoves().stream()
                .filter(move -> period.contains(move.moved()))
                .filter(move ->
                        move.isStop() || move.from().phase() != move.to().phase())
                .reduce((first, second) -> second)
                .map(MoveFacts::fact)
                .stream();
    }

    private static Fact fact(PhaseMove move) {
        String phase = move.to().phase().key();
        return new Fact(
                move.isStop() ? FactKind.STOPPED : FactKind.MOVED,
                phase,
                move.reason().lines().findFirst().orElse(""),
                "phase-" + phase,
                "",
                Set.of());
    }
}
