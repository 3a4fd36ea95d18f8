package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.model.ContinuationStep;
import java.util.Optional;

/**
 * A network's position in words.
 *
 * @param undo sentence about the move that the reader can undo; empty for none
 * @param stopped sentence about why the network was stopped here; empty when it was not
 * @param step current step of the continuation; empty in other phases and on the page of another phase
 */
public record PhaseStatusView(String position, String undo, String stopped, Optional<ContinuationStep> step) {}
