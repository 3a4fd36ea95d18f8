package dk.albertslund.innovation.search.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.common.confluence.Answers;
import dk.albertslund.innovation.common.confluence.Body;
import dk.albertslund.innovation.common.confluence.Refusal;
import dk.albertslund.innovation.network.Access;
import dk.albertslund.innovation.search.Reattaching;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;

/**
 * Attaches a network to the space in which its pages stand now. Refuses in this order: no header of ours (403), not logged
 * in (401), no such space for this person (404), not an administrator of the space (403), no network to attach (404).
 */
@Path("/networks/{spaceKey}/reattach")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class ReattachResource {
    private final Answers answers;
    private final Access access;
    private final Reattaching reattaching;

    @Inject
    public ReattachResource(Answers answers, Access access, Reattaching reattaching) {
        this.answers = answers;
        this.access = access;
        this.reattaching = reattaching;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reattach(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            Map<String, Object> json) {
        return answers.to(() -> {
            answers.writer(token);
            if (!access.mayView(spaceKey)) {
                throw new Refusal(Status.NOT_FOUND, "innovation.error.network");
            }
            if (!reattaching.mayReattach(spaceKey)) {
                throw new Refusal(Status.FORBIDDEN, "innovation.error.permission");
            }
            reattaching
                    .reattach(spaceKey, pageId(new Body(json)))
                    .orElseThrow(() -> new Refusal(Status.NOT_FOUND, "innovation.stray.none"));
            return Map.of();
        });
    }

    /** A text, since page ids are larger than the numbers that browsers count with; 0 is no page's. */
    private static long pageId(Body body) {
        try {
            return Long.parseLong(body.text("page"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
