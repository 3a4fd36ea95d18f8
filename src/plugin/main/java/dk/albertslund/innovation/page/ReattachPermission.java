package dk.albertslund.innovation.page;

import dk.albertslund.innovation.network.Network;

/**
 * Permission to attach a network to another space. The reference from page to network is a content property that any
 * editor can write, so the user must also be known to the network itself.
 */
public interface ReattachPermission {
    /**
     * Whether the current user administers the space, and is the network's founder or leader or a Confluence
     * administrator.
     */
    boolean isGranted(String spaceKey, Network network);
}
