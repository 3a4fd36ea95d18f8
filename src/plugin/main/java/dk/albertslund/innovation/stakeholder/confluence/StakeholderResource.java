package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.common.confluence.rest.MaxBodySize;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.network.confluence.RequiresNetworkAccess;
import dk.albertslund.innovation.paste.PasteParser;
import dk.albertslund.innovation.paste.confluence.ListPasteService;
import dk.albertslund.innovation.paste.confluence.PasteList;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/**
 * Pastes stakeholders from a spreadsheet, at an older address than the one for any list, kept for its callers. After the checks of
 * {@link RequiresNetworkAccess} it refuses a text without rows or with an uncertain mapping of the columns, and an invalid value
 * (400).
 */
@Path("/networks/{spaceKey}/stakeholders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@MaxBodySize(4 * PasteParser.MOST_LETTERS)
@RequiresNetworkAccess(NetworkAccessLevel.EDIT)
public class StakeholderResource {
    private static final StakeholderForm KIND = new StakeholderForm();
    private static final RowList LIST = KIND.list(StakeholderForm.ROWS).orElseThrow();

    private final NetworkAuthorizer networks;
    private final ListPasteService paste;

    @Inject
    public StakeholderResource(NetworkAuthorizer networks, ListPasteService paste) {
        this.networks = networks;
        this.paste = paste;
    }

    /** Previews pasted text; saves nothing. */
    @POST
    @Path("/preview")
    public Record preview(@PathParam("spaceKey") String spaceKey, Map<String, Object> json) {
        return paste.preview(list(spaceKey), new JsonBody(json));
    }

    private PasteList list(String spaceKey) {
        return new PasteList(networks.network(spaceKey), KIND, LIST);
    }

    /** Adds rows. */
    @POST
    @Path("/import")
    public Record add(@PathParam("spaceKey") String spaceKey, Map<String, Object> json) {
        return paste.add(list(spaceKey), new JsonBody(json));
    }

    /** Removes imported rows. */
    @POST
    @Path("/undo")
    public Record undo(@PathParam("spaceKey") String spaceKey, Map<String, Object> json) {
        return paste.remove(list(spaceKey), new JsonBody(json));
    }
}
