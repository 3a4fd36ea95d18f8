package dk.albertslund.innovation.network;

import dk.albertslund.innovation.phase.PhaseMove;
import org.springframework.stereotype.Component;

/** Keeps the summary in step with where a network stands. */
@Component
public final class StandingFollower implements StepFollower {
    private final Summaries summaries;

    public StandingFollower(Summaries summaries) {
        this.summaries = summaries;
    }

    @Override
    public void stepped(Network network, PhaseMove move) {
        summaries.setStanding(network.id(), move.to(), move.moved());
    }
}
