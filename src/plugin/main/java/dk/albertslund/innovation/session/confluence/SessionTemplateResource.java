package dk.albertslund.innovation.session.confluence;

import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.rest.EmptyResponse;
import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.form.confluence.FieldUpdateFactory;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.network.confluence.RequiresNetworkAccess;
import dk.albertslund.innovation.session.SessionForm;
import dk.albertslund.innovation.session.SessionTemplate;
import dk.albertslund.innovation.session.SessionTemplateService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/**
 * Fills a session in from a template. After the checks of {@link RequiresNetworkAccess} it refuses an unknown template or
 * session (404) and a programme that has items (400).
 */
@Path("/networks/{spaceKey}/session-templates/{template}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresNetworkAccess(NetworkAccessLevel.EDIT)
public class SessionTemplateResource {
    private final NetworkAuthorizer networks;
    private final CurrentUser currentUser;
    private final SessionTemplateService templates;

    @Inject
    public SessionTemplateResource(
            NetworkAuthorizer networks, CurrentUser currentUser, SessionTemplateService templates) {
        this.networks = networks;
        this.currentUser = currentUser;
        this.templates = templates;
    }

    @POST
    public EmptyResponse fill(
            @PathParam("spaceKey") String spaceKey, @PathParam("template") String key, Map<String, Object> json) {
        String instance = new JsonBody(json).text("instance");
        SessionTemplate template = SessionTemplate.withKey(key).orElseThrow(FieldUpdateFactory::unknownForm);
        if (!SheetKey.isInstance(instance)) {
            throw FieldUpdateFactory.unknownForm();
        }
        int networkId = networks.network(spaceKey).id();
        SheetKey sheet = new SheetKey(networkId, SessionForm.KEY, Sheet.ONLY_TURN, instance);
        templates.fill(sheet, template, currentUser.requireUserKey());
        return new EmptyResponse();
    }
}
