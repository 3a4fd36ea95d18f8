package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of a network's course, kept for ever. Going back is part of the model: it opens a new turn of the spiral and
 * asks for one line of reason, as does passing over a phase or
 * going on while something is missing.
 *
 * @param unmet the criteria that were not met when the network went on all the same, by key
 * @param isUndo whether it takes the move before it back
 */
public record PhaseMove(
        Standing from, Standing to, String reason, List<String> unmet, String author, Instant moved, boolean isUndo) {

    public static final int REASON_LIMIT = 1000;

    public PhaseMove {
        unmet = List.copyOf(unmet);
    }

    /**
     * The move that follows from where the network stands.
     *
     * @throws InvalidInput when it goes nowhere, or the reason is missing or over 1,000 characters
     */
    public static PhaseMove from(
            Standing now, Phase to, String reason, List<String> unmet, String author, Instant moved) {
        String trimmed = reason == null ? "" : reason.strip();
        List<Problem> problems = new ArrayList<>();
        if (now.phase() == to) {
            problems.add(Problem.of("to", "innovation.phase.move.same"));
        }
        List<String> missing = now.phase().isBefore(to) ? unmet : List.of();
        if (trimmed.isEmpty() && asksForReason(now.phase(), to)) {
            problems.add(Problem.of("reason", "innovation.phase.move.reason.missing"));
        } else if (trimmed.isEmpty() && !missing.isEmpty()) {
            problems.add(Problem.of("reason", "innovation.phase.move.reason.unmet"));
        }
        int length = trimmed.codePointCount(0, trimmed.length());
        if (length > REASON_LIMIT) {
            problems.add(Problem.of("reason", "innovation.form.problem.long", REASON_LIMIT, length));
        }
        InvalidInput.throwIfAny(problems);
        int turn = to.isBefore(now.phase()) ? now.turn() + 1 : now.turn();
        return new PhaseMove(now, new Standing(to, turn), trimmed, missing, author, moved, false);
    }

    /** Whether the step back or over a phase asks for one line of reason. */
    public static boolean asksForReason(Phase from, Phase to) {
        return to.isBefore(from) || from.skipsTo(to);
    }

    public boolean isSkipping() {
        return from.phase().skipsTo(to.phase());
    }

    public boolean isBack() {
        return to.phase().isBefore(from.phase());
    }
}
