package dk.albertslund.devhost.render;

import com.atlassian.plugin.web.ContextProvider;
import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginStartException;
import dk.albertslund.devhost.plugin.PluginXmlParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Renders the plugin's web panels, {@code <web-panel>}: a Velocity view with the context that its context provider
 * makes. An unknown location or another kind of panel stops the start with the module's key.
 */
public final class WebPanelRenderer {
    /** At the foot of every page of the wiki. */
    public static final String FOOTER = "atl.footer";

    private static final Set<String> LOCATIONS = Set.of(FOOTER);
    private static final Set<String> READ = Set.of("context-provider", "description", "label", "resource");
    private static final int USUAL_WEIGHT = 1000;

    private final List<Panel> panels = new ArrayList<>();
    private final VelocityRenderer templates;

    private record Panel(String location, int weight, String view, ContextProvider provider) {}

    private WebPanelRenderer(VelocityRenderer templates) {
        this.templates = templates;
    }

    public static WebPanelRenderer of(InstalledPlugin plugin, VelocityRenderer templates) {
        WebPanelRenderer panels = new WebPanelRenderer(templates);
        plugin.modules("web-panel").forEach(module -> panels.panels.add(panel(module, plugin)));
        panels.panels.sort(Comparator.comparingInt(Panel::weight));
        return panels;
    }

    private static Panel panel(PluginModule module, InstalledPlugin plugin) {
        String location = module.element().getAttribute("location");
        if (location.isEmpty()) {
            throw new PluginStartException(named(module) + " has no location");
        }
        if (!LOCATIONS.contains(location)) {
            throw new UnsupportedOperationException(named(module) + ": the location " + location + " is not imitated");
        }
        checkMake(module);
        return new Panel(location, weight(module), view(module, plugin), provider(module, plugin));
    }

    private static void checkMake(PluginModule module) {
        if (!module.element().getAttribute("class").isEmpty()) {
            throw new UnsupportedOperationException(named(module) + ": a class of its own is not imitated");
        }
        for (Element child : PluginXmlParser.children(module.element())) {
            if (!READ.contains(child.getTagName())) {
                throw new UnsupportedOperationException(
                        named(module) + ": <" + child.getTagName() + "> is not imitated");
            }
        }
    }

    private static int weight(PluginModule module) {
        String weight = module.element().getAttribute("weight");
        try {
            return weight.isEmpty() ? USUAL_WEIGHT : Integer.parseInt(weight);
        } catch (NumberFormatException e) {
            throw new PluginStartException(named(module) + ": the weight must be a whole number, but is " + weight, e);
        }
    }

    private static String view(PluginModule module, InstalledPlugin plugin) {
        Element view = PluginXmlParser.children(module.element(), "resource").stream()
                .filter(resource -> resource.getAttribute("name").equals("view"))
                .findFirst()
                .orElseThrow(() -> new PluginStartException(named(module) + " has no <resource name=\"view\">"));
        if (!view.getAttribute("type").equals("velocity")) {
            throw new UnsupportedOperationException(
                    named(module) + ": a view of the type " + view.getAttribute("type") + " is not imitated");
        }
        String location = view.getAttribute("location");
        if (location.isEmpty() || plugin.resource(location).isEmpty()) {
            throw new PluginStartException(named(module) + ": the view " + location + " is not in the plugin's jar");
        }
        return location;
    }

    /** Created once, when the plugin starts, and initialised with the descriptor's parameters. */
    private static ContextProvider provider(PluginModule module, InstalledPlugin plugin) {
        List<Element> named = PluginXmlParser.children(module.element(), "context-provider");
        if (named.isEmpty()) {
            return new AsItIs();
        }
        ContextProvider provider = plugin.create(named.get(0).getAttribute("class"), ContextProvider.class);
        Map<String, String> parameters = new LinkedHashMap<>();
        PluginXmlParser.children(named.get(0), "param")
                .forEach(param -> parameters.put(param.getAttribute("name"), param.getAttribute("value")));
        provider.init(parameters);
        return provider;
    }

    private static final class AsItIs implements ContextProvider {
        @Override
        public void init(Map<String, String> parameters) {}

        @Override
        public Map<String, Object> getContextMap(Map<String, Object> context) {
            return context;
        }
    }

    private static String named(PluginModule module) {
        return "<web-panel key=\"" + module.key() + "\">";
    }

    /**
     * The panels of that location, lowest weight first.
     *
     * @param known what Confluence tells there; at the foot {@code spaceKey} alone (decorators of 5.5.3)
     */
    public String html(String location, Map<String, Object> known) {
        StringBuilder html = new StringBuilder();
        for (Panel panel : panels) {
            if (panel.location().equals(location)) {
                Map<String, Object> context = new HashMap<>(templates.createDefaultVelocityContext());
                context.putAll(panel.provider().getContextMap(new HashMap<>(known)));
                html.append(templates.getRenderedTemplate(panel.view(), context));
            }
        }
        return html.toString();
    }
}
