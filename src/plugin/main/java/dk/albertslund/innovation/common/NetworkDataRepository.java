package dk.albertslund.innovation.common;

import java.util.Collection;
import java.util.Set;

/**
 * Repository of one table whose rows belong to a network. Every table with a network id has one, so that deleting a
 * network deletes all its data.
 */
public interface NetworkDataRepository {
    /** Deletes this table's rows of the network. */
    void deleteByNetwork(int networkId);

    /**
     * @param known the ids of all networks that exist
     * @return the ids of other networks that still have rows here; empty unless a deletion was interrupted
     */
    Set<Integer> findOrphanedNetworkIds(Collection<Integer> known);
}
