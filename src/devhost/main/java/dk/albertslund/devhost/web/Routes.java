package dk.albertslund.devhost.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which address is answered by which page. */
public final class Routes {
    private final Map<String, Route> exact = new LinkedHashMap<>();
    private final Map<String, Route> under = new LinkedHashMap<>();

    record Route(PageHandler action, boolean isOpen, boolean isChange) {}

    /** For those who may look at the wiki at all. */
    public Routes add(String path, PageHandler action) {
        exact.put(path, new Route(action, false, false));
        return this;
    }

    /** Where the wiki is changed; not there in read-only mode, so that nobody writes in vain. */
    public Routes change(String path, PageHandler action) {
        exact.put(path, new Route(action, false, true));
        return this;
    }

    /** For everybody, logged in or not. */
    public Routes open(String path, PageHandler action) {
        exact.put(path, new Route(action, true, false));
        return this;
    }

    /** Every address that begins so. */
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
