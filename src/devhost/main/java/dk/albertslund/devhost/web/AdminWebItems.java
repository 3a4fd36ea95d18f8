package dk.albertslund.devhost.web;

import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginStartException;
import dk.albertslund.devhost.plugin.PluginXmlParser;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** The plugin's web items in the one section of the administration that is imitated. */
public final class AdminWebItems {
    private static final String SECTION = "system.admin/configuration";

    private final InstalledPlugin plugin;

    AdminWebItems(InstalledPlugin plugin) {
        this.plugin = plugin;
        plugin.modules("web-item").forEach(AdminWebItems::check);
    }

    /** A link in the administration. */
    public record Item(String label, String address) {}

    private static void check(PluginModule item) {
        String section = item.element().getAttribute("section");
        if (section.startsWith("system.admin/") && !section.equals(SECTION)) {
            throw new UnsupportedOperationException(
                    "<web-item key=\"" + item.key() + "\">: the section " + section + " is not imitated");
        }
        if (section.equals(SECTION)) {
            child(item, "label");
            child(item, "link");
        }
    }

    private static Element child(PluginModule item, String name) {
        return PluginXmlParser.children(item.element(), name).stream()
                .findFirst()
                .orElseThrow(() -> new PluginStartException(
                        "<web-item key=\"" + item.key() + "\"> needs a <" + name + ">, or nothing is shown"));
    }

    public List<Item> inLanguage(Locale locale) {
        return plugin.modules("web-item").stream()
                .filter(item -> item.element().getAttribute("section").equals(SECTION))
                .map(item -> new Item(
                        plugin.text(locale, child(item, "label").getAttribute("key")),
                        child(item, "link").getTextContent().trim()))
                .toList();
    }
}
