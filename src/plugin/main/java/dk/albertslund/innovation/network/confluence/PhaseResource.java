package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.confluence.Answers;
import dk.albertslund.innovation.common.confluence.Body;
import dk.albertslund.innovation.network.Course;
import dk.albertslund.innovation.network.Departure;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.phase.Standing;
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
 * Moves a network to another phase. Refuses in this order: no header of ours (403), not logged in (401), no such network
 * (404), a wiki in read-only mode (503), may not write (403), an unknown phase, a missing reason or a move that may not be
 * taken back (400); a move that somebody else has overtaken is told where the network stands now (400).
 */
@Path("/networks/{spaceKey}/phase")
@Produces(MediaType.APPLICATION_JSON)
public class PhaseResource {
    private final Answers answers;
    private final NetworkDoor door;
    private final Course course;
    private final Departure departure;
    private final MoveProposals proposals;

    @Inject
    public PhaseResource(
            Answers answers, NetworkDoor door, Course course, Departure departure, MoveProposals proposals) {
        this.proposals = proposals;
        this.answers = answers;
        this.door = door;
        this.course = course;
        this.departure = departure;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            Map<String, Object> json) {
        return answers.to(() -> {
            String author = answers.writer(token);
            Network network = door.edit(spaceKey);
            Body body = new Body(json);
            return answer(departure.go(network, proposals.of(body, author), body.text(PhaseForm.CITIZENS_HOW)));
        });
    }

    /** Takes the last move back, if it was this person's and not more than 24 hours ago. */
    @POST
    @Path("/undo")
    public Response undo(@HeaderParam("X-Atlassian-Token") String token, @PathParam("spaceKey") String spaceKey) {
        return answers.to(() -> {
            String author = answers.writer(token);
            return answer(course.undo(door.edit(spaceKey), author));
        });
    }

    private static Map<String, Object> answer(Standing standing) {
        return Map.of("phase", standing.phase().key(), "turn", standing.turn());
    }
}
