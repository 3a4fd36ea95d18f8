package dk.albertslund.devhost.plugin;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Reads the search modules of the descriptor strictly: what Confluence would skip is refused. */
final class SearchModules {
    private static final Set<String> TYPES = Set.of("date", "number", "string", "text");

    private SearchModules() {}

    static void check(PluginDescriptor descriptor) {
        descriptor.modules("extractor2").forEach(SearchModules::checkExtractor);
        descriptor.modules("content-property-index-schema").forEach(SearchModules::checkSchema);
    }

    private static void checkExtractor(PluginModule extractor) {
        String index = extractor.element().getAttribute("index");
        if (!index.isEmpty() && !index.equals("CONTENT")) {
            throw new UnsupportedOperationException(named(extractor) + ": the index " + index + " is not imitated");
        }
        require(extractor.element(), "class", extractor);
    }

    private static void checkSchema(PluginModule schema) {
        List<Element> keys = PluginXmlParser.children(schema.element(), "key");
        for (Element key : keys) {
            require(key, "property-key", schema);
            for (Element extract : PluginXmlParser.children(key, "extract")) {
                require(extract, "path", schema);
                if (!TYPES.contains(extract.getAttribute("type"))) {
                    throw new PluginStartException(named(schema) + ": the type must be one of "
                            + String.join(", ", TYPES.stream().sorted().toList()));
                }
            }
        }
        if (keys.isEmpty()) {
            throw new PluginStartException(named(schema) + " has no <key>");
        }
    }

    private static void require(Element element, String attribute, PluginModule module) {
        if (element.getAttribute(attribute).isBlank()) {
            throw new PluginStartException(named(module) + " lacks " + attribute);
        }
    }

    private static String named(PluginModule module) {
        return PluginDescriptor.FILE + ": <" + module.type() + " key=\"" + module.key() + "\">";
    }
}
