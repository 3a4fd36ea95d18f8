package dk.albertslund.innovation.session.live.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.rest.EmptyResponse;
import dk.albertslund.innovation.common.confluence.rest.ErrorResponses;
import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.form.confluence.FieldUpdateFactory;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.network.confluence.RequiresNetworkAccess;
import dk.albertslund.innovation.session.live.RunChange;
import dk.albertslund.innovation.session.live.SessionRun;
import dk.albertslund.innovation.session.live.SessionRunService;
import dk.albertslund.innovation.session.live.StaleRunException;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;

/**
 * Starts and leads sessions, and tells open screens where they are. After the checks of {@link RequiresNetworkAccess} it refuses
 * an unknown run (404), an unknown change or one that is not possible (400), and a change of a run that somebody else has changed
 * or leads, or that is over, with the run in the answer (409).
 */
@Path("/networks/{spaceKey}/session-runs")
@Produces(MediaType.APPLICATION_JSON)
public class SessionRunResource {
    /** The server's clock in milliseconds, also in answers without a body. */
    private static final String NOW = "X-Innovation-Now";

    private static final String SCREEN = "screen";
    private static final String OPERATION = "operation";
    private static final int LONGEST_OPERATION = 64;

    private final NetworkAuthorizer networks;
    private final CurrentUser currentUser;
    private final SessionRunService runs;
    private final RunContextFactory contexts;
    private final RunResponseFactory responses;

    @Inject
    public SessionRunResource(
            NetworkAuthorizer networks,
            CurrentUser currentUser,
            SessionRunService runs,
            RunContextFactory contexts,
            RunResponseFactory responses) {
        this.networks = networks;
        this.currentUser = currentUser;
        this.runs = runs;
        this.contexts = contexts;
        this.responses = responses;
    }

    /** @param operation id made by the browser, the same when the request is sent again */
    record StartRequest(String instance, String operation) {
        static StartRequest from(JsonBody body) {
            String instance = body.text("instance");
            if (!SheetKey.isInstance(instance)) {
                throw FieldUpdateFactory.unknownForm();
            }
            return new StartRequest(instance, operationOf(body));
        }
    }

    private static String operationOf(JsonBody body) {
        String operation = body.requiredText(OPERATION);
        return operation.length() > LONGEST_OPERATION ? operation.substring(0, LONGEST_OPERATION) : operation;
    }

    /** @throws ApiException when there is no such action (404) */
    private static RunChange change(JsonBody body) {
        RunChange.Action action = RunChange.Action.withKey(body.requiredText("action"))
                .orElseThrow(() -> new ApiException(Status.NOT_FOUND, "innovation.live.problem.action"));
        return new RunChange(action, body.text("value"), body.number("version", 0), operationOf(body));
    }

    /** Starts a session, or gives the run that is there. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RequiresNetworkAccess(NetworkAccessLevel.EDIT)
    public RunResponses.StartResponse start(@PathParam("spaceKey") String spaceKey, Map<String, Object> json) {
        StartRequest request = StartRequest.from(new JsonBody(json));
        SessionRun run = runs.start(
                networks.network(spaceKey).id(), request.instance(), currentUser.requireUserKey(), request.operation());
        return responses.started(contexts.of(run, networks.network(spaceKey)));
    }

    /** The run as it is now; 304 when the browser has that already. Screens ask every other second. */
    @GET
    @Path("/{run}")
    @AnonymousSiteAccess
    @RequiresNetworkAccess(NetworkAccessLevel.VIEW)
    public Response state(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("run") int id,
            @QueryParam(SCREEN) @DefaultValue("") String screen,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @DefaultValue("") String known) {
        SessionRun run = find(spaceKey, id);
        Sheet sheet = contexts.sheet(run);
        String tag = responses.tag(contexts.tag(run, sheet), run, sheet, screen);
        if (tag.equals(known)) {
            return Response.notModified().header(NOW, contexts.now()).build();
        }
        return Response.fromResponse(ErrorResponses.json(
                        Status.OK, responses.run(contexts.of(run, networks.network(spaceKey), sheet), screen)))
                .header(HttpHeaders.ETAG, tag)
                .header(NOW, contexts.now())
                .build();
    }

    private SessionRun find(String spaceKey, int id) {
        return runs.find(networks.network(spaceKey).id(), id)
                .orElseThrow(() -> new ApiException(Status.NOT_FOUND, "innovation.live.problem.gone"));
    }

    /** Changes the run, with the version that the user has seen. */
    @POST
    @Path("/{run}/changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequiresNetworkAccess(NetworkAccessLevel.EDIT)
    public Response change(@PathParam("spaceKey") String spaceKey, @PathParam("run") int id, Map<String, Object> json) {
        JsonBody body = new JsonBody(json);
        RunChange change = change(body);
        SessionRun before = find(spaceKey, id);
        try {
            SessionRun run = runs.change(before.networkId(), id, change, currentUser.requireUserKey());
            return ErrorResponses.json(
                    Status.OK, responses.run(contexts.of(run, networks.network(spaceKey)), body.text(SCREEN)));
        } catch (StaleRunException e) {
            RunContext now = contexts.of(find(spaceKey, id), networks.network(spaceKey));
            return ErrorResponses.json(Status.CONFLICT, responses.conflict(e, now, body.text(SCREEN)));
        }
    }

    /** How many have written in the current exercise, in words; empty for fewer than five. */
    @GET
    @Path("/{run}/writers")
    @AnonymousSiteAccess
    @RequiresNetworkAccess(NetworkAccessLevel.VIEW)
    public RunResponses.WritersResponse writers(@PathParam("spaceKey") String spaceKey, @PathParam("run") int id) {
        return responses.writers(contexts.of(find(spaceKey, id), networks.network(spaceKey)));
    }

    /** Says that the user's window for leading the session is open. */
    @POST
    @Path("/{run}/seen")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequiresNetworkAccess(NetworkAccessLevel.EDIT)
    public EmptyResponse seen(
            @PathParam("spaceKey") String spaceKey, @PathParam("run") int id, Map<String, Object> json) {
        runs.seen(find(spaceKey, id).networkId(), id, currentUser.requireUserKey());
        return new EmptyResponse();
    }
}
