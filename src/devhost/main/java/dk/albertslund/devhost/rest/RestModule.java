package dk.albertslund.devhost.rest;

import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginXmlParser;
import java.nio.file.Path;
import java.util.List;
import org.glassfish.jersey.server.ResourceConfig;
import org.w3c.dom.Element;

/** A {@code <rest>} module; its resources are served under {@code /rest/<path>/<version>}. */
public final class RestModule {
    private final String address;
    private final List<String> packages;

    private RestModule(String address, List<String> packages) {
        this.address = address;
        this.packages = packages;
    }

    /** Those of the descriptor, in order. */
    public static List<RestModule> of(InstalledPlugin plugin) {
        return plugin.modules("rest").stream().map(RestModule::of).toList();
    }

    private static RestModule of(PluginModule module) {
        for (Element part : PluginXmlParser.children(module.element())) {
            if (!List.of("description", "package").contains(part.getTagName())) {
                throw new UnsupportedOperationException(
                        "<" + part.getTagName() + "> in <rest key=\"" + module.key() + "\"> is not imitated");
            }
        }
        String path = required(module, "path").replaceFirst("^/", "");
        return new RestModule(
                path + "/" + required(module, "version"),
                PluginXmlParser.children(module.element(), "package").stream()
                        .map(element -> element.getTextContent().trim())
                        .toList());
    }

    private static String required(PluginModule module, String attribute) {
        String value = module.element().getAttribute(attribute);
        if (value.isEmpty()) {
            throw new UnsupportedOperationException(
                    "<rest key=\"" + module.key() + "\"> without " + attribute + " is not imitated");
        }
        return value;
    }

    /** For example {@code innovation/1.0}. */
    public String address() {
        return address;
    }

    /** The module's resources, made by the plugin; without packages all of the jar. */
    public ResourceConfig application(InstalledPlugin plugin, Path jar, boolean allowsAnonymous) {
        List<Object> resources = new RestClassScanner(jar)
                .in(packages).stream()
                        .map(name -> plugin.create(name, Object.class))
                        .toList();
        return RestApplication.of(resources, allowsAnonymous);
    }
}
