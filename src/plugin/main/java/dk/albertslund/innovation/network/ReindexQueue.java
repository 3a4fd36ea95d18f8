package dk.albertslund.innovation.network;

import dk.albertslund.innovation.common.NetworkDataRepository;
import java.time.Instant;
import java.util.List;

/**
 * Queue of networks whose pages must be reindexed. Requests are inserted in the transaction of the change
 * (transactional outbox), so that none is lost; a network has at most one request that is not processed yet.
 *
 * <p>Writers do not lock each other's requests, so a request may be processed before a concurrent change is committed.
 * Each network is therefore reindexed a second time, after those transactions must have ended.
 */
public interface ReindexQueue extends NetworkDataRepository {
    /**
     * A request to reindex a network.
     *
     * @param tries number of failed attempts
     * @param isSecondPass whether it was reindexed once and is due a second time
     */
    record Request(int id, Network network, int tries, boolean isSecondPass) {}

    void enqueue(int networkId);

    /** Inserts a request for the second pass. */
    void requeue(int networkId, int tries, Instant now);

    /**
     * Requests in order; those of deleted networks are removed.
     *
     * @param after the id of the last request that was read
     * @param seenBefore second passes are due when the first was before this moment
     */
    List<Request> findAfter(int after, Instant seenBefore, int most);

    /** The highest id; 0 when the queue is empty. */
    int newestId();

    /** Removes the network's requests up to that id. */
    void remove(int networkId, int newest);

    void remove(List<Request> marks);
}
