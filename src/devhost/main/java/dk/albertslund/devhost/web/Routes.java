package dk.albertslund.devhost.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Maps paths to handlers. */
public final class Routes {
    private final Map<String, Route> exact = new LinkedHashMap<>();
    private final Map<String, Route> under = new LinkedHashMap<>();

    record Route(PageHandler action, boolean isOpen, boolean isChange) {}

    /** Requires a log-in, unless the wiki allows anonymous access. */
    public Routes add(String path, PageHandler action) {
        exact.put(path, new Route(action, false, false));
        return this;
    }

    /** Changes content: refused in read-only mode, the form included. */
    public Routes change(String path, PageHandler action) {
        exact.put(path, new Route(action, false, true));
        return this;
    }

    /** Requires no log-in. */
    public Routes open(String path, PageHandler action) {
        exact.put(path, new Route(action, true, false));
        return this;
    }

    /** All paths with this prefix. */
    public Routes addUnder(String prefix, PageHandler action) {
        under.put(prefix, new Route(action, false, false));
        return this;
    }

    Optional<Route> find(String path) {
        if (exact.containsKey(path)) {
            return Optional.of(exact.get(path));
        }
        return under.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
