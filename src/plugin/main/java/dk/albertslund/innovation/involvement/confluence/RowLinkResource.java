package dk.albertslund.innovation.involvement.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.form.FieldChange;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.involvement.InvolvementForm;
import dk.albertslund.innovation.involvement.RowLinkService;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.network.confluence.RequiresNetworkAccess;
import dk.albertslund.innovation.page.NetworkPageRepository;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/**
 * Copies stakeholders into the design, and rows of the design among the stakeholders. After {@link RequiresNetworkAccess}
 * refuses a row that is not there or cannot be copied (400).
 */
@Path("/networks/{spaceKey}/exchange")
@Produces(MediaType.APPLICATION_JSON)
@RequiresNetworkAccess(NetworkAccessLevel.EDIT)
public class RowLinkResource {
    private final NetworkAuthorizer networks;
    private final CurrentUser currentUser;
    private final RowLinkService rowLinks;
    private final NetworkPageRepository pages;
    private final WikiUrls urls;

    @Inject
    public RowLinkResource(
            NetworkAuthorizer networks,
            CurrentUser currentUser,
            RowLinkService rowLinks,
            NetworkPageRepository pages,
            WikiUrls urls) {
        this.networks = networks;
        this.currentUser = currentUser;
        this.rowLinks = rowLinks;
        this.pages = pages;
        this.urls = urls;
    }

    /**
     * Who stands in both forms, and where the forms are.
     *
     * @param pairs ids of rows of the design, by the ids of their stakeholders
     * @param design the address of the page with the design; empty when there is none
     * @param stakeholders the address of the page with the stakeholders; empty when there is none
     */
    record PairsResponse(Map<String, String> pairs, String design, String stakeholders) {}

    /** The row that was added, and the revision in which it was removed before, by which it can be removed again. */
    record CopiedRowResponse(String row, int removedRevision) {
        static CopiedRowResponse of(Row row) {
            return new CopiedRowResponse(
                    row.id(), row.cell(Row.REMOVED).map(FieldChange::revision).orElse(0));
        }
    }

    @GET
    @AnonymousSiteAccess
    @RequiresNetworkAccess(NetworkAccessLevel.VIEW)
    public PairsResponse pairs(@PathParam("spaceKey") String spaceKey) {
        Network network = networks.network(spaceKey);
        return new PairsResponse(
                rowLinks.pairs(network.id()), url(network, InvolvementForm.PART), url(network, StakeholderForm.PART));
    }

    /** Empty when the network has no such page. */
    private String url(Network network, String part) {
        return pages.findByNetwork(network.id()).stream()
                .filter(shown -> shown.part().equals(part))
                .findFirst()
                .map(shown -> urls.page(RenderTarget.SCREEN, shown.pageId()))
                .orElse("");
    }

    @POST
    @Path("/stakeholders/{row}")
    public CopiedRowResponse toDesign(@PathParam("spaceKey") String spaceKey, @PathParam("row") String row) {
        int networkId = networks.network(spaceKey).id();
        return CopiedRowResponse.of(rowLinks.toDesign(networkId, row, currentUser.requireUserKey()));
    }

    @POST
    @Path("/design/{row}")
    public CopiedRowResponse toStakeholders(@PathParam("spaceKey") String spaceKey, @PathParam("row") String row) {
        int networkId = networks.network(spaceKey).id();
        return CopiedRowResponse.of(rowLinks.toStakeholders(networkId, row, currentUser.requireUserKey()));
    }
}
