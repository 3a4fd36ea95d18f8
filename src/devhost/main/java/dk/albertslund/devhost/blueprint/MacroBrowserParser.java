package dk.albertslund.devhost.blueprint;

import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginStartException;
import dk.albertslund.devhost.plugin.PluginXmlParser;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Parses the macro browser's forms from the plugin's descriptor. A macro without {@code <parameters>} is not listed, as
 * in Confluence.
 */
final class MacroBrowserParser {
    /** Confluence's own, of which it takes no others. Sorted. */
    private static final Set<String> TYPES = Set.of(
            "attachment",
            "boolean",
            "color",
            "confluence-content",
            "cql",
            "date",
            "enum",
            "full_attachment",
            "group",
            "int",
            "label",
            "percentage",
            "relativedate",
            "spacekey",
            "string",
            "url",
            "username");

    private final InstalledPlugin plugin;

    /** @throws PluginStartException naming a parameter of a type that Confluence does not know */
    MacroBrowserParser(InstalledPlugin plugin) {
        this.plugin = plugin;
        inLanguage(Locale.ROOT, "");
    }

    List<MacroBrowserEntry> inLanguage(Locale locale, String contextPath) {
        return plugin.modules("xhtml-macro").stream()
                .map(PluginModule::element)
                .filter(MacroBrowserParser::isShown)
                .map(macro -> form(macro, locale, contextPath))
                .toList();
    }

    boolean has(String macroName) {
        return plugin.modules("xhtml-macro").stream()
                .anyMatch(macro -> macro.element().getAttribute("name").equals(macroName));
    }

    private static boolean isShown(Element macro) {
        return !macro.getAttribute("hidden").equals("true")
                && !PluginXmlParser.children(macro, "parameters").isEmpty();
    }

    private MacroBrowserEntry form(Element macro, Locale locale, String contextPath) {
        String name = macro.getAttribute("name");
        String prefix = plugin.key() + "." + name;
        String labelKey = macro.getAttribute("i18n-name-key");
        return new MacroBrowserEntry(
                name,
                text(locale, labelKey.isEmpty() ? prefix + ".label" : labelKey, name),
                description(macro, prefix, locale),
                PluginXmlParser.children(macro, "category").stream()
                        .map(category -> category.getAttribute("name"))
                        .findFirst()
                        .orElse(""),
                icon(macro.getAttribute("icon"), contextPath),
                PluginXmlParser.children(macro, "parameters").stream()
                        .flatMap(parameters -> PluginXmlParser.children(parameters, "parameter").stream())
                        .map(parameter -> parameter(parameter, prefix + ".param.", locale))
                        .toList());
    }

    private String description(Element macro, String prefix, Locale locale) {
        return PluginXmlParser.children(macro, "description").stream()
                .map(description -> description.getAttribute("key"))
                .filter(key -> !key.isEmpty())
                .findFirst()
                .map(key -> text(locale, key, ""))
                .orElseGet(() -> text(locale, prefix + ".desc", ""));
    }

    private static String icon(String icon, String contextPath) {
        return icon.startsWith("/") ? contextPath + icon : icon;
    }

    private MacroBrowserEntry.Parameter parameter(Element parameter, String prefix, Locale locale) {
        String name = parameter.getAttribute("name");
        String type = parameter.getAttribute("type");
        if (!TYPES.contains(type)) {
            throw new PluginStartException("The macro parameter " + name + " has the unknown type \"" + type + "\"");
        }
        return new MacroBrowserEntry.Parameter(
                name,
                type,
                parameter.getAttribute("required").equals("true"),
                parameter.getAttribute("multiple").equals("true"),
                parameter.getAttribute("hidden").equals("true"),
                parameter.getAttribute("default"),
                text(locale, prefix + name + ".label", name),
                text(locale, prefix + name + ".desc", ""),
                PluginXmlParser.children(parameter, "value").stream()
                        .map(value -> value.getAttribute("name"))
                        .map(value -> new MacroBrowserEntry.Choice(
                                value, text(locale, prefix + name + "." + value + ".desc", value)))
                        .toList());
    }

    private String text(Locale locale, String key, String otherwise) {
        return plugin.textPattern(locale, key).isPresent() ? plugin.text(locale, key) : otherwise;
    }
}
