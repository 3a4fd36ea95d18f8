package dk.albertslund.innovation.network;

import dk.albertslund.innovation.common.Belongings;
import java.util.List;

/**
 * Networks in which something changed that search has not heard of. Marked in the same transaction as the change, so that
 * no change is forgotten; a network may be marked many times.
 */
public interface UnindexedNetworks extends Belongings {
    /**
     * One change in one network.
     *
     * @param tries how often search has been told in vain
     */
    record Mark(int id, Network network, int tries) {}

    void mark(int networkId);

    /** Marks the network once more, behind the others, because search could not be told. */
    void markAgain(int networkId, int tries);

    /** Oldest first. Marks of networks that are gone are forgotten meanwhile. */
    List<Mark> oldest(int most);

    void remove(List<Mark> marks);
}
