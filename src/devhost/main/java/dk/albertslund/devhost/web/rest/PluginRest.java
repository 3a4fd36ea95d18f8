package dk.albertslund.devhost.web.rest;

import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginStartException;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.w3c.dom.NodeList;

/** The plugin's {@code <rest>} modules as servlets, each resource made from the plugin's own Spring context. */
public final class PluginRest {
    private PluginRest() {}

    /** Servlets by the pattern they answer, for example {@code /rest/innovation/1.0/*}. */
    public static Map<String, ServletContainer> servlets(InstalledPlugin plugin, boolean isAnonymousAllowed) {
        Map<String, ServletContainer> servlets = new LinkedHashMap<>();
        for (PluginModule module : plugin.modules("rest")) {
            String path = module.element().getAttribute("path");
            String version = module.element().getAttribute("version");
            servlets.put(
                    "/rest" + path + "/" + version + "/*",
                    new ServletContainer(resources(plugin, module, isAnonymousAllowed)));
        }
        return servlets;
    }

    private static ResourceConfig resources(InstalledPlugin plugin, PluginModule module, boolean isAnonymousAllowed) {
        ResourceConfig config = new ResourceConfig();
        config.register(JacksonFeature.class);
        config.register(new AccessFilter(isAnonymousAllowed));
        config.register(new XsrfFilter());
        List<String> names = packages(module).stream()
                .flatMap(name -> plugin.classNames(name).stream())
                .filter(name -> plugin.load(name).isAnnotationPresent(Path.class))
                .toList();
        if (names.isEmpty()) {
            throw new PluginStartException("The rest module " + module.key() + " finds no class with @Path");
        }
        names.forEach(name -> config.register(plugin.create(name, Object.class)));
        return config;
    }

    private static List<String> packages(PluginModule module) {
        NodeList packages = module.element().getElementsByTagName("package");
        return packages.getLength() == 0
                ? List.of("")
                : IntStream.range(0, packages.getLength())
                        .mapToObj(index -> packages.item(index).getTextContent().strip())
                        .toList();
    }
}
