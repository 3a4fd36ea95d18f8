package dk.albertslund.innovation.involvement.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
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
 * Creates a row of the design from a stakeholder, and a stakeholder from a row of the design. After the checks of {@link
 * RequiresNetworkAccess} it refuses a row that does not exist or cannot be copied (400).
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
     * Linked rows, and the pages of both forms.
     *
     * @param pairs ids of design rows by ids of stakeholders
     * @param design URL of the page with the design; empty for none
     * @param stakeholders URL of the page with the stakeholders; empty for none
     */
    record PairsResponse(Map<String, String> pairs, String design, String stakeholders) {}

    /** @param removedRevision revision of the row's field {@code removed}, which the scripts send to undo; 0 when never removed */
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

    /** Empty when no page shows the part. */
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
