package dk.albertslund.innovation.network;

import java.util.Map;
import java.util.Optional;

/** What was chosen of each network's visibility; the space's permissions are what counts. */
public interface NetworkVisibilityRepository {
    /** Empty when nobody has chosen, as in a network that is older than the choice. */
    Optional<NetworkVisibility> find(int networkId);

    /** The choices of all networks that have one, by network. */
    Map<Integer, NetworkVisibility> findAll();

    /** Two who choose at once wait for each other until the end of the transaction. */
    void save(int networkId, NetworkVisibility visibility);
}
