package dk.albertslund.devhost.blueprint;

import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginStartException;
import dk.albertslund.devhost.plugin.PluginXmlParser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/** The items that the plugin adds to the Create dialog; each names a space blueprint of the plugin. */
final class CreateDialogItems {
    private static final String SECTION = "system.create.space.dialog/content";

    private final InstalledPlugin plugin;
    private final Map<String, Blueprint> blueprints;

    CreateDialogItems(InstalledPlugin plugin, Map<String, Blueprint> blueprints) {
        this.plugin = plugin;
        this.blueprints = blueprints;
        items().forEach(this::blueprint);
    }

    private List<PluginModule> items() {
        return plugin.modules("web-item").stream()
                .filter(item -> item.element().getAttribute("section").equals(SECTION))
                .toList();
    }

    private Blueprint blueprint(PluginModule item) {
        return PluginXmlParser.children(item.element(), "param").stream()
                .filter(param -> param.getAttribute("name").equals("blueprintKey"))
                .map(param -> blueprints.get(plugin.key() + ":" + param.getAttribute("value")))
                .findFirst()
                .orElseThrow(() -> new PluginStartException("<web-item key=\"" + item.key()
                        + "\"> needs a <param name=\"blueprintKey\"> that names a space blueprint"));
    }

    List<CreateDialogItem> inLanguage(Locale locale, String contextPath) {
        return items().stream().map(item -> item(item, locale, contextPath)).toList();
    }

    private CreateDialogItem item(PluginModule item, Locale locale, String contextPath) {
        Blueprint blueprint = blueprint(item);
        String description = PluginXmlParser.children(item.element(), "description").stream()
                .map(element -> text(locale, element.getAttribute("key")))
                .findFirst()
                .orElse("");
        return new CreateDialogItem(
                plugin.key() + ":" + item.key(),
                text(locale, item.element().getAttribute("i18n-name-key")),
                description,
                icon(item.element(), contextPath + "/download/resources/" + plugin.key() + ":" + item.key() + "/"),
                blueprint.completeKey(),
                blueprint.wizard().stream().map(page -> page(page, locale)).toList());
    }

    private static String icon(Element item, String folder) {
        boolean hasIcon = PluginXmlParser.children(item, "resource").stream()
                .anyMatch(resource -> resource.getAttribute("name").equals("icon"));
        return hasIcon ? folder + "icon" : "";
    }

    private WizardPage page(WizardPage page, Locale locale) {
        return new WizardPage(
                page.id(),
                page.templateKey(),
                text(locale, page.title()),
                text(locale, page.descriptionHeader()),
                text(locale, page.descriptionContent()),
                page.last());
    }

    private String text(Locale locale, String key) {
        return key.isEmpty() ? "" : plugin.text(locale, key);
    }
}
