package dk.albertslund.innovation.intake.confluence;

import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.intake.StartableProposals;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** For the wizard: the accepted proposals of which the current user may make a network. */
@Path("/accepted-proposals")
@Produces(MediaType.APPLICATION_JSON)
public class AcceptedProposalResource {
    private final CurrentUser currentUser;
    private final StartableProposals proposals;

    @Inject
    public AcceptedProposalResource(CurrentUser currentUser, StartableProposals proposals) {
        this.currentUser = currentUser;
        this.proposals = proposals;
    }

    record AcceptedResponse(List<AcceptedProposal> proposals) {}

    record AcceptedProposal(String id, String title) {}

    /** The accepted proposals that the user can start a network from; none for anonymous access. */
    @GET
    public AcceptedResponse accepted() {
        return new AcceptedResponse(currentUser.userKey().map(proposals::of).orElse(List.of()).stream()
                .map(proposal -> new AcceptedProposal(
                        String.valueOf(proposal.id()), proposal.text().title()))
                .toList());
    }
}
