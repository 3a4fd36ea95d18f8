package dk.albertslund.innovation.network;

import dk.albertslund.innovation.common.NetworkDataRepository;
import java.time.Instant;
import java.util.List;

/**
 * Networks in which something changed that search has not heard of. Marked in the same transaction as the change, so that
 * no change is forgotten; a network that has a mark which search has not looked at gets no other.
 *
 * <p>Who writes never waits for another's mark, so a mark may have been seen by somebody whose change is not there yet
 * when search looks. That is why search looks at each network once more, when everybody of then must be done.
 */
public interface ReindexQueue extends NetworkDataRepository {
    /**
     * Something in a network that search is to hear of.
     *
     * @param tries how often search has been told in vain
     * @param isSecondPass whether search has looked since, and is to look once more
     */
    record Request(int id, Network network, int tries, boolean isSecondPass) {}

    void enqueue(int networkId);

    /** For looking at the network once more, after it was looked at just now. */
    void requeue(int networkId, int tries, Instant now);

    /**
     * Oldest first. Marks of networks that are gone are forgotten meanwhile.
     *
     * @param after the number of the last mark that was read before
     * @param seenBefore marks that search has looked at are left out when it did so later than this
     */
    List<Request> findAfter(int after, Instant seenBefore, int most);

    /** The number of the newest mark; 0 when there is none. */
    int newestId();

    /** All of the network's marks up to that number. */
    void remove(int networkId, int newest);

    void remove(List<Request> marks);
}
