package dk.albertslund.devhost.web;

import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginStartException;
import dk.albertslund.devhost.plugin.PluginXmlParser;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The plugin's web items in one of the sections that are imitated: of the administration, of every page's header, and of the
 * user's menu.
 */
public final class WebItems {
    static final String ADMINISTRATION = "system.admin/configuration";
    static final String HEADER = "system.header/left";
    static final String USER = "system.user/user-preferences";

    private static final Set<String> IMITATED = Set.of(ADMINISTRATION, HEADER, USER);

    private final InstalledPlugin plugin;
    private final String section;

    WebItems(InstalledPlugin plugin, String section) {
        this.plugin = plugin;
        this.section = section;
        plugin.modules("web-item").forEach(WebItems::check);
    }

    /** A link. */
    public record Item(String label, String address) {}

    private static void check(PluginModule item) {
        String section = item.element().getAttribute("section");
        if (section.matches("system\\.(admin|header|user)/.*") && !IMITATED.contains(section)) {
            throw new UnsupportedOperationException(
                    "<web-item key=\"" + item.key() + "\">: the section " + section + " is not imitated");
        }
        if (IMITATED.contains(section)) {
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
                .filter(item -> item.element().getAttribute("section").equals(section))
                .map(item -> new Item(
                        plugin.text(locale, child(item, "label").getAttribute("key")),
                        child(item, "link").getTextContent().trim()))
                .toList();
    }
}
