package dk.albertslund.innovation.intake;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of a proposal.
 *
 * @param decider user key of who decided; empty while it is open
 * @param decided when; empty while it is open
 * @param reason why it was declined, or a word on the way; may be empty
 * @param networkSpace key of the space of the network that was made of it; empty without one
 */
public record ProposalOutcome(
        ProposalStatus status, String decider, Optional<Instant> decided, String reason, String networkSpace) {
    public static final ProposalOutcome OPEN =
            new ProposalOutcome(ProposalStatus.PROPOSED, "", Optional.empty(), "", "");

    static ProposalOutcome decided(ProposalStatus status, String decider, Instant moment, String reason) {
        return new ProposalOutcome(status, decider, Optional.of(moment), reason, "");
    }

    ProposalOutcome startedIn(String spaceKey) {
        return new ProposalOutcome(ProposalStatus.STARTED, decider, decided, reason, spaceKey);
    }
}
