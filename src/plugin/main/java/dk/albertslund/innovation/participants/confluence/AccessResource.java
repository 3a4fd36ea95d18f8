package dk.albertslund.innovation.participants.confluence;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.JsonBody;
import dk.albertslund.innovation.common.confluence.RestResponses;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkVisibility;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
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
import java.util.function.BiConsumer;

/**
 * Who may read and write in a network's space. Refuses in this order: a request without our header (403), a person who
 * is not logged in (401), a network that is not there for the person (404), a wiki in read-only mode (503), a person
 * who may not administer the space (403), a choice or a person that does not fit (400). Each answer tells how things
 * stand then.
 */
@Path("/networks/{spaceKey}/access")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccessResource {
    private final RestResponses responses;
    private final NetworkAuthorizer authorizer;
    private final VisibilityService visibilityService;
    private final AdmissionService admissions;
    private final AccessReceiptContributor standing;

    @Inject
    public AccessResource(
            RestResponses responses,
            NetworkAuthorizer authorizer,
            VisibilityService visibilityService,
            AdmissionService admissions,
            AccessReceiptContributor standing) {
        this.responses = responses;
        this.authorizer = authorizer;
        this.visibilityService = visibilityService;
        this.admissions = admissions;
        this.standing = standing;
    }

    /** Opens or closes the network to others; choosing again what was chosen puts the space right. */
    @POST
    @Path("/visibility")
    public Response choose(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            Map<String, Object> json) {
        return change(
                token,
                spaceKey,
                (network, author) -> visibilityService.choose(network, visibility(new JsonBody(json))));
    }

    private static NetworkVisibility visibility(JsonBody body) {
        return NetworkVisibility.withKey(body.given("visibility"))
                .orElseThrow(() ->
                        new ValidationException(ValidationError.of("visibility", "innovation.form.problem.choice")));
    }

    /** Lets somebody in who takes part. */
    @POST
    @Path("/admit")
    public Response admit(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            Map<String, Object> json) {
        return change(
                token, spaceKey, (network, author) -> admissions.admit(network, new JsonBody(json).given("user")));
    }

    /** Takes from somebody who does not take part what was given to this person alone. */
    @POST
    @Path("/dismiss")
    public Response dismiss(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            Map<String, Object> json) {
        return change(
                token,
                spaceKey,
                (network, author) -> admissions.dismiss(network, new JsonBody(json).given("user"), author));
    }

    private Response change(String token, String spaceKey, BiConsumer<Network, String> change) {
        return responses.to(() -> {
            String author = responses.writer(token);
            Network network = authorizer.requireAdminister(spaceKey);
            change.accept(network, author);
            return standing.of(network);
        });
    }
}
