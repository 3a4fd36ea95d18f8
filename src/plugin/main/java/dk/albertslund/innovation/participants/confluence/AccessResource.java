package dk.albertslund.innovation.participants.confluence;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkVisibility;
import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.network.confluence.RequiresNetworkAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/**
 * Changes the visibility of a network and the access of its members. After the checks of {@link RequiresNetworkAccess} it refuses an
 * unknown choice and a user to whom the action does not apply (400). Each response has the state after the change.
 */
@Path("/networks/{spaceKey}/access")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresNetworkAccess(NetworkAccessLevel.ADMINISTER)
public class AccessResource {
    private final NetworkAuthorizer networks;
    private final CurrentUser currentUser;
    private final NetworkVisibilityService visibilityService;
    private final AdmissionService admissions;
    private final AccessReceiptContributor receipts;

    @Inject
    public AccessResource(
            NetworkAuthorizer networks,
            CurrentUser currentUser,
            NetworkVisibilityService visibilityService,
            AdmissionService admissions,
            AccessReceiptContributor receipts) {
        this.networks = networks;
        this.currentUser = currentUser;
        this.visibilityService = visibilityService;
        this.admissions = admissions;
        this.receipts = receipts;
    }

    record VisibilityRequest(NetworkVisibility visibility) {
        /** @throws ValidationException for an unknown choice */
        static VisibilityRequest from(JsonBody body) {
            String member = "visibility";
            return new VisibilityRequest(NetworkVisibility.withKey(body.requiredText(member))
                    .orElseThrow(() ->
                            new ValidationException(ValidationError.of(member, "innovation.form.problem.choice"))));
        }
    }

    /** @param user user name */
    record UserRequest(String user) {
        static UserRequest from(JsonBody body) {
            return new UserRequest(body.requiredText("user"));
        }
    }

    /** Sets the visibility. Setting the current one again restores the space's permissions. */
    @POST
    @Path("/visibility")
    public AccessReceipt choose(@PathParam("spaceKey") String spaceKey, Map<String, Object> json) {
        Network network = networks.network(spaceKey);
        visibilityService.choose(
                network, VisibilityRequest.from(new JsonBody(json)).visibility());
        return receipts.of(network);
    }

    /** Grants a member access to the space. */
    @POST
    @Path("/admit")
    public AccessReceipt admit(@PathParam("spaceKey") String spaceKey, Map<String, Object> json) {
        Network network = networks.network(spaceKey);
        admissions.admit(network, UserRequest.from(new JsonBody(json)).user());
        return receipts.of(network);
    }

    /** Revokes a non-member's personal permissions. */
    @POST
    @Path("/dismiss")
    public AccessReceipt dismiss(@PathParam("spaceKey") String spaceKey, Map<String, Object> json) {
        Network network = networks.network(spaceKey);
        admissions.dismiss(network, UserRequest.from(new JsonBody(json)).user(), currentUser.requireUserKey());
        return receipts.of(network);
    }
}
