package dk.albertslund.innovation.common.confluence;

import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * OSGi services that may be missing. They are looked up by class name on every call, as a missing {@code
 * @ComponentImport} would keep the whole app from starting. Only an adapter may link to the service's type: no bean may
 * have it in a field, constructor or method signature.
 */
@Component
public final class OptionalServices {
    private static final Logger LOG = LoggerFactory.getLogger(OptionalServices.class);

    /** Whether the class is visible to this bundle. */
    public static boolean isAvailable(String className) {
        try {
            Class.forName(className, false, OptionalServices.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /**
     * @param className of the service's interface
     * @param adapter wraps the service; not called, and so not linked, when the interface is missing
     * @return the adapter, or empty when there is no such type or no such service
     */
    public <T> Optional<T> find(String className, Function<Object, T> adapter) {
        if (!isAvailable(className)) {
            return Optional.empty();
        }
        try {
            return service(className).map(adapter);
        } catch (LinkageError e) {
            LOG.warn("{} has an incompatible interface", className, e);
            return Optional.empty();
        }
    }

    private Optional<Object> service(String className) {
        Bundle bundle = FrameworkUtil.getBundle(getClass());
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        if (context == null) {
            return Optional.empty();
        }
        ServiceReference<?> reference = context.getServiceReference(className);
        return Optional.ofNullable(reference).map(context::getService);
    }
}
