package dk.albertslund.innovation.common;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Request-scoped memoisation: values read while one macro is rendered or one REST request is handled are cached in a
 * thread-local and dropped at the end. Nothing is cached across requests, so no cluster node sees stale data.
 */
@Component
public final class RequestCache {
    private final ThreadLocal<Map<Object, Object>> values = new ThreadLocal<>();

    /** Runs the action with a cache. A nested call shares the outer call's cache. */
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

    /** Caches until {@link #close()} on the same thread. Drops what an earlier request has left there. */
    public void open() {
        values.set(new HashMap<>());
    }

    /** Drops the cache. */
    public void close() {
        values.remove();
    }

    /**
     * Returns the cached value, reading it on a cache miss. Without a cache every call reads.
     *
     * @param name the cache key
     */
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

    /** Removes the value, so that the next {@link #get} reads it again. */
    public void evict(Object name) {
        Map<Object, Object> cached = values.get();
        if (cached != null) {
            cached.remove(name);
        }
    }
}
