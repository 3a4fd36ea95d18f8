package dk.albertslund.innovation.network;

import java.util.Map;
import java.util.Optional;

/** The visibility chosen for each network. The space's permissions are what applies. */
public interface NetworkVisibilityRepository {
    /** Empty when none was chosen, as in networks that are older than the choice. */
    Optional<NetworkVisibility> find(int networkId);

    /** By network id, for networks with a choice. */
    Map<Integer, NetworkVisibility> findAll();

    /** Locks the row until the transaction ends. */
    void save(int networkId, NetworkVisibility visibility);
}
