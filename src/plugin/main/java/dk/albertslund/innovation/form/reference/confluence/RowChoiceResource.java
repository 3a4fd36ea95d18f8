package dk.albertslund.innovation.form.reference.confluence;

import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.reference.RowChoiceService;
import dk.albertslund.innovation.form.reference.RowChoices;
import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.network.confluence.RequiresNetworkAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;

/**
 * The rows of a list that a field can point to. After the checks of {@link RequiresNetworkAccess} it refuses an unknown form
 * or list (404).
 */
@Path("/networks/{spaceKey}/sheets/{kind}/lists/{list}/choices")
@Produces(MediaType.APPLICATION_JSON)
@RequiresNetworkAccess(NetworkAccessLevel.EDIT)
public class RowChoiceResource {
    private final NetworkAuthorizer networks;
    private final FormKindRegistry kinds;
    private final RowChoiceService choices;
    private final CurrentUser currentUser;

    @Inject
    public RowChoiceResource(
            NetworkAuthorizer networks, FormKindRegistry kinds, RowChoiceService choices, CurrentUser currentUser) {
        this.networks = networks;
        this.kinds = kinds;
        this.choices = choices;
        this.currentUser = currentUser;
    }

    /**
     * At most twenty rows that the user may see.
     *
     * @param query words that the row has; empty for all rows
     */
    @GET
    public RowChoices search(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("kind") String kind,
            @PathParam("list") String list,
            @QueryParam("q") @DefaultValue("") String query) {
        FormKind form = kinds.withKey(kind)
                .filter(found -> found.list(list).isPresent())
                .orElseThrow(() -> new ApiException(Status.NOT_FOUND, "innovation.error.form"));
        FormReader reader = new FormReader(currentUser.requireUserKey());
        return choices.search(networks.network(spaceKey).id(), form, list, query, reader);
    }
}
