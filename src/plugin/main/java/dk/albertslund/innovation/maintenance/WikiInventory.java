package dk.albertslund.innovation.maintenance;

import java.util.Optional;
import java.util.Set;

/** What there is in the wiki, whoever may see it. */
public interface WikiInventory {
    /** A page that can be read, and what it shows of a network. */
    record CurrentPage(String spaceKey, Set<String> parts) {}

    /** Empty when the page is gone or in the trash. */
    Optional<CurrentPage> findCurrentPage(long pageId);

    /** Also when it is in the trash. */
    boolean hasPage(long pageId);

    boolean hasSpace(String spaceKey);
}
