package dk.albertslund.devhost.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The finished jar in a real OSGi framework, in two steps as in Confluence: {@link #install} resolves the bundle and
 * reads its descriptor and texts; {@link #start} makes its tables and its beans. What Confluence would refuse is
 * refused.
 */
public final class BundledPlugin implements InstalledPlugin {
    private final BundleFramework framework;
    private final Bundle bundle;
    private final PluginDescriptor descriptor;
    private final PluginMessages texts;
    private PluginContext context;

    private BundledPlugin(BundleFramework framework, Bundle bundle, ExportedPackages packages) {
        this.framework = framework;
        this.bundle = bundle;
        checkManifest();
        this.descriptor = PluginDescriptor.of(
                PluginXmlParser.read(
                        PluginDescriptor.FILE,
                        resource(PluginDescriptor.FILE)
                                .orElseThrow(() -> new PluginStartException(
                                        PluginDescriptor.FILE + " is not at the top of the jar"))),
                packages.names());
        checkKey();
        this.texts = new PluginMessages(descriptor.textLocations(), this::resource);
    }

    /**
     * Brings the jar to the state ACTIVE.
     *
     * @param storage a folder of the framework's own; what is in it is removed
     * @param packages what of the host the jar may import
     * @throws PluginStartException naming what is wrong with the jar
     */
    public static BundledPlugin install(java.nio.file.Path jar, java.nio.file.Path storage, ExportedPackages packages) {
        BundleFramework framework = BundleFramework.start(storage, packages);
        try {
            return new BundledPlugin(framework, framework.install(jar), packages);
        } catch (RuntimeException e) {
            framework.close();
            throw e;
        }
    }

    /**
     * Makes the tables and the beans. When that fails, the caller closes the plugin.
     *
     * @param services what the host hands out, by type
     */
    public void start(Map<Class<?>, Object> services, DataSource dataSource) {
        Map<Class<?>, Object> all = new HashMap<>(services);
        PluginEntities.migrate(descriptor, this::load, dataSource)
                .ifPresent(activeObjects -> all.put(ActiveObjects.class, activeObjects));
        framework.offer(all);
        context = new PluginContext(this::load, loader(), all);
        context.start(ScannerIndex.of(bundle), moduleClasses());
    }

    /** The classes that the descriptor names, and those of its REST modules, which are found by their annotations. */
    private List<String> moduleClasses() {
        Stream<String> resources = descriptor.modules("rest").stream()
                .flatMap(module -> PluginXmlParser.children(module.element(), "package").stream())
                .flatMap(element -> classNames(element.getTextContent().trim()).stream())
                .filter(this::isRest);
        return Stream.concat(descriptor.moduleClasses().stream(), resources)
                .distinct()
                .toList();
    }

    private boolean isRest(String className) {
        return RestAnnotations.areIn(
                resource(className.replace('.', '/') + ".class").orElseThrow());
    }

    private void checkManifest() {
        if (bundle.getHeaders().get("Atlassian-Plugin-Key") == null) {
            throw new UnsupportedOperationException(
                    "No Atlassian-Plugin-Key in the manifest: Confluence would rewrite the jar, which is not imitated");
        }
        if (bundle.getEntry("com/atlassian") != null) {
            throw new PluginStartException("The jar holds classes of com.atlassian, which would hide Confluence's own");
        }
    }

    private void checkKey() {
        String manifestKey = bundle.getHeaders().get("Atlassian-Plugin-Key");
        if (!descriptor.key().equals(manifestKey)) {
            throw new PluginStartException("The key is " + descriptor.key() + " in " + PluginDescriptor.FILE + " and "
                    + manifestKey + " in the manifest");
        }
    }

    @Override
    public String key() {
        return descriptor.key();
    }

    @Override
    public String version() {
        return descriptor.version();
    }

    @Override
    public List<PluginModule> modules(String type) {
        return descriptor.modules(type);
    }

    @Override
    public Optional<PluginModule> module(String key) {
        return descriptor.module(key);
    }

    @Override
    public Optional<InputStream> resource(String path) {
        URL entry = bundle.getEntry(path);
        if (entry == null || path.endsWith("/")) {
            return Optional.empty();
        }
        try {
            return Optional.of(entry.openStream());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + path + " in the plugin's jar", e);
        }
    }

    /** A component by the name that the scanner's index gives it. */
    public <T> T bean(String name, Class<T> type) {
        return context.bean(name, type);
    }

    @Override
    public <T> T create(String className, Class<T> type) {
        if (context == null) {
            throw new IllegalStateException("The plugin is installed but not started");
        }
        Class<?> moduleClass = load(className);
        if (!type.isAssignableFrom(moduleClass)) {
            throw new PluginStartException(className + " is no " + type.getName());
        }
        return type.cast(context.create(moduleClass));
    }

    @Override
    public Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            throw new PluginStartException("The plugin cannot load " + className + ": " + e.getMessage(), e);
        }
    }

    @Override
    public List<String> classNames(String packageName) {
        return bundle
                .adapt(BundleWiring.class)
                .listResources(
                        packageName.replace('.', '/'),
                        "*.class",
                        BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE)
                .stream()
                .map(path ->
                        path.substring(0, path.length() - ".class".length()).replace('/', '.'))
                .sorted()
                .toList();
    }

    private ClassLoader loader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        return texts.text(locale, key, arguments);
    }

    @Override
    public Optional<String> textPattern(Locale locale, String key) {
        return texts.pattern(locale, key);
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
        framework.close();
    }
}
