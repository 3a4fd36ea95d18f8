package dk.albertslund.innovation.session.live.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.network.confluence.RequiresNetworkAccess;
import dk.albertslund.innovation.session.live.SessionRunService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Tells the code of the session that runs in a network, for the sheets of paper that are printed there. */
@Path("/networks/{spaceKey}/session-code")
@Produces(MediaType.APPLICATION_JSON)
public class SessionCodeResource {
    private final NetworkAuthorizer networks;
    private final SessionRunService runs;
    private final RunViewFactory views;

    @Inject
    public SessionCodeResource(NetworkAuthorizer networks, SessionRunService runs, RunViewFactory views) {
        this.networks = networks;
        this.runs = runs;
        this.views = views;
    }

    /**
     * @param code empty while no session runs
     * @param address of the participants' screen, without protocol; empty while no session runs
     */
    record CodeResponse(String code, String address) {}

    /** The code of the session that was started last. */
    @GET
    @AnonymousSiteAccess
    @RequiresNetworkAccess(NetworkAccessLevel.VIEW)
    public CodeResponse code(@PathParam("spaceKey") String spaceKey) {
        return runs.running(networks.network(spaceKey).id())
                .map(run -> new CodeResponse(run.code(), views.join(run).shown()))
                .orElse(new CodeResponse("", ""));
    }
}
