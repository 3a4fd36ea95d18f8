package dk.albertslund.innovation.digest;

import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseMoveRepository;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether the network went to another phase, or was stopped; of several moves the last one. */
@Component
final class MoveNews implements NewsSource {
    private final PhaseMoveRepository moves;

    MoveNews(PhaseMoveRepository moves) {
        this.moves = moves;
    }

    @Override
    public Stream<NewsItem> find(NetworkForms network, Period period) {
        return moves.of(network.summary().networkId()).effectiveMoves().stream()
                .filter(move -> period.contains(move.moved()))
                .filter(move ->
                        move.isStop() || move.from().phase() != move.to().phase())
                .reduce((first, second) -> second)
                .map(MoveNews::item)
                .stream();
    }

    private static NewsItem item(PhaseMove move) {
        String phase = move.to().phase().key();
        return new NewsItem(
                move.isStop() ? NewsItemKind.STOPPED : NewsItemKind.MOVED,
                phase,
                move.reason().lines().findFirst().orElse(""),
                "phase-" + phase,
                "",
                Set.of());
    }
}
