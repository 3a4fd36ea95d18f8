package dk.albertslund.devhost.plugin;

import java.nio.file.Path;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/**
 * The real OSGi framework that Confluence uses. A bundle sees {@code java.*}, its own classes, and of the host only
 * what {@link ExportedPackages} lists and its manifest imports.
 */
final class BundleFramework implements AutoCloseable {
    private static final long STOP_TIMEOUT_IN_MILLISECONDS = 10_000;

    private final Framework framework;

    private BundleFramework(Framework framework) {
        this.framework = framework;
    }

    /** Starts an empty framework that keeps its files in the folder; what was there is removed. */
    static BundleFramework start(Path storage, ExportedPackages packages) {
        Framework framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        storage.toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        packages.asHeader(),
                        // Java 17 makes accessor classes inside the bundle's loader that extend this package's
                        Constants.FRAMEWORK_BOOTDELEGATION,
                        "jdk.internal.reflect",
                        "felix.bootdelegation.implicit",
                        "false",
                        // Tomcat wants the JVM's only handler factory for itself
                        "felix.service.urlhandlers",
                        "false"));
        try {
            framework.start();
            return new BundleFramework(framework);
        } catch (BundleException e) {
            throw new PluginStartException("The bundle framework does not start: " + e.getMessage(), e);
        }
    }

    /** Installs the jar and starts it; what it imports and nobody exports is named in the refusal. */
    Bundle install(Path jar) {
        try {
            Bundle bundle =
                    framework.getBundleContext().installBundle(jar.toUri().toString());
            bundle.start();
            return bundle;
        } catch (BundleException e) {
            throw new PluginStartException(jar.getFileName() + " does not start as a bundle: " + e.getMessage(), e);
        }
    }

    /** Offers the host's services to bundles, each by the type under which the host hands it out. */
    void offer(Map<Class<?>, Object> services) {
        services.forEach(
                (type, service) -> framework.getBundleContext().registerService(type.getName(), service, null));
    }

    /** Stops every bundle and waits for the framework's threads, as they keep the JVM alive. */
    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(STOP_TIMEOUT_IN_MILLISECONDS);
        } catch (BundleException e) {
            throw new IllegalStateException("The bundle framework does not stop: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
