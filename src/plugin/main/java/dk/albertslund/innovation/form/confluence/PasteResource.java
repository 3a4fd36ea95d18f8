package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.JsonBody;
import dk.albertslund.innovation.common.confluence.MaxBodySize;
import dk.albertslund.innovation.common.confluence.RestResponses;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.paste.PasteParser;
import dk.albertslund.innovation.network.Network;
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
import java.util.function.Supplier;

/**
 * Rows pasted from a spreadsheet into any list of any form. Refuses in this order: a request without our header (403),
 * a person who is not logged in (401), a network that is not there for the person (404), a wiki in read-only mode
 * (503), a person who may not write (403), an unknown form or list (404), a turn that has not come, a sheet that holds
 * no rows or whose columns are not certain, a value that cannot stand there (400).
 */
@Path("/networks/{spaceKey}/sheets/{kind}/lists/{list}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@MaxBodySize(4 * PasteParser.MOST_LETTERS)
public class PasteResource {
    private final RestResponses responses;
    private final FormAuthorizer authorizer;
    private final FormKindRegistry kinds;
    private final PasteResponseMapper pasteResponses;

    @Inject
    public PasteResource(
            RestResponses responses,
            FormAuthorizer authorizer,
            FormKindRegistry kinds,
            PasteResponseMapper pasteResponses) {
        this.responses = responses;
        this.authorizer = authorizer;
        this.kinds = kinds;
        this.pasteResponses = pasteResponses;
    }

    /** What would come of the sheet; keeps nothing. */
    @POST
    @Path("/preview")
    public Response preview(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            @PathParam("kind") String kind,
            @PathParam("list") String list,
            Map<String, Object> json) {
        return responses.to(() -> {
            responses.writer(token);
            Network network = authorizer.requireEdit(spaceKey);
            FormKind form = kind(kind);
            return pasteResponses.preview(network, form, list(form, list), new JsonBody(json));
        });
    }

    private FormKind kind(String key) {
        return kinds.withKey(key).orElseThrow(unknown());
    }

    private static RowList list(FormKind form, String key) {
        return form.list(key).orElseThrow(unknown());
    }

    private static Supplier<ApiException> unknown() {
        return () -> new ApiException(Status.NOT_FOUND, "innovation.error.form");
    }

    /** Puts rows in that were shown. */
    @POST
    @Path("/import")
    public Response add(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            @PathParam("kind") String kind,
            @PathParam("list") String list,
            Map<String, Object> json) {
        return responses.to(() -> {
            String author = responses.writer(token);
            Network network = authorizer.requireEdit(spaceKey);
            FormKind form = kind(kind);
            return pasteResponses.add(network, form, list(form, list), new JsonBody(json), author);
        });
    }

    /** Takes the rows of an import away again. */
    @POST
    @Path("/undo")
    public Response undo(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            @PathParam("kind") String kind,
            @PathParam("list") String list,
            Map<String, Object> json) {
        return responses.to(() -> {
            String author = responses.writer(token);
            Network network = authorizer.requireEdit(spaceKey);
            FormKind form = kind(kind);
            return pasteResponses.undo(network, form, list(form, list), new JsonBody(json), author);
        });
    }
}
