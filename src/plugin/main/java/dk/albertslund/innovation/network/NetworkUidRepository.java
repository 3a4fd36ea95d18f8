package dk.albertslund.innovation.network;

import java.util.Optional;

/** Globally unique ids of networks. A uid survives export and import of the space under another key. */
public interface NetworkUidRepository {
    /** Generated on first use for a network that is older than the column. */
    String uid(Network network);

    Optional<Network> findByUid(String uid);

    /** Changes the network's space, also in its summary; in the caller's transaction. */
    void attachToSpace(Network network, String spaceKey);
}
