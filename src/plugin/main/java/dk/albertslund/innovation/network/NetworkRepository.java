package dk.albertslund.innovation.network;

import java.util.List;
import java.util.Optional;

/** Networks, at most one per space. */
public interface NetworkRepository {
    Optional<Network> findBySpace(String spaceKey);

    List<Network> findAll();

    Network add(String spaceKey, NetworkVisibility visibility, boolean isPractice, String founder);

    /**
     * Deletes the row of the network only; the data of other tables is deleted by each {@link NetworkDataRepository}.
     */
    void remove(Network network);
}
