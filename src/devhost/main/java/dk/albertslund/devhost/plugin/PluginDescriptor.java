package dk.albertslund.devhost.plugin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * {@code atlassian-plugin.xml}, read strictly: an element that the host does not know stops the start with its name.
 */
final class PluginDescriptor {
    static final String FILE = "atlassian-plugin.xml";

    /** Sorted. */
    private static final Set<String> MODULE_TYPES = Set.of(
            "ao",
            "blueprint",
            "content-property-index-schema",
            "content-template",
            "extractor2",
            "job-config",
            "rest",
            "rest-migration",
            "servlet",
            "space-blueprint",
            "velocity-allowlist",
            "web-item",
            "web-panel",
            "web-resource",
            "web-section",
            "xhtml-macro");

    /** Confluence has these; the host does not yet. Sorted. */
    private static final Set<String> NOT_IMITATED = Set.of(
            "context-provider",
            "language",
            "lucene-boosting-strategy",
            "servlet-context-param",
            "servlet-filter",
            "struts",
            "theme",
            "web-resource-transformer");

    /**
     * Whose package Confluence must show to apps for the type to mean anything. Where it does not, Confluence knows no such
     * module type: it leaves the module out as unrecognised and starts the rest.
     */
    private static final Map<String, String> SEEN_WITH =
            Map.of("extractor2", "com.atlassian.confluence.plugins.index.api", "job-config", "com.atlassian.scheduler");

    private final Element root;
    private final Set<String> packages;
    private final List<PluginModule> modules = new ArrayList<>();

    private PluginDescriptor(Element root, Set<String> packages) {
        this.root = root;
        this.packages = packages;
    }

    /** @param packages what the host shows to bundles */
    static PluginDescriptor of(Element root, Set<String> packages) {
        PluginDescriptor descriptor = new PluginDescriptor(root, packages);
        if (!root.getTagName().equals("atlassian-plugin")
                || !root.getAttribute("plugins-version").equals("2")) {
            throw new PluginStartException(FILE + " must open with <atlassian-plugin plugins-version=\"2\">");
        }
        PluginXmlParser.children(root).forEach(descriptor::add);
        descriptor.checkKeys();
        descriptor.checkRest();
        SearchModules.check(descriptor);
        return descriptor;
    }

    private void add(Element element) {
        String type = element.getTagName();
        if (SEEN_WITH.containsKey(type) && !packages.contains(SEEN_WITH.get(type))) {
            return;
        }
        if (MODULE_TYPES.contains(type)) {
            modules.add(new PluginModule(type, element.getAttribute("key"), element));
        } else if (NOT_IMITATED.contains(type)) {
            throw new UnsupportedOperationException(
                    FILE + ": <" + type + " key=\"" + element.getAttribute("key") + "\"> is not imitated");
        } else if (type.equals("component") || type.equals("component-import")) {
            throw new PluginStartException(
                    FILE + ": Confluence does not read <" + type + "> in a jar with Atlassian-Plugin-Key");
        } else if (!type.equals("plugin-info") && !type.equals("resource")) {
            throw new PluginStartException(FILE + ": <" + type + "> is unknown");
        }
    }

    private void checkKeys() {
        Set<String> keys = new HashSet<>();
        for (PluginModule module : modules) {
            if (module.key().isEmpty()) {
                throw new PluginStartException(FILE + ": a <" + module.type() + "> has no key");
            }
            if (!keys.add(module.key())) {
                throw new PluginStartException(FILE + ": the key " + module.key() + " stands twice");
            }
        }
    }

    /** Confluence 10 leaves out every REST module of a plugin that does not say it has moved to version 2. */
    private void checkRest() {
        boolean hasMigrated = modules("rest-migration").stream()
                .anyMatch(module ->
                        !PluginXmlParser.children(module.element(), "rest-v2").isEmpty());
        if (!modules("rest").isEmpty() && !hasMigrated) {
            throw new PluginStartException(FILE + ": <rest key=\""
                    + modules("rest").get(0).key()
                    + "\"> needs a <rest-migration> with <rest-v2/> beside it, or Confluence 10 leaves it out");
        }
    }

    String key() {
        return root.getAttribute("key");
    }

    String version() {
        return PluginXmlParser.children(root, "plugin-info").stream()
                .flatMap(info -> PluginXmlParser.children(info, "version").stream())
                .map(version -> version.getTextContent().trim())
                .findFirst()
                .orElseThrow(() -> new PluginStartException(FILE + ": <plugin-info> has no <version>"));
    }

    List<PluginModule> modules(String type) {
        return modules.stream().filter(module -> module.type().equals(type)).toList();
    }

    Optional<PluginModule> module(String key) {
        return modules.stream().filter(module -> module.key().equals(key)).findFirst();
    }

    /** Where the language files are, without the ending, for example {@code i18n/innovation}. */
    List<String> textLocations() {
        return PluginXmlParser.children(root, "resource").stream()
                .filter(resource -> resource.getAttribute("type").equals("i18n"))
                .map(resource -> resource.getAttribute("location"))
                .toList();
    }

    /**
     * The classes that modules name and the host makes, in order. Classes of Confluence's own, such as the conditions
     * of web items, are not among them.
     */
    List<String> moduleClasses() {
        return modules.stream()
                .flatMap(module -> PluginXmlParser.tree(module.element()).stream())
                .map(element -> element.getAttribute("class").trim())
                .filter(name -> !name.isEmpty() && !name.startsWith("com.atlassian."))
                .distinct()
                .toList();
    }
}
