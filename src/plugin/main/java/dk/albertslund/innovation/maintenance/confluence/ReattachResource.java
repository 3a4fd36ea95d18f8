package dk.albertslund.innovation.maintenance.confluence;

import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.rest.EmptyResponse;
import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.common.confluence.rest.RequiresToken;
import dk.albertslund.innovation.maintenance.SpaceReattachmentService;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.page.ReattachPermission;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;

/**
 * Attaches a network to the space that its pages are in now. After the checks of {@link RequiresToken} it refuses, in this order: a
 * space that does not exist or that the user may not view (404), a page without an orphaned network (404), a user without the
 * permission to attach it (403). Permissions are checked here, as the space has no network that a filter could check.
 */
@Path("/networks/{spaceKey}/reattach")
@Produces(MediaType.APPLICATION_JSON)
public class ReattachResource {
    private final NetworkPermissions permissions;
    private final SpaceReattachmentService reattachments;
    private final ReattachPermission permission;

    @Inject
    public ReattachResource(
            NetworkPermissions permissions, SpaceReattachmentService reattachments, ReattachPermission permission) {
        this.permissions = permissions;
        this.reattachments = reattachments;
        this.permission = permission;
    }

    /** @param page id of a page that shows the network; a string in JSON, as ids exceed the precision of JavaScript numbers */
    record ReattachRequest(long page) {
        private static final long NO_PAGE = 0;

        static ReattachRequest from(JsonBody body) {
            try {
                return new ReattachRequest(Long.parseLong(body.text("page")));
            } catch (NumberFormatException e) {
                return new ReattachRequest(NO_PAGE);
            }
        }
    }

    /** Gives the network that was in the old space to this one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RequiresToken
    public EmptyResponse reattach(@PathParam("spaceKey") String spaceKey, Map<String, Object> json) {
        if (!permissions.mayView(spaceKey)) {
            throw new ApiException(Status.NOT_FOUND, "innovation.error.network");
        }
        long page = ReattachRequest.from(new JsonBody(json)).page();
        Network network = reattachments.networkOf(spaceKey, page).orElseThrow(ReattachResource::none);
        if (!permission.isGranted(spaceKey, network)) {
            throw new ApiException(Status.FORBIDDEN, "innovation.stray.ask");
        }
        reattachments.reattach(spaceKey, page, network).orElseThrow(ReattachResource::none);
        return new EmptyResponse();
    }

    private static ApiException none() {
        return new ApiException(Status.NOT_FOUND, "innovation.stray.none");
    }
}
