package dk.albertslund.devhost.blueprint;

import dk.albertslund.devhost.HostMessages;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.render.MacroStorageWriter;
import dk.albertslund.devhost.render.StorageRenderer;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiException;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The REST resource of the macro browser, under {@code /plugins/macrobrowser}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class MacroBrowserResource {
    private final MacroBrowserParser macros;
    private final Wiki wiki;
    private final StorageRenderer renderer;

    /** @throws dk.albertslund.devhost.plugin.PluginStartException naming a macro parameter that Confluence does not take */
    public MacroBrowserResource(InstalledPlugin plugin, Wiki wiki, StorageRenderer renderer) {
        this.macros = new MacroBrowserParser(plugin);
        this.wiki = wiki;
        this.renderer = renderer;
    }

    /** The form's values, with the page and space where the macro will stand; both are empty on a new page. */
    record MacroRequest(String name, Map<String, String> params, String spaceKey, long pageId) {
        MacroRequest {
            params = params == null ? Map.of() : new LinkedHashMap<>(params);
            spaceKey = spaceKey == null ? "" : spaceKey;
        }
    }

    /** The macros of the browser in the user's language. */
    @GET
    @Path("macros")
    public List<MacroBrowserEntry> macros(@Context HttpServletRequest http) {
        return macros.inLanguage(RequestScope.current().locale(), http.getContextPath());
    }

    @GET
    @Path("texts")
    public Map<String, String> texts() {
        return HostMessages.startingWith(RequestScope.current().locale(), "macros.");
    }

    @POST
    @Path("preview")
    public Map<String, String> preview(MacroRequest request) {
        return Map.of("html", html(known(request)));
    }

    @POST
    @Path("storage")
    public Map<String, String> storage(MacroRequest request) {
        return Map.of("storage", storageFormat(known(request)));
    }

    private MacroRequest known(MacroRequest request) {
        if (request == null) {
            throw new WikiException("request.json");
        }
        if (!macros.has(request.name())) {
            throw new WikiException("macros.error.unknown", String.valueOf(request.name()));
        }
        return request;
    }

    private static String storageFormat(MacroRequest macro) {
        return MacroStorageWriter.of(macro.name(), macro.params());
    }

    /** Renders the macro in its future place; a place that the user may not view is treated as missing. */
    private String html(MacroRequest macro) {
        WikiUser viewer = RequestScope.current().user();
        WikiPage page = macro.pageId() == 0
                ? null
                : wiki.page(macro.pageId())
                        .filter(found -> wiki.mayView(viewer, found))
                        .orElseThrow(MacroBrowserResource::nothing);
        String spaceKey = page == null ? macro.spaceKey() : page.spaceKey();
        if (spaceKey.isEmpty()) {
            return renderer.macroToView(macro.name(), macro.params(), null);
        }
        if (!wiki.isPermitted(viewer, Wiki.VIEW, spaceKey)) {
            throw nothing();
        }
        return renderer.toView(storageFormat(macro), page, spaceKey, "preview");
    }

    private static WikiException nothing() {
        return new WikiException("request.nothing");
    }
}
