package dk.albertslund.innovation.involvement.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.RestResponses;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.form.FieldChange;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.involvement.InvolvementForm;
import dk.albertslund.innovation.involvement.RowLinkService;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.page.NetworkPageRepository;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * Brings stakeholders into the design and rows of the design among the stakeholders. Refuses in this order: no header
 * of ours (403), not logged in (401), no such network (404), a wiki in read-only mode (503), may not write (403), a row
 * that is not there or cannot go along (400).
 */
@Path("/networks/{spaceKey}/exchange")
@Produces(MediaType.APPLICATION_JSON)
public class RowLinkResource {
    private final RestResponses responses;
    private final NetworkAuthorizer authorizer;
    private final RowLinkService rowLinks;
    private final NetworkPageRepository pages;
    private final WikiUrls urls;

    @Inject
    public RowLinkResource(
            RestResponses responses,
            NetworkAuthorizer authorizer,
            RowLinkService rowLinks,
            NetworkPageRepository pages,
            WikiUrls urls) {
        this.responses = responses;
        this.authorizer = authorizer;
        this.rowLinks = rowLinks;
        this.pages = pages;
        this.urls = urls;
    }

    /** Who stands in both forms, and where the forms are. */
    @GET
    @AnonymousSiteAccess
    public Response pairs(@PathParam("spaceKey") String spaceKey) {
        return responses.to(() -> {
            Network network = authorizer.requireView(spaceKey);
            return Map.of(
                    "pairs",
                    rowLinks.pairs(network.id()),
                    "design",
                    page(network, InvolvementForm.PART),
                    "stakeholders",
                    page(network, StakeholderForm.PART));
        });
    }

    /** Empty when the network has no such page. */
    private String page(Network network, String part) {
        return pages.findByNetwork(network.id()).stream()
                .filter(shown -> shown.part().equals(part))
                .findFirst()
                .map(shown -> urls.page(RenderTarget.SCREEN, shown.pageId()))
                .orElse("");
    }

    @POST
    @Path("/stakeholders/{row}")
    public Response toDesign(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            @PathParam("row") String row) {
        return responses.to(() -> {
            String author = responses.writer(token);
            return answer(rowLinks.toDesign(authorizer.requireEdit(spaceKey).id(), row, author));
        });
    }

    @POST
    @Path("/design/{row}")
    public Response toStakeholders(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            @PathParam("row") String row) {
        return responses.to(() -> {
            String author = responses.writer(token);
            return answer(
                    rowLinks.toStakeholders(authorizer.requireEdit(spaceKey).id(), row, author));
        });
    }

    /** What the browser needs in order to take it back. */
    private static Map<String, Object> answer(Row row) {
        return Map.of(
                "row", row.id(),
                "removedRevision",
                        row.cell(Row.REMOVED).map(FieldChange::revision).orElse(0));
    }
}
