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
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the macro browser's script asks for, under {@code /plugins/macrobrowser}. */
public final class MacroBrowserServlet extends JsonServlet {
    private static final long serialVersionUID = 1L;

    private final transient MacroBrowserParser forms;
    private final transient Wiki wiki;
    private final transient StorageRenderer renderer;

    /** @throws dk.albertslund.devhost.plugin.PluginStartException naming a macro parameter that Confluence does not take */
    public MacroBrowserServlet(InstalledPlugin plugin, Wiki wiki, StorageRenderer renderer) {
        this.forms = new MacroBrowserParser(plugin);
        this.wiki = wiki;
        this.renderer = renderer;
    }

    /** A macro with what the form says; the place it will stand is empty on a new page. */
    record Filled(String name, Map<String, String> params, String spaceKey, long pageId) {
        Filled {
            params = params == null ? Map.of() : new LinkedHashMap<>(params);
            spaceKey = spaceKey == null ? "" : spaceKey;
        }
    }

    @Override
    Object get(String path, HttpServletRequest request) {
        Locale locale = RequestScope.current().locale();
        return switch (path) {
            case "macros" -> forms.inLanguage(locale, request.getContextPath());
            case "texts" -> HostMessages.startingWith(locale, "macros.");
            default -> null;
        };
    }

    @Override
    Object post(String path, HttpServletRequest request) throws IOException {
        return switch (path) {
            case "preview" -> Map.of("html", preview(filled(request)));
            case "storage" -> Map.of("storage", storage(filled(request)));
            default -> null;
        };
    }

    private Filled filled(HttpServletRequest request) throws IOException {
        Filled filled = read(request, Filled.class);
        if (!forms.has(filled.name())) {
            throw new WikiException("macros.error.unknown", String.valueOf(filled.name()));
        }
        return filled;
    }

    private static String storage(Filled filled) {
        return MacroStorageWriter.of(filled.name(), filled.params());
    }

    /** Shows the macro where it will stand; a place that the viewer may not see is treated like one that does not exist. */
    private String preview(Filled filled) {
        WikiUser viewer = RequestScope.current().user();
        WikiPage page = filled.pageId() == 0
                ? null
                : wiki.page(filled.pageId())
                        .filter(found -> wiki.mayView(viewer, found))
                        .orElseThrow(MacroBrowserServlet::nothing);
        String spaceKey = page == null ? filled.spaceKey() : page.spaceKey();
        if (spaceKey.isEmpty()) {
            return renderer.macroToView(filled.name(), filled.params(), null);
        }
        if (!wiki.isPermitted(viewer, Wiki.VIEW, spaceKey)) {
            throw nothing();
        }
        return renderer.toView(storage(filled), page, spaceKey, "preview");
    }

    private static WikiException nothing() {
        return new WikiException("request.nothing");
    }
}
