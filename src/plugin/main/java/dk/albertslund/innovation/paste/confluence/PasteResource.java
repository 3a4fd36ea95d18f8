package dk.albertslund.innovation.paste.confluence;

import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.common.confluence.rest.MaxBodySize;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.confluence.FormResponses.RowsReceipt;
import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.network.confluence.RequiresNetworkAccess;
import dk.albertslund.innovation.paste.PasteParser;
import dk.albertslund.innovation.paste.confluence.PasteResponses.PasteResponse;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Pastes rows from a spreadsheet into any list of any form. After the checks of {@link RequiresNetworkAccess} it refuses, in this
 * order: an unknown form or list (404), a turn that the network has not reached, a text without rows or with an uncertain mapping of
 * the columns, an invalid value (400).
 */
@Path("/networks/{spaceKey}/sheets/{kind}/lists/{list}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@MaxBodySize(4 * PasteParser.MOST_LETTERS)
@RequiresNetworkAccess(NetworkAccessLevel.EDIT)
public class PasteResource {
    private final NetworkAuthorizer networks;
    private final FormKindRegistry kinds;
    private final ListPasteService paste;

    @Inject
    public PasteResource(NetworkAuthorizer networks, FormKindRegistry kinds, ListPasteService paste) {
        this.networks = networks;
        this.kinds = kinds;
        this.paste = paste;
    }

    /** Previews pasted text; saves nothing. */
    @POST
    @Path("/preview")
    public PasteResponse preview(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("kind") String kind,
            @PathParam("list") String list,
            Map<String, Object> json) {
        return paste.preview(list(spaceKey, kind, list), new JsonBody(json));
    }

    private PasteList list(String spaceKey, String kind, String list) {
        FormKind form = kinds.withKey(kind).orElseThrow(unknown());
        return new PasteList(networks.network(spaceKey), form, form.list(list).orElseThrow(unknown()));
    }

    private static Supplier<ApiException> unknown() {
        return () -> new ApiException(Status.NOT_FOUND, "innovation.error.form");
    }

    /** Adds previewed rows. */
    @POST
    @Path("/import")
    public RowsReceipt add(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("kind") String kind,
            @PathParam("list") String list,
            Map<String, Object> json) {
        return paste.add(list(spaceKey, kind, list), new JsonBody(json));
    }

    /** Removes imported rows. */
    @POST
    @Path("/undo")
    public RowsReceipt undo(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("kind") String kind,
            @PathParam("list") String list,
            Map<String, Object> json) {
        return paste.remove(list(spaceKey, kind, list), new JsonBody(json));
    }
}
