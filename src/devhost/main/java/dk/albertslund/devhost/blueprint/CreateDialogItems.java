package dk.albertslund.devhost.blueprint;

import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginStartException;
import dk.albertslund.devhost.plugin.PluginXmlParser;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/** The items that the plugin adds to a Create dialog; each names a blueprint of the plugin. */
final class CreateDialogItems {
    private static final String OF_SPACES = "system.create.space.dialog/content";
    private static final String OF_PAGES = "system.create.dialog/content";

    private final InstalledPlugin plugin;
    private final String section;
    private final Map<String, List<WizardPage>> wizards;

    private CreateDialogItems(InstalledPlugin plugin, String section, Map<String, List<WizardPage>> wizards) {
        this.plugin = plugin;
        this.section = section;
        this.wizards = wizards;
        items().forEach(this::blueprint);
    }

    static CreateDialogItems forSpaces(InstalledPlugin plugin, Map<String, Blueprint> blueprints) {
        Map<String, List<WizardPage>> wizards = new HashMap<>();
        blueprints.forEach((key, blueprint) -> wizards.put(key, blueprint.wizard()));
        return new CreateDialogItems(plugin, OF_SPACES, wizards);
    }

    static CreateDialogItems forPages(InstalledPlugin plugin, Map<String, PageBlueprint> blueprints) {
        Map<String, List<WizardPage>> wizards = new HashMap<>();
        blueprints.forEach((key, blueprint) -> wizards.put(key, blueprint.wizard()));
        return new CreateDialogItems(plugin, OF_PAGES, wizards);
    }

    private List<PluginModule> items() {
        return plugin.modules("web-item").stream()
                .filter(item -> item.element().getAttribute("section").equals(section))
                .toList();
    }

    private String blueprint(PluginModule item) {
        return PluginXmlParser.children(item.element(), "param").stream()
                .filter(param -> param.getAttribute("name").equals("blueprintKey"))
                .map(param -> plugin.key() + ":" + param.getAttribute("value"))
                .filter(wizards::containsKey)
                .findFirst()
                .orElseThrow(() -> new PluginStartException("<web-item key=\"" + item.key()
                        + "\"> needs a <param name=\"blueprintKey\"> that names a "
                        + (section.equals(OF_SPACES) ? "space" : "page") + " blueprint"));
    }

    List<CreateDialogItem> inLanguage(Locale locale, String contextPath) {
        return items().stream().map(item -> item(item, locale, contextPath)).toList();
    }

    private CreateDialogItem item(PluginModule item, Locale locale, String contextPath) {
        String blueprint = blueprint(item);
        String description = PluginXmlParser.children(item.element(), "description").stream()
                .map(element -> text(locale, element.getAttribute("key")))
                .findFirst()
                .orElse("");
        return new CreateDialogItem(
                plugin.key() + ":" + item.key(),
                text(locale, item.element().getAttribute("i18n-name-key")),
                description,
                icon(item.element(), contextPath + "/download/resources/" + plugin.key() + ":" + item.key() + "/"),
                blueprint,
                wizards.get(blueprint).stream().map(page -> page(page, locale)).toList());
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
