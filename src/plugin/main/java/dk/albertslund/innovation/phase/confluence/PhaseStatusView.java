package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.model.ContinuationStep;
import java.util.Optional;

/**
 * A network's position in words.
 *
 * @param turn for example {@code Runde 2}, with the step of the continuation
 * @param since since when the network is here; empty on the page of another phase and before the first move
 * @param undo sentence about the move that the reader can undo; empty for none
 * @param stopped sentence about why the network was stopped here; empty when it was not
 * @param step current step of the continuation; empty in other phases and on the page of another phase
 */
public record PhaseStatusView(
        String position, String turn, String since, String undo, String stopped, Optional<ContinuationStep> step) {}
