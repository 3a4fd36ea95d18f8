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
 * Services of Confluence's that may be missing. They are looked up by name each time they are asked for, where
 * {@code @ComponentImport} would keep the whole app from starting. Only the adapter names the service's type: it is no
 * bean, and no bean has it in a field, a constructor or a method's head by the service's own type.
 */
@Component
public final class OptionalServices {
    private static final Logger LOG = LoggerFactory.getLogger(OptionalServices.class);

    /** Whether Confluence has a class of that name and shows it to apps. */
    public static boolean isAvailable(String className) {
        try {
            Class.forName(className, false, OptionalServices.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /**
     * The service behind our adapter; empty where Confluence has no such type or nobody offers it.
     *
     * @param className of the service's interface
     * @param adapter takes the service; is not called, and so not linked, where the interface is missing
     */
    public <T> Optional<T> find(String className, Function<Object, T> adapter) {
        if (!isAvailable(className)) {
            return Optional.empty();
        }
        try {
            return service(className).map(adapter);
        } catch (LinkageError e) {
            LOG.warn("{} is of another make than the one this app was built for", className, e);
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
