package dk.albertslund.innovation.page;

import dk.albertslund.innovation.network.Network;
import java.util.Optional;

/**
 * Pages that came back without their network: their space was imported under another key, and they still tell of a network
 * whose own space is not in the wiki any more.
 */
public interface OrphanedPages {
    /** The network that the page tells of; empty when it tells of none, or that network's space is still there. */
    Optional<Network> networkOf(String spaceKey, long pageId);
}
