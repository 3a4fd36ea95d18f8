package dk.albertslund.innovation.maintenance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pages and spaces of a wiki in memory. */
public final class WikiInventoryInMemory implements WikiInventory {
    private final Map<Long, CurrentPage> living = new HashMap<>();
    private final Set<Long> trashed = new HashSet<>();
    private final Set<String> spaces = new HashSet<>();

    public void page(long id, String spaceKey, String... parts) {
        spaces.add(spaceKey);
        trashed.remove(id);
        living.put(id, new CurrentPage(spaceKey, Set.of(parts)));
    }

    public void space(String key) {
        spaces.add(key);
    }

    public void trash(long id) {
        living.remove(id);
        trashed.add(id);
    }

    public void removeSpace(String key) {
        spaces.remove(key);
        living.values().removeIf(page -> page.spaceKey().equals(key));
    }

    @Override
    public Optional<CurrentPage> findCurrentPage(long pageId) {
        return Optional.ofNullable(living.get(pageId));
    }

    @Override
    public boolean hasPage(long pageId) {
        return living.containsKey(pageId) || trashed.contains(pageId);
    }

    @Override
    public boolean hasSpace(String spaceKey) {
        return spaces.contains(spaceKey);
    }
}
