package dk.albertslund.innovation.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Content properties in memory, writable by given users only. */
public final class PropertiesInMemory implements PageProperties {
    private final Map<Long, String> written = new HashMap<>();
    private final Set<String> writers = new HashSet<>();
    private boolean areThere = true;
    private int writes;

    public PropertiesInMemory(String... writers) {
        this.writers.addAll(Set.of(writers));
    }

    /** A wiki without content properties. */
    public static PropertiesInMemory missing() {
        PropertiesInMemory missing = new PropertiesInMemory();
        missing.areThere = false;
        return missing;
    }

    @Override
    public boolean isAvailable() {
        return areThere;
    }

    public int writes() {
        return writes;
    }

    @Override
    public Optional<String> read(long pageId, String key) {
        return Optional.ofNullable(written.get(pageId));
    }

    @Override
    public boolean write(long pageId, String key, String json, String userKey) {
        if (!writers.contains(userKey)) {
            return false;
        }
        if (!json.equals(written.put(pageId, json))) {
            writes++;
        }
        return true;
    }
}
