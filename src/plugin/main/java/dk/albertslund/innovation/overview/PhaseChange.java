package dk.albertslund.innovation.overview;

import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.phase.PhaseHistory;
import dk.albertslund.innovation.phase.PhaseMove;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A network that is elsewhere at the end of a period than at its beginning.
 *
 * @param day of the last move
 * @param reason of the last move; empty where none was asked for
 */
public record PhaseChange(PhasePosition from, PhasePosition to, LocalDate day, String reason) {
    /**
     * Of the moves of one network in a period, oldest first. Undone moves and steps within a phase do not count.
     *
     * @return empty when it is where it was
     */
    static Optional<PhaseChange> of(List<PhaseMove> moves) {
        List<PhaseMove> complete = moves.stream().dropWhile(PhaseMove::isUndo).toList();
        List<PhaseMove> steps = new PhaseHistory(complete)
                .effectiveMoves().stream()
                        .filter(move -> move.from().phase() != move.to().phase())
                        .toList();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        PhaseMove last = steps.get(steps.size() - 1);
        return Optional.of(
                new PhaseChange(steps.get(0).from(), last.to(), last.details().day(), last.reason()));
    }
}
