package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was ever done to bring a network from phase to phase, oldest first. Who moved it by mistake may take
 * the last move back within a day; both stay on record, and the network stands where it stood.
 */
public record Steps(List<PhaseMove> all) {
    /** For how long a move may be taken back. */
    public static final Duration UNDO_TIME = Duration.ofHours(24);

    public Steps {
        all = List.copyOf(all);
    }

    /** The moves that count: those that nobody took back. */
    public List<PhaseMove> course() {
        List<PhaseMove> course = new ArrayList<>();
        for (PhaseMove step : all) {
            if (step.isUndo()) {
                course.remove(course.size() - 1);
            } else {
                course.add(step);
            }
        }
        return course;
    }

    public Standing standing() {
        return last().map(PhaseMove::to).orElse(Standing.FIRST);
    }

    private Optional<PhaseMove> last() {
        List<PhaseMove> course = course();
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
     * @throws InvalidInput when there is none, it is somebody else's, or it is more than 24 hours old
     */
    public PhaseMove undo(String author, Instant now) {
        PhaseMove move = undoable(author, now)
                .orElseThrow(() -> new InvalidInput(Problem.of("to", "innovation.phase.undo.refused")));
        return new PhaseMove(move.to(), move.from(), "", List.of(), author, now, true);
    }
}
