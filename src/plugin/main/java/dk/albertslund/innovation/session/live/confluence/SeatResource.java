package dk.albertslund.innovation.session.live.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.network.confluence.RequiresNetworkAccess;
import dk.albertslund.innovation.session.live.SeatService;
import dk.albertslund.innovation.session.live.SessionRun;
import dk.albertslund.innovation.session.live.SessionRunService;
import dk.albertslund.innovation.session.live.TablesChange;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
 * Who is in a running session, at which table, and who writes for it. Answers as {@link SessionRunResource}. Whoever may view the
 * network may take a seat, and whoever may edit it may write for a table.
 */
@Path("/networks/{spaceKey}/session-seats/{run}")
@Produces(MediaType.APPLICATION_JSON)
public class SeatResource {
    private static final int LONGEST_OPERATION = 64;

    private final NetworkAuthorizer networks;
    private final CurrentUser currentUser;
    private final SessionRunService runs;
    private final SeatService seats;
    private final SeatResponseFactory responses;

    @Inject
    public SeatResource(
            NetworkAuthorizer networks,
            CurrentUser currentUser,
            SessionRunService runs,
            SeatService seats,
            SeatResponseFactory responses) {
        this.networks = networks;
        this.currentUser = currentUser;
        this.runs = runs;
        this.seats = seats;
        this.responses = responses;
    }

    /** The user comes, sits down at a table, or leaves. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RequiresNetworkAccess(NetworkAccessLevel.VIEW)
    public Response sit(@PathParam("spaceKey") String spaceKey, @PathParam("run") int id, Map<String, Object> json) {
        networks.requireWritable(spaceKey);
        JsonBody body = new JsonBody(json);
        SessionRun run = find(spaceKey, id);
        String user = currentUser.requireUserKey();
        String action = body.requiredText("action");
        int table = body.number("table", 0);
        return changed(spaceKey, id, RunScreen.PARTICIPANT, () -> switch (action) {
            case "join" -> seats.join(run, user);
            case "choose" -> seats.choose(run, user, table);
            case "leave" -> seats.leave(run, user);
            default -> throw unknown("action");
        });
    }

    private static ApiException unknown(String key) {
        return new ApiException(Status.NOT_FOUND, "innovation.live.problem." + key);
    }

    private SessionRun find(String spaceKey, int id) {
        return runs.find(networks.network(spaceKey).id(), id).orElseThrow(() -> unknown("gone"));
    }

    private Response changed(String spaceKey, int id, RunScreen screen, SeatResponseFactory.Change change) {
        return responses.changed(networks.network(spaceKey), change, () -> find(spaceKey, id), screen);
    }

    /** The user writes for the own table, or stops. */
    @POST
    @Path("/writer")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequiresNetworkAccess(NetworkAccessLevel.EDIT)
    public Response write(@PathParam("spaceKey") String spaceKey, @PathParam("run") int id, Map<String, Object> json) {
        JsonBody body = new JsonBody(json);
        SessionRun run = find(spaceKey, id);
        String user = currentUser.requireUserKey();
        boolean isWriting = body.isTrue("writing");
        int seen = body.number("seen", 0);
        return changed(
                spaceKey,
                id,
                RunScreen.PARTICIPANT,
                () -> isWriting ? seats.write(run, user, seen) : seats.stopWriting(run, user));
    }

    /** The leader says how many tables there are, with the version that the leader has seen. */
    @POST
    @Path("/tables")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequiresNetworkAccess(NetworkAccessLevel.EDIT)
    public Response setTables(
            @PathParam("spaceKey") String spaceKey, @PathParam("run") int id, Map<String, Object> json) {
        TablesChange change = tables(new JsonBody(json));
        SessionRun run = find(spaceKey, id);
        String user = currentUser.requireUserKey();
        return changed(spaceKey, id, RunScreen.LEAD, () -> seats.setTables(run, change, user));
    }

    private static TablesChange tables(JsonBody body) {
        String operation = body.requiredText("operation");
        return new TablesChange(
                body.number("number", 0),
                body.isTrue("perTable"),
                body.isTrue("chosen"),
                body.number("version", 0),
                operation.length() > LONGEST_OPERATION ? operation.substring(0, LONGEST_OPERATION) : operation);
    }

    /** What the tables have written, as leader and projector show it. */
    @GET
    @Path("/tables")
    @AnonymousSiteAccess
    @RequiresNetworkAccess(NetworkAccessLevel.VIEW)
    public SeatResponseFactory.TablesResponse tables(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("run") int id,
            @QueryParam("screen") @DefaultValue("") String screen) {
        return responses.tables(find(spaceKey, id), networks.network(spaceKey), screen);
    }
}
