package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.SummaryRepository;
import org.springframework.stereotype.Component;

/** Updates the summary with the network's position, and how long it was where. */
@Component
public final class SummaryPositionListener implements PhaseMoveListener {
    private final SummaryRepository summaries;
    private final PhaseMoveRepository moves;

    public SummaryPositionListener(SummaryRepository summaries, PhaseMoveRepository moves) {
        this.moves = moves;
        this.summaries = summaries;
    }

    @Override
    public void onMove(Network network, PhaseMove move) {
        summaries.setPosition(network.id(), move.to(), moves.of(network.id()).times(network), move.moved());
    }
}
