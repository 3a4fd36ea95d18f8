package dk.albertslund.innovation.form.confluence.row;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.TurnAwareFormService;
import dk.albertslund.innovation.form.confluence.FieldUpdateFactory;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.network.Network;
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

/**
 * The fields of a row that stands as a closed line on the page, for whoever unfolds it. After the checks of
 * {@link RequiresNetworkAccess} it refuses an unknown form, turn or row, and a form whose page has its rows whole (404).
 */
@Path("/networks/{spaceKey}/sheets/{kind}/rows/{row}/form")
@Produces(MediaType.APPLICATION_JSON)
@RequiresNetworkAccess(NetworkAccessLevel.EDIT)
public class RowFormResource {
    private final NetworkAuthorizer networks;
    private final FieldUpdateFactory updates;
    private final TurnAwareFormService forms;
    private final RowFormFactory rows;

    @Inject
    public RowFormResource(
            NetworkAuthorizer networks, FieldUpdateFactory updates, TurnAwareFormService forms, RowFormFactory rows) {
        this.networks = networks;
        this.updates = updates;
        this.forms = forms;
        this.rows = rows;
    }

    /** The fields as the current user would see them on the page. */
    @GET
    public RowFormResponse form(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("kind") String kind,
            @PathParam("row") String row,
            @QueryParam("turn") @DefaultValue("1") int turn,
            @QueryParam("instance") @DefaultValue("") String instance) {
        Network network = networks.network(spaceKey);
        FormKind form = updates.kind(kind);
        if (!SheetKey.isInstance(instance) || !forms.hasReachedTurn(form, network.id(), turn)) {
            throw FieldUpdateFactory.unknownForm();
        }
        return rows.of(network, form, new SheetKey(network.id(), form.key(), turn, instance), row);
    }
}
