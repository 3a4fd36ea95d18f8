package dk.albertslund.innovation.network;

import java.util.List;
import java.util.Optional;

/** All networks, one per space. */
public interface NetworkRepository {
    Optional<Network> findBySpace(String spaceKey);

    List<Network> findAll();

    Network add(String spaceKey, NetworkVisibility visibility, boolean isPractice, String founder);

    /** Forgets the network itself; forms, pages, moves and summary are forgotten by their own. */
    void remove(Network network);
}
