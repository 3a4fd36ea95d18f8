package dk.albertslund.devhost.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which address is answered by which page. */
public final class Routes {
    private final Map<String, Route> exact = new LinkedHashMap<>();
    private final Map<String, Route> under = new LinkedHashMap<>();

    record Route(PageAction action, boolean isOpen) {}

    /** For those who may look at the wiki at all. */
    public Routes add(String path, PageAction action) {
        exact.put(path, new Route(action, false));
        return this;
    }

    /** For everybody, logged in or not. */
    public Routes open(String path, PageAction action) {
        exact.put(path, new Route(action, true));
        return this;
    }

    /** Every address that begins so. */
    public Routes addUnder(String prefix, PageAction action) {
        under.put(prefix, new Route(action, false));
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
