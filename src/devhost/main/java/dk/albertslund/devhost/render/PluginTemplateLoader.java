package dk.albertslund.devhost.render;

import dk.albertslund.devhost.plugin.InstalledPlugin;
import java.io.InputStream;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Loads templates from the plugin's jar, with or without a leading slash. */
public final class PluginTemplateLoader extends ResourceLoader {
    private final InstalledPlugin plugin;

    PluginTemplateLoader(InstalledPlugin plugin) {
        this.plugin = plugin;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        setCachingOn(true);
    }

    @Override
    public InputStream getResourceStream(String name) {
        return plugin.resource(name.startsWith("/") ? name.substring(1) : name)
                .orElseThrow(
                        () -> new ResourceNotFoundException("The template " + name + " is not in the plugin's jar"));
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
