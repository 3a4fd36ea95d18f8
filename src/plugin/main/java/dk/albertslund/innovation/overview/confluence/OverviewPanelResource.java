package dk.albertslund.innovation.overview.confluence;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.network.confluence.RequiresNetworkAccess;
import dk.albertslund.innovation.overview.OverviewDetail;
import dk.albertslund.innovation.overview.OverviewDetailService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;

/** What stands behind a number of the overview: question, moves with their reasons, citizens. */
@Path("/networks/{spaceKey}/overview/{phase}")
@Produces(MediaType.APPLICATION_JSON)
@RequiresNetworkAccess(NetworkAccessLevel.VIEW)
public class OverviewPanelResource {
    private final NetworkAuthorizer networks;
    private final OverviewDetailService details;
    private final OverviewPanelFactory panels;
    private final ViewRenderer renderer;
    private final DateFormatter dates;

    @Inject
    public OverviewPanelResource(
            NetworkAuthorizer networks,
            OverviewDetailService details,
            OverviewPanelFactory panels,
            ViewRenderer renderer,
            DateFormatter dates) {
        this.networks = networks;
        this.details = details;
        this.panels = panels;
        this.renderer = renderer;
        this.dates = dates;
    }

    /** The content of a phase in the overview; refuses an unknown phase (400), and a network without a summary (404). */
    @GET
    public OverviewPanelResponse panel(@PathParam("spaceKey") String spaceKey, @PathParam("phase") String key) {
        Network network = networks.network(spaceKey);
        Phase phase = Phase.withKey(key)
                .orElseThrow(() -> new ValidationException(ValidationError.of(
                        "phase", "innovation.overview.panel.phase", String.join(", ", Phase.keys()))));
        OverviewDetail detail = details.detail(network.id(), phase, dates.today())
                .orElseThrow(() -> new ApiException(Status.NOT_FOUND, "innovation.error.network"));
        return new OverviewPanelResponse(renderer.renderPanel("overview/panel.vm", "panel", panels.panel(detail)));
    }
}
