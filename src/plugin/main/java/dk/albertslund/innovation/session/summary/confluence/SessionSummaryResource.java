package dk.albertslund.innovation.session.summary.confluence;

import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.form.confluence.FieldUpdateFactory;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.network.confluence.RequiresNetworkAccess;
import dk.albertslund.innovation.session.live.SessionRun;
import dk.albertslund.innovation.session.live.SessionRunService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/**
 * Makes pages with the summary of a session. After the checks of {@link RequiresNetworkAccess}, of which the right to make pages is
 * one, it refuses an unknown session and one without a page that the user may view (404).
 */
@Path("/networks/{spaceKey}/session-summaries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresNetworkAccess(NetworkAccessLevel.EDIT)
public class SessionSummaryResource {
    private final NetworkAuthorizer networks;
    private final SessionRunService runs;
    private final SessionSummaryService summaries;
    private final WikiUrls urls;

    @Inject
    public SessionSummaryResource(
            NetworkAuthorizer networks, SessionRunService runs, SessionSummaryService summaries, WikiUrls urls) {
        this.networks = networks;
        this.runs = runs;
        this.summaries = summaries;
        this.urls = urls;
    }

    /** A page that was made. */
    record SummaryResponse(String title, String url) {}

    @POST
    public SummaryResponse make(@PathParam("spaceKey") String spaceKey, Map<String, Object> json) {
        Network network = networks.network(spaceKey);
        SessionSummaryService.Made made = summaries.make(network, instance(network, new JsonBody(json)));
        return new SummaryResponse(made.title(), urls.page(RenderTarget.SCREEN, made.pageId()));
    }

    /** The leader's window names its run, the session's page the session itself. */
    private String instance(Network network, JsonBody body) {
        int run = body.number("run", 0);
        String instance = run == 0
                ? body.text("instance")
                : runs.find(network.id(), run).map(SessionRun::instance).orElseThrow(FieldUpdateFactory::unknownForm);
        if (!SheetKey.isInstance(instance)) {
            throw FieldUpdateFactory.unknownForm();
        }
        return instance;
    }
}
