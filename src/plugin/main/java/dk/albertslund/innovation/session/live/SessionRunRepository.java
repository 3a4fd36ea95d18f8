package dk.albertslund.innovation.session.live;

import dk.albertslund.innovation.common.ConflictException;
import dk.albertslund.innovation.common.NetworkDataRepository;
import java.time.Instant;
import java.util.Optional;

/** Stores runs of sessions. Every method that writes is called in a transaction. */
public interface SessionRunRepository extends NetworkDataRepository {
    Optional<SessionRun> find(int networkId, int id);

    Optional<SessionRun> findByCode(String code);

    /** The run of a session that nobody has ended; it may be over. In one statement. */
    Optional<SessionRun> findNotEnded(int networkId, String instance);

    /** The run of any of the network's sessions that was started last and that nobody has ended; it may be over. In one statement. */
    Optional<SessionRun> findLatestNotEnded(int networkId);

    /** The run that was started last, also one that is over; empty for a session that has not run in the last thirty days. */
    Optional<SessionRun> findLatest(int networkId, String instance);

    /**
     * Stores a run.
     *
     * @return the same with its id
     * @throws ConflictException when the session has a run that was not ended, or the code is taken
     */
    SessionRun add(SessionRun run);

    /** Locks the run against other writers until the transaction ends, and reads it. */
    Optional<SessionRun> lock(int networkId, int id);

    void save(SessionRun run);

    /** Stores only when the driver's window was last heard of. */
    void saveSeen(int id, Instant seen);

    void deleteStartedBefore(Instant moment);
}
