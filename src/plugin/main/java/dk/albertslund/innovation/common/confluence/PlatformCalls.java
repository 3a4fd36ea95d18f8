package dk.albertslund.innovation.common.confluence;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls that Confluence had in every version before and that nobody has seen on 10, where there is another way when the
 * method is gone. Pass a lambda, never a method reference: a reference is looked up where it is written, outside of here.
 */
public final class PlatformCalls {
    private static final Logger LOG = LoggerFactory.getLogger(PlatformCalls.class);
    private static final Set<String> MISSED = ConcurrentHashMap.newKeySet();

    private PlatformCalls() {}

    /** The call's answer, or the other one where Confluence has no such method; the log says so once. */
    public static <T> T callOrElse(String method, Supplier<T> call, Supplier<T> fallback) {
        try {
            return call.get();
        } catch (LinkageError e) {
            if (MISSED.add(method)) {
                LOG.warn("This Confluence has no {}; the app goes on without", method, e);
            }
            return fallback.get();
        }
    }

    /** The same, for a call without which nothing is lost. */
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
