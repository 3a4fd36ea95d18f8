package dk.albertslund.innovation.network.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.common.confluence.Answers;
import dk.albertslund.innovation.common.confluence.Body;
import dk.albertslund.innovation.common.confluence.Refusal;
import dk.albertslund.innovation.form.Change;
import dk.albertslund.innovation.form.Edit;
import dk.albertslund.innovation.form.FieldTaken;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKinds;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.Writing;
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
 * in (401), a network that is not there for the person (404), a wiki in read-only mode (503), a person who may not write
 * (403), an unknown form (404), a field for the network's people alone from anybody else (403), a value that cannot stand
 * there (400), a field that somebody else changed meanwhile (409).
 */
@Path("/networks/{spaceKey}/sheets/{kind}/rows/{row}/fields/{field}")
@Produces(MediaType.APPLICATION_JSON)
public class SheetResource {
    private static final String FROM_NOW = "" + Integer.MAX_VALUE;

    private final Answers answers;
    private final NetworkDoor door;
    private final FormKinds kinds;
    private final Writing writing;
    private final Receipts receipts;

    @Inject
    public SheetResource(Answers answers, NetworkDoor door, FormKinds kinds, Writing writing, Receipts receipts) {
        this.answers = answers;
        this.door = door;
        this.kinds = kinds;
        this.writing = writing;
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
        return answers.to(() -> {
            String author = answers.writer(token);
            door.edit(spaceKey);
            FormKind form = kind(kind);
            Body body = new Body(json);
            Network network = door.edit(spaceKey, form, body.text("list"), field);
            Edit edit = new Edit(
                    network.id(),
                    kind,
                    body.number("turn", Sheet.ONLY_TURN),
                    body.text("list"),
                    row,
                    field,
                    body.given("value"),
                    body.number("base", 0),
                    author);
            return save(network, form, edit);
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
        return answers.to(() -> {
            String author = answers.writer(token);
            door.edit(spaceKey);
            FormKind form = kind(kind);
            Body body = new Body(json);
            Network network = door.edit(spaceKey, form, body.text("list"), field);
            int turn = body.number("turn", Sheet.ONLY_TURN);
            Edit edit = new Edit(network.id(), kind, turn, body.text("list"), row, field, "", 0, author);
            Change change = writing.anonymise(form, edit)
                    .orElseThrow(() -> new Refusal(Status.NOT_FOUND, "innovation.error.person"));
            return receipts.saved(network, form, edit, change);
        });
    }

    private Object save(Network network, FormKind form, Edit edit) {
        try {
            Change change = writing.save(form, edit);
            return receipts.saved(network, form, edit, change);
        } catch (FieldTaken taken) {
            return answers.json(Status.CONFLICT, receipts.taken(form, taken.theirs()));
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
        return answers.to(() -> {
            Network network = door.view(spaceKey);
            FormKind form = kind(kind);
            if (!form.hasField(field) || !writing.hasCome(form, network.id(), turn)) {
                throw new Refusal(Status.NOT_FOUND, "innovation.error.form");
            }
            Sheet sheet = receipts.sheet(form, network.id(), turn);
            if (receipts.isForEditors(form, sheet, row, field, before)) {
                door.requireConfidential(network, form);
            }
            return receipts.history(form, sheet, row, field, before);
        });
    }

    private FormKind kind(String key) {
        return kinds.withKey(key).orElseThrow(() -> new Refusal(Status.NOT_FOUND, "innovation.error.form"));
    }
}
