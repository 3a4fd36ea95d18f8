package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.common.confluence.JsonBody;
import dk.albertslund.innovation.common.confluence.RestResponses;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.phase.PhaseExitService;
import dk.albertslund.innovation.phase.PhaseMoveService;
import dk.albertslund.innovation.phase.form.PhaseForm;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * Moves a network to another phase. Refuses in this order: no header of ours (403), not logged in (401), no such
 * network (404), a wiki in read-only mode (503), may not write (403), an unknown phase, a missing reason or a move that
 * may not be taken back (400); a move that somebody else has overtaken is told where the network stands now (400).
 */
@Path("/networks/{spaceKey}/phase")
@Produces(MediaType.APPLICATION_JSON)
public class PhaseResource {
    private final RestResponses responses;
    private final NetworkAuthorizer authorizer;
    private final PhaseMoveService moveService;
    private final PhaseExitService exitService;
    private final MoveProposalParser proposals;

    @Inject
    public PhaseResource(
            RestResponses responses,
            NetworkAuthorizer authorizer,
            PhaseMoveService moveService,
            PhaseExitService exitService,
            MoveProposalParser proposals) {
        this.proposals = proposals;
        this.responses = responses;
        this.authorizer = authorizer;
        this.moveService = moveService;
        this.exitService = exitService;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            Map<String, Object> json) {
        return responses.to(() -> {
            String author = responses.writer(token);
            Network network = authorizer.requireEdit(spaceKey);
            JsonBody body = new JsonBody(json);
            return answer(exitService.leave(network, proposals.parse(body, author), body.text(PhaseForm.CITIZENS_HOW)));
        });
    }

    /** Takes the last move back, if it was this person's and not more than 24 hours ago. */
    @POST
    @Path("/undo")
    public Response undo(@HeaderParam("X-Atlassian-Token") String token, @PathParam("spaceKey") String spaceKey) {
        return responses.to(() -> {
            String author = responses.writer(token);
            return answer(moveService.undo(authorizer.requireEdit(spaceKey), author));
        });
    }

    private static Map<String, Object> answer(PhasePosition position) {
        return Map.of("phase", position.phase().key(), "turn", position.turn());
    }
}
