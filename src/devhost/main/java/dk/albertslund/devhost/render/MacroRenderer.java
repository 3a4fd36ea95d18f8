package dk.albertslund.devhost.render;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginXmlParser;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiUser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renders macros: the plugin's own, each instantiated once, and a few of Confluence's. A macro that fails leaves an
 * error box, and the rest of the page is rendered.
 */
final class MacroRenderer implements ElementRenderer {
    private static final Logger LOG = LoggerFactory.getLogger(MacroRenderer.class);

    private final Wiki wiki;
    private final IncludeMacroRenderer include;
    private final CreateFromTemplateRenderer createFromTemplate;
    private final Map<String, Macro> macros = new HashMap<>();

    MacroRenderer(InstalledPlugin plugin, Wiki wiki, String contextPath) {
        this.wiki = wiki;
        this.include = new IncludeMacroRenderer(wiki);
        this.createFromTemplate = new CreateFromTemplateRenderer(plugin, wiki, contextPath);
        for (PluginModule module : plugin.modules("xhtml-macro")) {
            Macro macro = plugin.create(module.element().getAttribute("class"), Macro.class);
            macros.put(module.element().getAttribute("name"), macro);
            PluginXmlParser.children(module.element(), "alias")
                    .forEach(alias -> macros.put(alias.getAttribute("name"), macro));
        }
    }

    @Override
    public String show(StorageElement element, RenderContext context) {
        String name = element.attribute("ac:name");
        Map<String, String> parameters = new HashMap<>();
        for (StorageElement child : element.elements()) {
            if (child.name().equals("ac:parameter")) {
                String parameter = child.attribute("ac:name");
                parameters.put(parameter.isEmpty() ? "0" : parameter, value(child));
            }
        }
        return run(name, parameters, element, context);
    }

    /** Runs a macro; an unknown one leaves a box that names it. */
    String run(String name, Map<String, String> parameters, StorageElement element, RenderContext context) {
        Macro macro = macros.get(name);
        if (macro != null) {
            return run(name, macro, parameters, element, context);
        }
        if (name.equals("include")) {
            return include.show(parameters, context);
        }
        if (CreateFromTemplateRenderer.isNamed(name)) {
            return createFromTemplate.show(parameters, context);
        }
        String body = BuiltInMacros.takesPlainText(name) ? plainBody(element) : richBody(element, context);
        return BuiltInMacros.show(name, parameters, body, context)
                .orElseGet(() -> HtmlEncoder.errorBox("Unknown macro: '" + name + "'", ""));
    }

    private static String run(
            String name, Macro macro, Map<String, String> parameters, StorageElement element, RenderContext context) {
        String body =
                switch (macro.getBodyType()) {
                    case RICH_TEXT -> richBody(element, context);
                    case PLAIN_TEXT -> plainBody(element);
                    case NONE -> null;
                };
        try {
            return Optional.ofNullable(macro.execute(parameters, body, context.conversion()))
                    .orElse("");
        } catch (MacroExecutionException e) {
            return HtmlEncoder.errorBox("Error rendering macro '" + name + "'", String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("The macro {} failed", name, e);
            return HtmlEncoder.errorBox("Error rendering macro '" + name + "'", "The log says why.");
        }
    }

    private static String plainBody(StorageElement element) {
        return element.child("ac:plain-text-body").map(StorageElement::text).orElse("");
    }

    private static String richBody(StorageElement element, RenderContext context) {
        return element.child("ac:rich-text-body").map(context::content).orElse("");
    }

    private String value(StorageElement parameter) {
        Optional<StorageElement> resource = parameter.elements().stream().findFirst();
        return resource.map(this::resource).orElseGet(parameter::text);
    }

    private String resource(StorageElement resource) {
        return switch (resource.name()) {
            case "ac:link" -> value(resource);
            case "ri:page" -> {
                String space = resource.attribute("ri:space-key");
                yield (space.isEmpty() ? "" : space + ":") + resource.attribute("ri:content-title");
            }
            case "ri:space" -> resource.attribute("ri:space-key");
            case "ri:url" -> resource.attribute("ri:value");
            case "ri:user" ->
                wiki.userByKey(resource.attribute("ri:userkey"))
                        .map(WikiUser::name)
                        .orElse("");
            default -> throw resource.notImitated();
        };
    }
}
