package dk.albertslund.innovation.mail.confluence;

import dk.albertslund.innovation.common.ReadOnlyMode;
import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.rest.EmptyResponse;
import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.common.confluence.rest.RequiresToken;
import dk.albertslund.innovation.mail.MailChoices;
import dk.albertslund.innovation.mail.MailKind;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;

/** Turns the current user's own mails of a kind on and off. */
@Path("/mails/{kind}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MailChoiceResource {
    private final CurrentUser currentUser;
    private final MailChoices choices;
    private final ReadOnlyMode mode;

    @Inject
    public MailChoiceResource(CurrentUser currentUser, MailChoices choices, ReadOnlyMode mode) {
        this.currentUser = currentUser;
        this.choices = choices;
        this.mode = mode;
    }

    /** @throws ApiException in read-only mode (503), or when there is no such kind of mail (404) */
    @POST
    @RequiresToken
    public EmptyResponse choose(@PathParam("kind") String key, Map<String, Object> json) {
        if (mode.isOn()) {
            throw new ApiException(Status.SERVICE_UNAVAILABLE, "innovation.error.readonly");
        }
        MailKind kind =
                MailKind.withKey(key).orElseThrow(() -> new ApiException(Status.NOT_FOUND, "innovation.mail.unknown"));
        choices.setOff(currentUser.requireUserKey(), kind, new JsonBody(json).isTrue("off"));
        return new EmptyResponse();
    }
}
