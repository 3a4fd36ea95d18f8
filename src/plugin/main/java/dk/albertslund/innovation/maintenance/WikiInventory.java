package dk.albertslund.innovation.maintenance;

import java.util.Optional;
import java.util.Set;

/** What exists in the wiki, regardless of permissions. */
public interface WikiInventory {
    /** A current (not trashed) page and the parts of a network that it shows. */
    record CurrentPage(String spaceKey, Set<String> parts) {}

    /** Empty when the page is purged or in the trash. */
    Optional<CurrentPage> findCurrentPage(long pageId);

    /** Includes pages in the trash. */
    boolean hasPage(long pageId);

    boolean hasSpace(String spaceKey);
}
