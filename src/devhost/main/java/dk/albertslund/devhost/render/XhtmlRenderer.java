package dk.albertslund.devhost.render;

import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Renders the wiki's pages as Confluence does, with the plugin's macros. */
public final class XhtmlRenderer implements StorageRenderer {
    private static final StorageElement NO_BODY = new StorageElement("ac:structured-macro", Map.of(), List.of(), 1);

    private final HtmlElementRenderer html = new HtmlElementRenderer();
    private final MacroRenderer macros;
    private final Map<String, ElementRenderer> own;

    /** Makes every macro of the plugin, so that one that cannot be made is seen at the start. */
    public XhtmlRenderer(InstalledPlugin plugin, Wiki wiki, String baseUrl) {
        String contextPath = URI.create(baseUrl).getPath();
        this.macros = new MacroRenderer(plugin, wiki, contextPath);
        this.own = Map.of(
                "ac:image",
                SimpleElementRenderers.image(contextPath),
                "ac:inline-comment-marker",
                (element, context) -> context.content(element),
                "ac:layout",
                new LayoutRenderer(),
                "ac:link",
                new LinkRenderer(wiki, contextPath),
                "ac:placeholder",
                (element, context) -> "",
                "ac:structured-macro",
                macros,
                "ac:task-list",
                SimpleElementRenderers::taskList,
                "time",
                SimpleElementRenderers::time);
    }

    @Override
    public String toView(String storage, WikiPage page, String spaceKey, String outputType) {
        StorageElement root = StorageParser.parse(storage);
        return rendering(page, spaceKey, outputType).content(root);
    }

    @Override
    public String macroToView(String macroName, Map<String, String> parameters, String spaceKey) {
        return macros.run(macroName, parameters, NO_BODY, rendering(null, spaceKey, "preview"));
    }

    private RenderContext rendering(WikiPage page, String spaceKey, String outputType) {
        return new RenderContext(this::show, new HostConversionContext(page, spaceKey, outputType));
    }

    private String show(StorageElement element, RenderContext context) {
        ElementRenderer view = own.get(element.name());
        if (view != null) {
            return view.show(element, context);
        }
        if (element.name().contains(":")) {
            throw element.notImitated();
        }
        return html.show(element, context);
    }
}
