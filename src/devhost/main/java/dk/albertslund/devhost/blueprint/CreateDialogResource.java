package dk.albertslund.devhost.blueprint;

import dk.albertslund.devhost.HostMessages;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.service.HostAccessModeService;
import dk.albertslund.devhost.wiki.WikiException;
import dk.albertslund.devhost.wiki.WikiPage;
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
    private final PageBlueprintService pages;
    private final HostAccessModeService mode;

    public CreateDialogResource(
            SpaceBlueprintService blueprints, PageBlueprintService pages, HostAccessModeService mode) {
        this.blueprints = blueprints;
        this.pages = pages;
        this.mode = mode;
    }

    /** The choices of the dialog in the user's language. */
    @GET
    @Path("web-items")
    public List<CreateDialogItem> items(@Context HttpServletRequest http) {
        return blueprints.items(RequestScope.current().locale(), http.getContextPath());
    }

    /** The choices of the dialog inside a space. */
    @GET
    @Path("blueprints/web-items")
    public List<CreateDialogItem> pageItems(@Context HttpServletRequest http) {
        return pages.items(RequestScope.current().locale(), http.getContextPath());
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
        requireWritable(request);
        CreatedSpace created = blueprints.createSpace(request);
        return Map.of("key", created.space().key(), "url", url(created.homePage(), http));
    }

    /** @throws WikiException in read-only mode, without permission, or when the title cannot be taken */
    @POST
    @Path("content-blueprint/create-content")
    public Map<String, String> createPage(CreatePageRequest request, @Context HttpServletRequest http) {
        requireWritable(request);
        WikiPage page = pages.createPage(request);
        return Map.of("pageId", String.valueOf(page.id()), "title", page.title(), "url", url(page, http));
    }

    private void requireWritable(Object request) {
        if (mode.isReadOnlyAccessModeEnabled()) {
            throw new WikiException("refused.readonly");
        }
        if (request == null) {
            throw new WikiException("request.json");
        }
    }

    private static String url(WikiPage page, HttpServletRequest http) {
        return http.getContextPath() + "/display/" + page.spaceKey() + "/"
                + URLEncoder.encode(page.title(), StandardCharsets.UTF_8);
    }
}
