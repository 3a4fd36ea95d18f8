package dk.albertslund.innovation.page;

import dk.albertslund.innovation.network.Network;
import java.util.Optional;

/**
 * Finds pages that were imported with their space under another key, so that they refer to a network whose space no
 * longer exists.
 */
public interface OrphanedPages {
    /** The network that the page refers to; empty when there is none or its space still exists. */
    Optional<Network> networkOf(String spaceKey, long pageId);
}
