package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.Network;
import org.springframework.stereotype.Component;

/** Lets a network go on from where it stands, with what is missing there, and why there were no citizens. */
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
     * The answer is kept first: a move that is then refused has lost nobody's words, and they are not asked for again.
     *
     * @param citizens why there were no citizens; empty when that was not asked or not answered
     * @throws ValidationException when the answer cannot be kept or the move is not possible
     */
    public PhasePosition leave(Network network, MoveProposal proposal, String citizens) {
        PhasePosition now = moveService.position(network);
        boolean isAsSeen = proposal.expectedPosition()
                .filter(expected -> !expected.equals(now))
                .isEmpty();
        if (isAsSeen && now.phase().isBefore(proposal.to())) {
            missingCitizens.save(network.id(), now, citizens, proposal.author());
        }
        return moveService.move(network, proposal, exitCriteria.gate(network));
    }
}
