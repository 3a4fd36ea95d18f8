package dk.albertslund.devhost.blueprint;

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

/** Parses the plugin's space blueprints from its descriptor, strictly. */
final class BlueprintParser {
    private final InstalledPlugin plugin;

    BlueprintParser(InstalledPlugin plugin) {
        this.plugin = plugin;
    }

    /** By their complete keys, in the descriptor's order. */
    Map<String, Blueprint> blueprints() {
        if (!plugin.modules("blueprint").isEmpty()) {
            throw new UnsupportedOperationException("<blueprint key=\""
                    + plugin.modules("blueprint").get(0).key() + "\"> for single pages is not imitated");
        }
        Map<String, Blueprint> found = new LinkedHashMap<>();
        for (PluginModule module : plugin.modules("space-blueprint")) {
            Blueprint blueprint = blueprint(module);
            found.put(blueprint.completeKey(), blueprint);
        }
        return found;
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
        if (!PluginXmlParser.children(module.element(), "context-provider").isEmpty()) {
            throw new UnsupportedOperationException(
                    "<context-provider> in <content-template key=\"" + key + "\"> is not imitated");
        }
        return new ContentTemplate(required(module, "i18n-name-key"), body(module));
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
