package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.common.confluence.JsonBody;
import dk.albertslund.innovation.common.confluence.MaxBodySize;
import dk.albertslund.innovation.common.confluence.RestResponses;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.confluence.PasteResponseMapper;
import dk.albertslund.innovation.form.paste.PasteParser;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
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

/**
 * Rows of stakeholders pasted from a spreadsheet, by an address of their own that is older than the one for any list.
 * Refuses in this order: a request without our header (403), a person who is not logged in (401), a network that is not
 * there for the person (404), a wiki in read-only mode (503), a person who may not write (403), a sheet that holds no
 * rows or whose columns are not certain, a value that cannot stand there (400).
 */
@Path("/networks/{spaceKey}/stakeholders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@MaxBodySize(4 * PasteParser.MOST_LETTERS)
public class StakeholderResource {
    private static final StakeholderForm KIND = new StakeholderForm();
    private static final RowList LIST = KIND.list(StakeholderForm.ROWS).orElseThrow();

    private final RestResponses responses;
    private final NetworkAuthorizer authorizer;
    private final PasteResponseMapper pasteResponses;

    @Inject
    public StakeholderResource(
            RestResponses responses, NetworkAuthorizer authorizer, PasteResponseMapper pasteResponses) {
        this.responses = responses;
        this.authorizer = authorizer;
        this.pasteResponses = pasteResponses;
    }

    /** What would come of the sheet; keeps nothing. */
    @POST
    @Path("/preview")
    public Response preview(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            Map<String, Object> json) {
        return responses.to(() -> {
            responses.writer(token);
            return pasteResponses.preview(authorizer.requireEdit(spaceKey), KIND, LIST, new JsonBody(json));
        });
    }

    /** Puts rows in. */
    @POST
    @Path("/import")
    public Response add(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            Map<String, Object> json) {
        return responses.to(() -> {
            String author = responses.writer(token);
            return pasteResponses.add(authorizer.requireEdit(spaceKey), KIND, LIST, new JsonBody(json), author);
        });
    }

    /** Takes the rows of an import away again. */
    @POST
    @Path("/undo")
    public Response undo(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            Map<String, Object> json) {
        return responses.to(() -> {
            String author = responses.writer(token);
            return pasteResponses.undo(authorizer.requireEdit(spaceKey), KIND, LIST, new JsonBody(json), author);
        });
    }
}
