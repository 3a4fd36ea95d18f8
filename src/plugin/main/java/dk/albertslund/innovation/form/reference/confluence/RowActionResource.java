package dk.albertslund.innovation.form.reference.confluence;

import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.confluence.FormAuthorizer;
import dk.albertslund.innovation.form.reference.RowActionService;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.type.ReferencedRow;
import dk.albertslund.innovation.form.type.RowAction;
import dk.albertslund.innovation.network.Network;
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
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;

/**
 * Makes a row of another form from a row. After the checks of {@link RequiresNetworkAccess} it refuses, in this order: an
 * unknown form or action (404), fields of the other form that the user may not write (403), a row that does not exist or
 * cannot be seen, or has nothing to take along (400).
 */
@Path("/networks/{spaceKey}/sheets/{kind}/rows/{row}/actions/{action}")
@Produces(MediaType.APPLICATION_JSON)
@RequiresNetworkAccess(NetworkAccessLevel.EDIT)
public class RowActionResource {
    private final NetworkAuthorizer networks;
    private final FormKindRegistry kinds;
    private final FormAuthorizer authorizer;
    private final RowActionService actions;
    private final CurrentUser currentUser;

    @Inject
    public RowActionResource(
            NetworkAuthorizer networks,
            FormKindRegistry kinds,
            FormAuthorizer authorizer,
            RowActionService actions,
            CurrentUser currentUser) {
        this.networks = networks;
        this.kinds = kinds;
        this.authorizer = authorizer;
        this.actions = actions;
        this.currentUser = currentUser;
    }

    /** The row, new or made before. Pressing twice makes one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ReferencedRow make(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("kind") String kind,
            @PathParam("row") String row,
            @PathParam("action") String action,
            Map<String, Object> json) {
        JsonBody body = new JsonBody(json);
        Network network = networks.network(spaceKey);
        FormKind form = kinds.withKey(kind).orElseThrow(RowActionResource::unknown);
        RowAction asked = form.actions().stream()
                .filter(candidate -> candidate.key().equals(action))
                .findFirst()
                .orElseThrow(RowActionResource::unknown);
        asked.fields()
                .values()
                .forEach(field -> authorizer.requireWrite(
                        network, actions.target(asked), asked.target().list(), field));
        SheetKey source =
                new SheetKey(network.id(), form.key(), body.number("turn", Sheet.ONLY_TURN), body.text("instance"));
        return actions.make(form, source, row, asked, currentUser.requireUserKey());
    }

    private static ApiException unknown() {
        return new ApiException(Status.NOT_FOUND, "innovation.error.form");
    }
}
