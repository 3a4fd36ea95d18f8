package dk.albertslund.innovation.form.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.JsonBody;
import dk.albertslund.innovation.common.confluence.RestResponses;
import dk.albertslund.innovation.form.EditConflictException;
import dk.albertslund.innovation.form.FieldChange;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.TurnAwareFormService;
import dk.albertslund.innovation.network.Network;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;

/**
 * The fields of a network's forms. Refuses in this order: a change without our header (403), a person who is not logged
 * in (401), a network that is not there for the person (404), a wiki in read-only mode (503), a person who may not
 * write (403), an unknown form (404), a field for the network's people alone from anybody else (403), a value that
 * cannot stand there (400), a field that somebody else changed meanwhile (409).
 */
@Path("/networks/{spaceKey}/sheets/{kind}/rows/{row}/fields/{field}")
@Produces(MediaType.APPLICATION_JSON)
public class SheetResource {
    private static final String FROM_NOW = "" + Integer.MAX_VALUE;

    private final RestResponses responses;
    private final FormAuthorizer authorizer;
    private final FormKindRegistry kinds;
    private final TurnAwareFormService forms;
    private final SaveReceiptFactory receipts;

    @Inject
    public SheetResource(
            RestResponses responses,
            FormAuthorizer authorizer,
            FormKindRegistry kinds,
            TurnAwareFormService forms,
            SaveReceiptFactory receipts) {
        this.responses = responses;
        this.authorizer = authorizer;
        this.kinds = kinds;
        this.forms = forms;
        this.receipts = receipts;
    }

    /** Saves one field. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            @PathParam("kind") String kind,
            @PathParam("row") String row,
            @PathParam("field") String field,
            Map<String, Object> json) {
        return responses.to(() -> {
            String author = responses.writer(token);
            authorizer.requireEdit(spaceKey);
            FormKind form = kind(kind);
            JsonBody body = new JsonBody(json);
            Network network = authorizer.requireEdit(spaceKey, form, body.text("list"), field);
            FieldUpdate update = new FieldUpdate(
                    network.id(),
                    kind,
                    body.number("turn", Sheet.ONLY_TURN),
                    body.text("list"),
                    row,
                    field,
                    body.given("value"),
                    body.number("base", 0),
                    author);
            return save(network, form, update);
        });
    }

    /** Erases the name of a person in that row, in the form and in its history; all else in the row stays. */
    @POST
    @Path("/anonymous")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response anonymise(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            @PathParam("kind") String kind,
            @PathParam("row") String row,
            @PathParam("field") String field,
            Map<String, Object> json) {
        return responses.to(() -> {
            String author = responses.writer(token);
            authorizer.requireEdit(spaceKey);
            FormKind form = kind(kind);
            JsonBody body = new JsonBody(json);
            Network network = authorizer.requireEdit(spaceKey, form, body.text("list"), field);
            int turn = body.number("turn", Sheet.ONLY_TURN);
            FieldUpdate update =
                    new FieldUpdate(network.id(), kind, turn, body.text("list"), row, field, "", 0, author);
            FieldChange change = forms.anonymise(form, update)
                    .orElseThrow(() -> new ApiException(Status.NOT_FOUND, "innovation.error.person"));
            return receipts.saved(network, form, update, change);
        });
    }

    private Object save(Network network, FormKind form, FieldUpdate update) {
        try {
            FieldChange change = forms.save(form, update);
            return receipts.saved(network, form, update, change);
        } catch (EditConflictException conflict) {
            return responses.json(Status.CONFLICT, receipts.conflict(form, conflict.current()));
        }
    }

    /**
     * The values that the field has had, newest first, fifty at a time; of a field that only the network's people may
     * read, to them alone.
     *
     * @param before only what was written before this revision; {@code earlier} of the answer leads to the next page
     */
    @GET
    @AnonymousSiteAccess
    @Path("/history")
    public Response history(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("kind") String kind,
            @PathParam("row") String row,
            @PathParam("field") String field,
            @QueryParam("turn") @DefaultValue("1") int turn,
            @QueryParam("before") @DefaultValue(FROM_NOW) int before) {
        return responses.to(() -> {
            Network network = authorizer.requireView(spaceKey);
            FormKind form = kind(kind);
            if (!form.hasField(field) || !forms.hasReachedTurn(form, network.id(), turn)) {
                throw new ApiException(Status.NOT_FOUND, "innovation.error.form");
            }
            Sheet sheet = receipts.sheet(form, network.id(), turn);
            if (receipts.isForEditors(form, sheet, row, field, before)) {
                authorizer.requireConfidential(network, form);
            }
            return receipts.history(form, sheet, row, field, before);
        });
    }

    private FormKind kind(String key) {
        return kinds.withKey(key).orElseThrow(() -> new ApiException(Status.NOT_FOUND, "innovation.error.form"));
    }
}
