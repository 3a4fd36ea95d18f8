package dk.albertslund.innovation.common.confluence;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls to methods that exist in all earlier versions of Confluence but are unproven on version 10, with a fallback in
 * case the method is missing. Pass a lambda, never a method reference: a method reference is linked where it is
 * written, outside of the try block here.
 */
public final class PlatformCalls {
    private static final Logger LOG = LoggerFactory.getLogger(PlatformCalls.class);
    private static final Set<String> MISSED = ConcurrentHashMap.newKeySet();

    private PlatformCalls() {}

    /** Returns the call's result, or the fallback's on a {@code LinkageError}, which is logged once per method. */
    public static <T> T callOrElse(String method, Supplier<T> call, Supplier<T> fallback) {
        try {
            return call.get();
        } catch (LinkageError e) {
            if (MISSED.add(method)) {
                LOG.warn("{} is missing in this version of Confluence, using the fallback", method, e);
            }
            return fallback.get();
        }
    }

    /** As {@link #callOrElse}, with nothing to do as the fallback. */
    public static void runOrSkip(String method, Runnable call) {
        callOrElse(
                method,
                () -> {
                    call.run();
                    return null;
                },
                () -> null);
    }
}
