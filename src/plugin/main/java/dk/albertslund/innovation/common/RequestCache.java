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
    private final ThreadLocal<Map<Object, Object>> seen = new ThreadLocal<>();

    /** Remembers during the action; an action inside another remembers with it. */
    public <T> T during(Supplier<T> action) {
        if (seen.get() != null) {
            return action.get();
        }
        seen.set(new HashMap<>());
        try {
            return action.get();
        } finally {
            seen.remove();
        }
    }

    /** What was read under the name; reads it when it has not been, and each time outside of any action. */
    @SuppressWarnings("unchecked")
    public <T> T once(Object name, Supplier<T> read) {
        Map<Object, Object> known = seen.get();
        if (known == null) {
            return read.get();
        }
        if (!known.containsKey(name)) {
            known.put(name, read.get());
        }
        return (T) known.get(name);
    }

    /** Something was changed: it is read anew when it is next asked for. */
    public void forget(Object name) {
        Map<Object, Object> known = seen.get();
        if (known != null) {
            known.remove(name);
        }
    }
}
