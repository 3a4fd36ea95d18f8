package dk.albertslund.innovation.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names of persons in memory. */
public final class PersonNamesInMemory implements PersonNameStore {
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, String> days = new HashMap<>();
    private final Set<String> dropped = new HashSet<>();
    private int kept;

    public Map<String, String> all() {
        return names;
    }

    String until(String id) {
        return days.get(id);
    }

    boolean isDropped(String id) {
        return dropped.contains(id);
    }

    @Override
    public String store(int networkId, String name, String until, String author) {
        kept++;
        String id = "person-" + kept;
        names.put(id, name);
        days.put(id, until);
        return id;
    }

    @Override
    public Map<String, String> findNames(Collection<String> ids) {
        Map<String, String> found = new HashMap<>(names);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public void setRetentionDay(String id, String until) {
        days.put(id, until);
    }

    @Override
    public void setDropped(String id, boolean isDropped) {
        if (isDropped) {
            dropped.add(id);
        } else {
            dropped.remove(id);
        }
    }

    @Override
    public void erase(Collection<String> ids) {
        names.keySet().removeAll(ids);
    }
}
