package dk.albertslund.innovation.page;

import dk.albertslund.innovation.network.Network;

/**
 * Who may attach a network to another space: pages tell of a network in a property that whoever edits them can write, so
 * the person must be one whom the network itself knows, and administer the space.
 */
public interface ReattachPermission {
    /** Whether the person who asks administers the space, and is the network's founder, a leader of it or administers the wiki. */
    boolean isGranted(String spaceKey, Network network);
}
