package dk.albertslund.innovation.creation.confluence;

import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.rest.EmptyResponse;
import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.common.confluence.rest.RequiresToken;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.network.NetworkRepository;
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
 * Makes a network of a space. After the checks of {@link RequiresToken} it refuses, in this order: a space that does not exist or
 * that the user may not view (404), any request in read-only mode (503), a user who does not administer the space (403), a space
 * that has a network (409). Permissions are checked here, as the space has no network that a filter could check.
 */
@Path("/networks/{spaceKey}/conversion")
@Produces(MediaType.APPLICATION_JSON)
public class SpaceConversionResource {
    private final NetworkPermissions permissions;
    private final NetworkRepository networks;
    private final SpaceConversionService conversions;
    private final CurrentUser currentUser;

    @Inject
    public SpaceConversionResource(
            NetworkPermissions permissions,
            NetworkRepository networks,
            SpaceConversionService conversions,
            CurrentUser currentUser) {
        this.permissions = permissions;
        this.networks = networks;
        this.conversions = conversions;
        this.currentUser = currentUser;
    }

    /** Makes the space a network; 400 with a message per invalid answer. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RequiresToken
    public EmptyResponse convert(@PathParam("spaceKey") String spaceKey, Map<String, Object> json) {
        if (!permissions.mayView(spaceKey)) {
            throw new ApiException(Status.NOT_FOUND, "innovation.error.network");
        }
        if (permissions.isReadOnly()) {
            throw new ApiException(Status.SERVICE_UNAVAILABLE, "innovation.error.readonly");
        }
        if (!permissions.mayAdminister(spaceKey)) {
            throw new ApiException(Status.FORBIDDEN, "innovation.conversion.ask");
        }
        if (networks.findBySpace(spaceKey).isPresent()) {
            throw new ApiException(Status.CONFLICT, "innovation.conversion.done");
        }
        conversions.convert(spaceKey, new JsonBody(json).texts(), currentUser.requireUserKey());
        return new EmptyResponse();
    }
}
