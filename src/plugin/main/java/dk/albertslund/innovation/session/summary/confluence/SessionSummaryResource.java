package dk.albertslund.innovation.session.summary.confluence;

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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/**
 * Makes pages with the summary of a session, and mails them. After the checks of {@link RequiresNetworkAccess}, of which the right to make pages is
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
    private final SummaryMailService mails;
    private final SummaryResponseFactory responses;

    @Inject
    public SessionSummaryResource(
            NetworkAuthorizer networks,
            SessionRunService runs,
            SessionSummaryService summaries,
            SummaryMailService mails,
            SummaryResponseFactory responses) {
        this.networks = networks;
        this.runs = runs;
        this.summaries = summaries;
        this.mails = mails;
        this.responses = responses;
    }

    /** Makes the page and, when {@code mail} is asked for, mails it to those who take part. */
    @POST
    public SummaryResponse make(@PathParam("spaceKey") String spaceKey, Map<String, Object> json) {
        Network network = networks.network(spaceKey);
        JsonBody body = new JsonBody(json);
        String instance = instance(network, body.number("run", 0), body.text("instance"));
        String author = responses.userKey();
        SessionSummaryService.Made made = summaries.make(network, instance, author);
        return responses.made(
                made, body.isTrue("mail") ? mails.send(network, instance, made, author) : SummaryMailService.Sent.NONE);
    }

    /** Who would get the mail now. */
    @GET
    @Path("/receivers")
    public ReceiversResponse receivers(
            @PathParam("spaceKey") String spaceKey,
            @QueryParam("run") @DefaultValue("0") int run,
            @QueryParam("instance") @DefaultValue("") String instance) {
        Network network = networks.network(spaceKey);
        return responses.receivers(mails.receivers(network, instance(network, run, instance)));
    }

    /** The leader's window names its run, the session's page the session itself. */
    private String instance(Network network, int run, String named) {
        String instance = run == 0
                ? named
                : runs.find(network.id(), run).map(SessionRun::instance).orElseThrow(FieldUpdateFactory::unknownForm);
        if (!SheetKey.isInstance(instance)) {
            throw FieldUpdateFactory.unknownForm();
        }
        return instance;
    }
}
