package dk.albertslund.devhost.render;

import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The wiki's pages as Confluence shows them, with the plugin's macros. */
public final class XhtmlRenderer implements StorageRenderer {
    private static final StorageElement NO_BODY = new StorageElement("ac:structured-macro", Map.of(), List.of(), 1);

    private final HtmlView html = new HtmlView();
    private final MacroView macros;
    private final Map<String, ElementView> own;

    /** Makes every macro of the plugin, so that one that cannot be made is seen at the start. */
    public XhtmlRenderer(InstalledPlugin plugin, Wiki wiki, String baseUrl) {
        String contextPath = URI.create(baseUrl).getPath();
        this.macros = new MacroView(plugin, wiki);
        this.own = Map.of(
                "ac:image",
                SmallViews.image(contextPath),
                "ac:inline-comment-marker",
                (element, rendering) -> rendering.content(element),
                "ac:layout",
                new LayoutView(),
                "ac:link",
                new LinkView(wiki, contextPath),
                "ac:placeholder",
                (element, rendering) -> "",
                "ac:structured-macro",
                macros,
                "ac:task-list",
                SmallViews::taskList,
                "time",
                SmallViews::time);
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

    private Rendering rendering(WikiPage page, String spaceKey, String outputType) {
        return new Rendering(this::show, new HostConversionContext(page, spaceKey, outputType));
    }

    private String show(StorageElement element, Rendering rendering) {
        ElementView view = own.get(element.name());
        if (view != null) {
            return view.show(element, rendering);
        }
        if (element.name().contains(":")) {
            throw element.notImitated();
        }
        return html.show(element, rendering);
    }
}
