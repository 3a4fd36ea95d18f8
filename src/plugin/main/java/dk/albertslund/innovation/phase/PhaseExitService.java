package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.Network;
import org.springframework.stereotype.Component;

/** Moves a network out of its current phase: saves the answer about missing citizens, evaluates the gate, moves. */
@Component
public final class PhaseExitService {
    private final PhaseMoveService moveService;
    private final PhaseExitCriteria exitCriteria;
    private final MissingCitizensReasons missingCitizens;

    public PhaseExitService(
            PhaseMoveService moveService, PhaseExitCriteria exitCriteria, MissingCitizensReasons missingCitizens) {
        this.moveService = moveService;
        this.exitCriteria = exitCriteria;
        this.missingCitizens = missingCitizens;
    }

    /**
     * The answer is saved in a transaction of its own first, so that it is not lost when the move is refused.
     *
     * @param citizens why no citizens are involved; empty when not asked or not answered
     * @throws ValidationException when the answer or the move is not allowed
     */
    public PhasePosition leave(Network network, MoveProposal proposal, String citizens) {
        PhasePosition current = moveService.position(network);
        boolean isAsSeen = proposal.expectedPosition()
                .filter(expected -> !expected.equals(current))
                .isEmpty();
        if (isAsSeen && current.phase().isBefore(proposal.to())) {
            missingCitizens.save(network.id(), current, citizens, proposal.author());
        }
        return moveService.move(network, proposal, exitCriteria.gate(network));
    }
}
