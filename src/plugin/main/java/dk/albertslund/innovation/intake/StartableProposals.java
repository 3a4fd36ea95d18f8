package dk.albertslund.innovation.intake;

import dk.albertslund.innovation.network.NetworkPermissions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Accepted proposals of which the current user may make a network: their own, and those of spaces that they administer. */
@Component
public final class StartableProposals {
    private final ProposalRepository proposals;
    private final NetworkPermissions permissions;

    public StartableProposals(ProposalRepository proposals, NetworkPermissions permissions) {
        this.proposals = proposals;
        this.permissions = permissions;
    }

    /** @param userKey the current user's */
    public List<ThemeProposal> of(String userKey) {
        return proposals.findAccepted().stream()
                .filter(proposal -> mayStart(proposal, userKey))
                .toList();
    }

    /** @param userKey the current user's */
    boolean mayStart(ThemeProposal proposal, String userKey) {
        return proposal.isAccepted()
                && (proposal.isBy(userKey) && permissions.mayView(proposal.spaceKey())
                        || permissions.mayAdminister(proposal.spaceKey()));
    }
}
