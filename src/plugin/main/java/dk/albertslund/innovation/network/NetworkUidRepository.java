package dk.albertslund.innovation.network;

import java.util.Optional;

/** What a network is called for ever: it stays the same when the network's space is imported again under another key. */
public interface NetworkUidRepository {
    /** Given at first need to a network that was made before there were such names. */
    String uid(Network network);

    Optional<Network> findByUid(String uid);

    /** The network is that space's from now on, with its summary; in the caller's transaction. */
    void attachToSpace(Network network, String spaceKey);
}
