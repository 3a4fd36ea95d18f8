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
 * Who may read and write in a network's space, for those who may administer it. After {@link RequiresNetworkAccess} refuses a
 * choice or a person that does not fit (400). Each response tells how things stand then.
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
        /** @throws ValidationException when there is no such choice */
        static VisibilityRequest from(JsonBody body) {
            String member = "visibility";
            return new VisibilityRequest(NetworkVisibility.withKey(body.requiredText(member))
                    .orElseThrow(() ->
                            new ValidationException(ValidationError.of(member, "innovation.form.problem.choice"))));
        }
    }

    /** @param user a user name */
    record UserRequest(String user) {
        static UserRequest from(JsonBody body) {
            return new UserRequest(body.requiredText("user"));
        }
    }

    /** Opens or closes the network to others; choosing again what was chosen puts the space right. */
    @POST
    @Path("/visibility")
    public AccessReceipt choose(@PathParam("spaceKey") String spaceKey, Map<String, Object> json) {
        Network network = networks.network(spaceKey);
        visibilityService.choose(
                network, VisibilityRequest.from(new JsonBody(json)).visibility());
        return receipts.of(network);
    }

    /** Gives access to somebody who takes part. */
    @POST
    @Path("/admit")
    public AccessReceipt admit(@PathParam("spaceKey") String spaceKey, Map<String, Object> json) {
        Network network = networks.network(spaceKey);
        admissions.admit(network, UserRequest.from(new JsonBody(json)).user());
        return receipts.of(network);
    }

    /** Takes from somebody who does not take part what was given to this person alone. */
    @POST
    @Path("/dismiss")
    public AccessReceipt dismiss(@PathParam("spaceKey") String spaceKey, Map<String, Object> json) {
        Network network = networks.network(spaceKey);
        admissions.dismiss(network, UserRequest.from(new JsonBody(json)).user(), currentUser.requireUserKey());
        return receipts.of(network);
    }
}
