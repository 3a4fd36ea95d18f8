package dk.albertslund.devhost.resources;

import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginStartException;
import dk.albertslund.devhost.plugin.PluginXmlParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * A {@code <web-resource>} module: its scripts and styles, its dependencies, and its contexts. The complete key is
 * {@code plugin:module}.
 */
record WebResource(
        String completeKey,
        List<DownloadResource> downloads,
        List<String> dependencies,
        List<String> contexts,
        Map<String, String> transformers) {
    static final String TEXTS = "jsI18n";
    static final String SOY = "soyTransformer";

    private static final Set<String> KNOWN_PARTS =
            Set.of("context", "dependency", "description", "resource", "transformation");

    static WebResource of(String pluginKey, PluginModule module) {
        String completeKey = pluginKey + ":" + module.key();
        for (Element part : PluginXmlParser.children(module.element())) {
            if (!KNOWN_PARTS.contains(part.getTagName())) {
                throw new UnsupportedOperationException(
                        "<" + part.getTagName() + "> in the web resource " + completeKey + " is not imitated");
            }
        }
        WebResource resource = new WebResource(
                completeKey,
                DownloadResource.of(module.element()),
                texts(module.element(), "dependency"),
                texts(module.element(), "context"),
                transformers(completeKey, module.element()));
        resource.checkSoy();
        return resource;
    }

    private static List<String> texts(Element parent, String name) {
        return PluginXmlParser.children(parent, name).stream()
                .map(child -> child.getTextContent().trim())
                .toList();
    }

    private static Map<String, String> transformers(String completeKey, Element element) {
        Map<String, String> byEnding = new HashMap<>();
        for (Element transformation : PluginXmlParser.children(element, "transformation")) {
            for (Element transformer : PluginXmlParser.children(transformation, "transformer")) {
                String pair = transformation.getAttribute("extension") + "=" + transformer.getAttribute("key");
                if (!pair.equals("js=" + TEXTS) && !pair.equals("soy=" + SOY)) {
                    throw new UnsupportedOperationException(
                            "The transformer " + pair + " in the web resource " + completeKey + " is not imitated");
                }
                byEnding.put(transformation.getAttribute("extension"), transformer.getAttribute("key"));
            }
        }
        return Map.copyOf(byEnding);
    }

    private void checkSoy() {
        for (DownloadResource download : downloads) {
            if (download.location().endsWith(".soy")
                    && transformer(download.location()).isEmpty()) {
                throw new PluginStartException("The web resource " + completeKey + " has " + download.location()
                        + " but no <transformation extension=\"soy\"> with the transformer " + SOY);
            }
        }
    }

    /** The transformer is chosen by the file's own ending, not by the name in the address. */
    Optional<String> transformer(String location) {
        return Optional.ofNullable(transformers.get(location.substring(location.lastIndexOf('.') + 1)));
    }
}
