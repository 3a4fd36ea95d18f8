package dk.albertslund.innovation.form.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.SaveResult;
import dk.albertslund.innovation.form.TurnAwareFormService;
import dk.albertslund.innovation.form.confluence.FormRequests.FieldRequest;
import dk.albertslund.innovation.form.confluence.FormRequests.SaveRequest;
import dk.albertslund.innovation.form.confluence.FormResponses.FieldHistory;
import dk.albertslund.innovation.form.confluence.FormResponses.SaveReceipt;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.network.confluence.RequiresNetworkAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;

/**
 * Saves the fields of a network's forms. After the checks of {@link RequiresNetworkAccess} it refuses, in this order: an unknown
 * form (404), a confidential field that the user may not write (403), an invalid value (400), a concurrent change of the field
 * (409).
 */
@Path("/networks/{spaceKey}/sheets/{kind}/rows/{row}/fields/{field}")
@Produces(MediaType.APPLICATION_JSON)
@RequiresNetworkAccess(NetworkAccessLevel.EDIT)
public class SheetResource {
    private static final String NEWEST = "" + Integer.MAX_VALUE;

    private final NetworkAuthorizer networks;
    private final FormAuthorizer authorizer;
    private final FieldUpdateFactory updates;
    private final TurnAwareFormService forms;
    private final SaveReceiptFactory receipts;

    @Inject
    public SheetResource(
            NetworkAuthorizer networks,
            FormAuthorizer authorizer,
            FieldUpdateFactory updates,
            TurnAwareFormService forms,
            SaveReceiptFactory receipts) {
        this.networks = networks;
        this.authorizer = authorizer;
        this.updates = updates;
        this.forms = forms;
        this.receipts = receipts;
    }

    /** Saves one field. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public SaveReceipt save(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("kind") String kind,
            @PathParam("row") String row,
            @PathParam("field") String field,
            Map<String, Object> json) {
        JsonBody body = new JsonBody(json);
        WritableForm form = writableForm(spaceKey, kind, field, body);
        FieldUpdate update = updates.of(form.network(), form.kind(), row, field, SaveRequest.from(body));
        return receipts.saved(form.network(), form.kind(), forms.save(form.kind(), update));
    }

    private record WritableForm(Network network, FormKind kind) {}

    /** Checks that the form exists and that the user may write the field. */
    private WritableForm writableForm(String spaceKey, String kind, String field, JsonBody body) {
        Network network = networks.network(spaceKey);
        FormKind form = updates.kind(kind);
        authorizer.requireWrite(network, form, FieldRequest.listOf(body), field);
        return new WritableForm(network, form);
    }

    /** Erases the name of a person in that row, also from the history; the rest of the row is kept. */
    @POST
    @Path("/anonymous")
    @Consumes(MediaType.APPLICATION_JSON)
    public SaveReceipt anonymise(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("kind") String kind,
            @PathParam("row") String row,
            @PathParam("field") String field,
            Map<String, Object> json) {
        JsonBody body = new JsonBody(json);
        WritableForm form = writableForm(spaceKey, kind, field, body);
        FieldUpdate update =
                updates.of(form.network(), form.kind(), row, field, SaveRequest.toErase(FieldRequest.from(body)));
        SaveResult erased = forms.anonymise(form.kind(), update)
                .orElseThrow(() -> new ApiException(Status.NOT_FOUND, "innovation.error.person"));
        return receipts.saved(form.network(), form.kind(), erased);
    }

    /**
     * One page of the field's history, newest first, at most fifty values. For a confidential field the user must be allowed
     * to read it. Of a field that each person answers, the history of the user's own answer.
     *
     * @param before only revisions below this one; {@code earlier} of the response is the value for the next page
     */
    @GET
    @AnonymousSiteAccess
    @Path("/history")
    @RequiresNetworkAccess(NetworkAccessLevel.VIEW)
    public FieldHistory history(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("kind") String kind,
            @PathParam("row") String row,
            @PathParam("field") String field,
            @QueryParam("turn") @DefaultValue("1") int turn,
            @QueryParam("instance") @DefaultValue("") String instance,
            @QueryParam("before") @DefaultValue(NEWEST) int before) {
        Network network = networks.network(spaceKey);
        FormKind form = updates.kind(kind);
        if (!form.hasField(field) || !forms.hasReachedTurn(form, network.id(), turn)) {
            throw FieldUpdateFactory.unknownForm();
        }
        Sheet sheet = receipts.sheet(new SheetKey(network.id(), form.key(), turn, instance));
        receipts.requireVisible(form, sheet, row);
        if (receipts.isForEditors(form, sheet, row, field, before)) {
            authorizer.requireConfidential(network, form);
        }
        return receipts.history(form, sheet, row, field, before);
    }
}
