package dk.albertslund.devhost.resources;

import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginStartException;
import dk.albertslund.devhost.plugin.PluginXmlParser;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The plugin's scripts, styles and images as Confluence's web-resource manager delivers them: in the order of their
 * dependencies, with the messages of the user's language in the scripts.
 */
public final class WebResources {
    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    private final InstalledPlugin plugin;
    private final WebResourceGraph graph;
    private final Map<String, WebResource> byKey = new ConcurrentHashMap<>();
    private final List<DownloadResource> pluginDownloads;
    private final Map<String, ServedFile> transformed = new ConcurrentHashMap<>();

    /**
     * Reads and checks every web resource.
     *
     * @throws PluginStartException naming the dependency or the file that does not exist
     */
    public WebResources(InstalledPlugin plugin) {
        this.plugin = plugin;
        List<WebResource> resources = plugin.modules("web-resource").stream()
                .map(module -> WebResource.of(plugin.key(), module))
                .toList();
        resources.forEach(resource -> byKey.put(resource.completeKey(), resource));
        resources.forEach(this::checkFiles);
        this.graph = new WebResourceGraph(plugin.key(), resources);
        this.pluginDownloads = plugin.resource(DESCRIPTOR)
                .map(file -> DownloadResource.of(PluginXmlParser.read(DESCRIPTOR, file)))
                .orElse(List.of());
    }

    private void checkFiles(WebResource resource) {
        for (DownloadResource download : resource.downloads()) {
            if (!download.isFolder() && plugin.resource(download.location()).isEmpty()) {
                throw new PluginStartException("The web resource " + resource.completeKey() + " names "
                        + download.location() + ", which is not in the jar");
            }
        }
    }

    /**
     * The addresses of the plugin's scripts, without context path. {@link Superbatch#SCRIPTS} come before them.
     *
     * @param requiredKeys complete keys of web resources; those of the host's own are already on the page
     * @throws IllegalArgumentException naming a required key that does not exist
     */
    public List<String> scripts(Set<String> requiredKeys, Set<String> contexts, Locale locale) {
        return addresses(requiredKeys, contexts, locale, DownloadResource::isScript);
    }

    /** The addresses of the plugin's styles, as for {@link #scripts}. */
    public List<String> styles(Set<String> requiredKeys, Set<String> contexts, Locale locale) {
        return addresses(requiredKeys, contexts, locale, DownloadResource::isStyle);
    }

    private List<String> addresses(
            Set<String> requiredKeys, Set<String> contexts, Locale locale, Predicate<DownloadResource> wanted) {
        return graph.inOrder(requiredKeys, contexts).stream()
                .flatMap(resource -> resource.downloads().stream()
                        .filter(wanted)
                        .map(download -> address(resource.completeKey(), download.name(), locale)))
                .toList();
    }

    private String address(String completeKey, String name, Locale locale) {
        ServedFile served = serve(completeKey, name, locale).orElseThrow();
        return "/download/resources/" + completeKey + "/" + name + "?v=" + served.etag() + "&locale=" + locale;
    }

    /**
     * A file that the descriptor offers.
     *
     * @param completeKey {@code plugin:module}, or the plugin's key alone for what stands outside the modules
     * @param name as in the descriptor; in a folder, with the path beneath it
     * @throws IllegalArgumentException naming the file, when its templates do not compile
     */
    public Optional<ServedFile> serve(String completeKey, String name, Locale locale) {
        if (!ResourcePathValidator.isPlain(name)) {
            return Optional.empty();
        }
        return downloads(completeKey).stream()
                .flatMap(download -> download.file(name).stream())
                .findFirst()
                .flatMap(location -> serve(byKey.get(completeKey), name, location, locale));
    }

    private List<DownloadResource> downloads(String completeKey) {
        if (completeKey.equals(plugin.key())) {
            return pluginDownloads;
        }
        String prefix = plugin.key() + ":";
        return completeKey.startsWith(prefix)
                ? plugin.module(completeKey.substring(prefix.length()))
                        .map(PluginModule::element)
                        .map(DownloadResource::of)
                        .orElse(List.of())
                : List.of();
    }

    private Optional<ServedFile> serve(WebResource resource, String name, String location, Locale locale) {
        Optional<InputStream> file = plugin.resource(location);
        Optional<String> transformer = resource == null ? Optional.empty() : resource.transformer(location);
        String contentOf = name.contains(".") ? name : location;
        if (transformer.isEmpty()) {
            return file.map(in -> ServedFile.of(in, contentOf));
        }
        return file.map(in -> transformed.computeIfAbsent(
                locale + " " + transformer.get() + " " + location,
                key -> transform(in, transformer.get(), location, locale)));
    }

    private ServedFile transform(InputStream in, String transformer, String location, Locale locale) {
        String source = new String(ServedFile.of(in, location).bytes(), StandardCharsets.UTF_8);
        JsI18nTransformer texts = new JsI18nTransformer(plugin, locale);
        String script = transformer.equals(WebResource.SOY)
                ? new SoyTransformer(texts).transform(location, source)
                : texts.transform(source);
        return ServedFile.of(script.getBytes(StandardCharsets.UTF_8), ".js");
    }
}
