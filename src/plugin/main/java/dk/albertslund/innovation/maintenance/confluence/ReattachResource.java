package dk.albertslund.innovation.maintenance.confluence;

import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.JsonBody;
import dk.albertslund.innovation.common.confluence.RestResponses;
import dk.albertslund.innovation.maintenance.SpaceReattachmentService;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.page.ReattachPermission;
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
 * Attaches a network to the space in which its pages stand now. Refuses in this order: no header of ours (403), not
 * logged in (401), no such space for this person (404), no network to attach (404), a person who may not attach it
 * (403).
 */
@Path("/networks/{spaceKey}/reattach")
@Produces(MediaType.APPLICATION_JSON)
public class ReattachResource {
    private final RestResponses responses;
    private final NetworkPermissions permissions;
    private final SpaceReattachmentService reattachment;
    private final ReattachPermission permission;

    @Inject
    public ReattachResource(
            RestResponses responses,
            NetworkPermissions permissions,
            SpaceReattachmentService reattachment,
            ReattachPermission permission) {
        this.responses = responses;
        this.permissions = permissions;
        this.reattachment = reattachment;
        this.permission = permission;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reattach(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            Map<String, Object> json) {
        return responses.to(() -> {
            responses.writer(token);
            if (!permissions.mayView(spaceKey)) {
                throw new ApiException(Status.NOT_FOUND, "innovation.error.network");
            }
            long page = pageId(new JsonBody(json));
            Network network = reattachment.networkOf(spaceKey, page).orElseThrow(ReattachResource::none);
            if (!permission.isGranted(spaceKey, network)) {
                throw new ApiException(Status.FORBIDDEN, "innovation.stray.ask");
            }
            reattachment.reattach(spaceKey, page, network).orElseThrow(ReattachResource::none);
            return Map.of();
        });
    }

    private static ApiException none() {
        return new ApiException(Status.NOT_FOUND, "innovation.stray.none");
    }

    /** A text, since page ids are larger than the numbers that browsers count with; 0 is no page's. */
    private static long pageId(JsonBody body) {
        try {
            return Long.parseLong(body.text("page"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
