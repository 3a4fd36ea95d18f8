package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.network.confluence.RequiresNetworkAccess;
import dk.albertslund.innovation.phase.MoveProposal;
import dk.albertslund.innovation.phase.PhaseExitService;
import dk.albertslund.innovation.phase.PhaseMoveService;
import dk.albertslund.innovation.phase.form.PhaseForm;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/**
 * Moves a network to another phase, and undoes the last move. After the checks of {@link RequiresNetworkAccess} it refuses an
 * unknown phase, a missing reason, a move that cannot be undone, and a concurrent move, with the current position in the message
 * (400).
 */
@Path("/networks/{spaceKey}/phase")
@Produces(MediaType.APPLICATION_JSON)
@RequiresNetworkAccess(NetworkAccessLevel.EDIT)
public class PhaseResource {
    private final NetworkAuthorizer networks;
    private final CurrentUser currentUser;
    private final PhaseMoveService moveService;
    private final PhaseExitService exitService;
    private final MoveProposalParser proposals;

    @Inject
    public PhaseResource(
            NetworkAuthorizer networks,
            CurrentUser currentUser,
            PhaseMoveService moveService,
            PhaseExitService exitService,
            MoveProposalParser proposals) {
        this.networks = networks;
        this.currentUser = currentUser;
        this.moveService = moveService;
        this.exitService = exitService;
        this.proposals = proposals;
    }

    /** The network's position after the request. */
    record PositionResponse(String phase, int turn) {
        static PositionResponse of(PhasePosition position) {
            return new PositionResponse(position.phase().key(), position.turn());
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public PositionResponse move(@PathParam("spaceKey") String spaceKey, Map<String, Object> json) {
        JsonBody body = new JsonBody(json);
        MoveProposal proposal = proposals.parse(body, currentUser.requireUserKey());
        String citizensHow = body.text(PhaseForm.CITIZENS_HOW);
        return PositionResponse.of(exitService.leave(networks.network(spaceKey), proposal, citizensHow));
    }

    /** Undoes the last move, if it is the current user's and at most 24 hours old. */
    @POST
    @Path("/undo")
    public PositionResponse undo(@PathParam("spaceKey") String spaceKey) {
        return PositionResponse.of(moveService.undo(networks.network(spaceKey), currentUser.requireUserKey()));
    }
}
