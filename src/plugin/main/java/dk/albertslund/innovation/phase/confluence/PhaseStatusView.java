package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.model.ContinuationStep;
import java.util.Optional;

/**
 * Where a network stands, in words.
 *
 * @param undo the move hither that the reader may take back, in a sentence; empty when there is none
 * @param stopped why the network was stopped here, in a sentence; empty when it was not
 * @param step which step of the continuation the network is in, if it is there and that is asked for
 */
public record PhaseStatusView(String position, String undo, String stopped, Optional<ContinuationStep> step) {}
