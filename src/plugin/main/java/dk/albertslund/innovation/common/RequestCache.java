package dk.albertslund.innovation.common;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Remembers what was read for as long as one macro is drawn or one request is answered, and forgets it then. So
 * nothing is read twice for the same page part, and no node of a cluster remembers what another has changed.
 */
@Component
public final class RequestCache {
    private final ThreadLocal<Map<Object, Object>> values = new ThreadLocal<>();

    /** Remembers during the action; an action inside another remembers with it. */
    public <T> T runCached(Supplier<T> action) {
        if (values.get() != null) {
            return action.get();
        }
        values.set(new HashMap<>());
        try {
            return action.get();
        } finally {
            values.remove();
        }
    }

    /** What was read under the name; reads it when it has not been, and each time outside of any action. */
    @SuppressWarnings("unchecked")
    public <T> T get(Object name, Supplier<T> read) {
        Map<Object, Object> cached = values.get();
        if (cached == null) {
            return read.get();
        }
        if (!cached.containsKey(name)) {
            cached.put(name, read.get());
        }
        return (T) cached.get(name);
    }

    /** Something was changed: it is read anew when it is next asked for. */
    public void evict(Object name) {
        Map<Object, Object> cached = values.get();
        if (cached != null) {
            cached.remove(name);
        }
    }
}
