package dk.albertslund.devhost.blueprint;

import dk.albertslund.devhost.HostMessages;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.service.HostAccessModeService;
import dk.albertslund.devhost.wiki.WikiException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The REST resource of the Create dialog, under {@code /rest/create-dialog/1.0}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class CreateDialogResource {
    private final SpaceBlueprintService blueprints;
    private final HostAccessModeService mode;

    public CreateDialogResource(SpaceBlueprintService blueprints, HostAccessModeService mode) {
        this.blueprints = blueprints;
        this.mode = mode;
    }

    /** The choices of the dialog in the user's language. */
    @GET
    @Path("web-items")
    public List<CreateDialogItem> items(@Context HttpServletRequest http) {
        return blueprints.items(RequestScope.current().locale(), http.getContextPath());
    }

    @GET
    @Path("texts")
    public Map<String, String> texts() {
        return HostMessages.startingWith(RequestScope.current().locale(), "dialog.", "space.");
    }

    /** @throws WikiException in read-only mode, or when name or key cannot be taken */
    @POST
    @Path("space-blueprint/create-space")
    public Map<String, String> createSpace(CreateSpaceRequest request, @Context HttpServletRequest http) {
        if (mode.isReadOnlyAccessModeEnabled()) {
            throw new WikiException("refused.readonly");
        }
        if (request == null) {
            throw new WikiException("request.json");
        }
        CreatedSpace created = blueprints.createSpace(request);
        String key = created.space().key();
        String title = URLEncoder.encode(created.homePage().title(), StandardCharsets.UTF_8);
        return Map.of("key", key, "url", http.getContextPath() + "/display/" + key + "/" + title);
    }
}
