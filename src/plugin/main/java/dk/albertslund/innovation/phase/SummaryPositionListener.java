package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.SummaryRepository;
import org.springframework.stereotype.Component;

/** Updates the summary with the network's position. */
@Component
public final class SummaryPositionListener implements PhaseMoveListener {
    private final SummaryRepository summaries;

    public SummaryPositionListener(SummaryRepository summaries) {
        this.summaries = summaries;
    }

    @Override
    public void onMove(Network network, PhaseMove move) {
        summaries.setPosition(network.id(), move.to(), move.moved());
    }
}
