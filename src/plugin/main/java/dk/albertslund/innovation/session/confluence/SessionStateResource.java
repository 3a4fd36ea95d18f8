package dk.albertslund.innovation.session.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.common.confluence.rest.ErrorResponses;
import dk.albertslund.innovation.form.confluence.FieldUpdateFactory;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.network.confluence.RequiresNetworkAccess;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.PanelContexts;
import dk.albertslund.innovation.session.Programme;
import dk.albertslund.innovation.session.live.confluence.RunStateView;
import dk.albertslund.innovation.session.live.confluence.RunStateViewFactory;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/**
 * What a session's page says of its run, for pages that are open. After the checks of {@link RequiresNetworkAccess} it refuses a
 * name that no session can have (404); 304 when the page shows that already.
 */
@Path("/networks/{spaceKey}/session-state")
@Produces(MediaType.APPLICATION_JSON)
public class SessionStateResource {
    private final NetworkAuthorizer networks;
    private final PanelContexts contexts;
    private final SessionViewFactory sessions;
    private final RunStateViewFactory runs;
    private final ViewRenderer renderer;

    @Inject
    public SessionStateResource(
            NetworkAuthorizer networks,
            PanelContexts contexts,
            SessionViewFactory sessions,
            RunStateViewFactory runs,
            ViewRenderer renderer) {
        this.networks = networks;
        this.contexts = contexts;
        this.sessions = sessions;
        this.runs = runs;
        this.renderer = renderer;
    }

    /**
     * @param running whether the session runs
     * @param html the line, drawn anew
     */
    record StateResponse(boolean running, String html) {}

    /** @param instance which of the network's sessions */
    @GET
    @AnonymousSiteAccess
    @RequiresNetworkAccess(NetworkAccessLevel.VIEW)
    public Response state(
            @PathParam("spaceKey") String spaceKey,
            @QueryParam("instance") @DefaultValue("") String instance,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @DefaultValue("") String known) {
        if (!SheetKey.isInstance(instance)) {
            throw FieldUpdateFactory.unknownForm();
        }
        MacroContext session = contexts.of(networks.network(spaceKey), instance)
                .orElseThrow(() -> new ApiException(Status.NOT_FOUND, "innovation.live.problem.gone"));
        RunStateView view = runs.of(session, Programme.of(sessions.state(session)));
        String html = renderer.renderPanel("session/live/line.vm", "live", view);
        String tag = "\"" + Integer.toHexString(html.hashCode()) + "\"";
        return tag.equals(known)
                ? Response.notModified().build()
                : Response.fromResponse(ErrorResponses.json(Status.OK, new StateResponse(view.isRunning(), html)))
                        .header(HttpHeaders.ETAG, tag)
                        .build();
    }
}
