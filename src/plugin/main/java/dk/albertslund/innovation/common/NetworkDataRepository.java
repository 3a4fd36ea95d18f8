package dk.albertslund.innovation.common;

import java.util.Collection;
import java.util.Set;

/** One sort of what belongs to networks, for example their sheets. It goes when its network goes. */
public interface NetworkDataRepository {
    /** Forgets all that belongs to a network that is gone. */
    void deleteByNetwork(int networkId);

    /** Who the rest belongs to when these networks are left out; nobody, as long as nothing went wrong. */
    Set<Integer> findOrphanedNetworkIds(Collection<Integer> known);
}
