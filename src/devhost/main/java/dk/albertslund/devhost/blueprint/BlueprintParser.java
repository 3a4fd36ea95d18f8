package dk.albertslund.devhost.blueprint;

import com.atlassian.plugin.web.ContextProvider;
import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginStartException;
import dk.albertslund.devhost.plugin.PluginXmlParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Parses the plugin's space and page blueprints from its descriptor, strictly. */
final class BlueprintParser {
    private final InstalledPlugin plugin;

    BlueprintParser(InstalledPlugin plugin) {
        this.plugin = plugin;
    }

    /** Space blueprints by their complete keys, in the descriptor's order. */
    Map<String, Blueprint> blueprints() {
        Map<String, Blueprint> found = new LinkedHashMap<>();
        for (PluginModule module : plugin.modules("space-blueprint")) {
            Blueprint blueprint = blueprint(module);
            checkPromoted(module);
            found.put(blueprint.completeKey(), blueprint);
        }
        return found;
    }

    /** Page blueprints by their complete keys, in the descriptor's order. */
    Map<String, PageBlueprint> pageBlueprints() {
        Map<String, PageBlueprint> found = new LinkedHashMap<>();
        for (PluginModule module : plugin.modules("blueprint")) {
            PageBlueprint blueprint = pageBlueprint(module);
            found.put(blueprint.completeKey(), blueprint);
        }
        return found;
    }

    private PageBlueprint pageBlueprint(PluginModule module) {
        String named = "<blueprint key=\"" + module.key() + "\">";
        Element element = module.element();
        if (element.getAttribute("content-template-key").isEmpty()) {
            throw PluginXmlParser.children(element, "content-template").isEmpty()
                    ? new PluginStartException(named + " has no content template")
                    : new UnsupportedOperationException(named + ": several content templates are not imitated");
        }
        // Confluence puts it on every page as a label, also where there is no index page
        required(module, "index-key");
        if (!element.getAttribute("create-result").equals("view")) {
            throw new UnsupportedOperationException(
                    named + " goes to the editor, which is not imitated; create-result must be view");
        }
        if (!element.getAttribute("disable-index-page").equals("true")) {
            throw new UnsupportedOperationException(named + ": an index page is not imitated; disable it");
        }
        if (!element.getAttribute("how-to-use-template").isEmpty()) {
            throw new UnsupportedOperationException(named + ": how-to-use-template is not imitated");
        }
        ContentTemplate template = template(element.getAttribute("content-template-key"));
        return new PageBlueprint(plugin.key() + ":" + module.key(), template, wizard(module));
    }

    /** Confluence drops a promoted blueprint that it does not find without a word. */
    private void checkPromoted(PluginModule space) {
        PluginXmlParser.children(space.element(), "promoted-blueprints").stream()
                .flatMap(promoted -> PluginXmlParser.children(promoted, "blueprint").stream())
                .map(blueprint -> blueprint.getAttribute("ref"))
                .filter(ref -> plugin.modules("blueprint").stream()
                        .noneMatch(module -> ref.equals(plugin.key() + ":" + module.key())))
                .forEach(ref -> {
                    throw new PluginStartException("<space-blueprint key=\"" + space.key() + "\"> promotes " + ref
                            + ", which is no <blueprint> of the plugin; the whole key is needed");
                });
    }

    private Blueprint blueprint(PluginModule module) {
        List<Element> roots = PluginXmlParser.children(module.element(), "content-template");
        if (roots.size() != 1) {
            throw new PluginStartException("<space-blueprint key=\"" + module.key() + "\"> has " + roots.size()
                    + " content templates at its top; there must be one, the home page");
        }
        return new Blueprint(plugin.key() + ":" + module.key(), tree(roots.get(0)), wizard(module));
    }

    private TemplateNode tree(Element reference) {
        return new TemplateNode(
                template(reference.getAttribute("ref")),
                PluginXmlParser.children(reference, "content-template").stream()
                        .map(this::tree)
                        .toList());
    }

    private ContentTemplate template(String key) {
        PluginModule module = plugin.module(key)
                .filter(found -> found.type().equals("content-template"))
                .orElseThrow(() -> new PluginStartException("There is no <content-template key=\"" + key + "\">"));
        return new ContentTemplate(required(module, "i18n-name-key"), body(module), provider(module));
    }

    /** Made once for each template, and initialised with the descriptor's parameters. */
    private ContextProvider provider(PluginModule template) {
        List<Element> named = PluginXmlParser.children(template.element(), "context-provider");
        if (named.isEmpty()) {
            return new WithoutMore();
        }
        ContextProvider provider = plugin.create(named.get(0).getAttribute("class"), ContextProvider.class);
        Map<String, String> parameters = new LinkedHashMap<>();
        PluginXmlParser.children(named.get(0), "param")
                .forEach(param -> parameters.put(param.getAttribute("name"), param.getAttribute("value")));
        provider.init(parameters);
        return provider;
    }

    private static final class WithoutMore implements ContextProvider {
        @Override
        public void init(Map<String, String> parameters) {}

        @Override
        public Map<String, Object> getContextMap(Map<String, Object> context) {
            return context;
        }
    }

    private String body(PluginModule template) {
        String location = PluginXmlParser.children(template.element(), "resource").stream()
                .filter(resource -> resource.getAttribute("name").equals("template"))
                .map(resource -> resource.getAttribute("location"))
                .findFirst()
                .orElseThrow(() -> new PluginStartException(
                        "<content-template key=\"" + template.key() + "\"> has no <resource name=\"template\">"));
        return plugin.resource(location)
                .map(BlueprintParser::text)
                .orElseThrow(() -> new PluginStartException(
                        "The content template " + template.key() + " is not in the jar: " + location));
    }

    private static String text(InputStream file) {
        try (InputStream closing = file) {
            return new String(closing.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read a content template", e);
        }
    }

    private static List<WizardPage> wizard(PluginModule blueprint) {
        return PluginXmlParser.children(blueprint.element(), "dialog-wizard").stream()
                .flatMap(wizard -> PluginXmlParser.children(wizard, "dialog-page").stream())
                .map(page -> new WizardPage(
                        page.getAttribute("id"),
                        page.getAttribute("template-key"),
                        page.getAttribute("title-key"),
                        page.getAttribute("description-header-key"),
                        page.getAttribute("description-content-key"),
                        page.getAttribute("last").equals("true")))
                .toList();
    }

    private static String required(PluginModule module, String attribute) {
        String value = module.element().getAttribute(attribute);
        if (value.isEmpty()) {
            throw new PluginStartException("<" + module.type() + " key=\"" + module.key() + "\"> has no " + attribute);
        }
        return value;
    }
}
