package dk.albertslund.innovation.session.live;

import dk.albertslund.innovation.common.NetworkDataRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stores who is in a running session, where, and who writes for the tables. Methods that write are called in a transaction. */
public interface SeatRepository extends NetworkDataRepository {
    /** In one statement. */
    Optional<Seat> find(int runId, String userKey);

    /** All who have been there, in the order in which they came. In one statement. */
    List<Seat> findAll(int runId);

    void add(SessionRun run, Seat seat, Instant joined);

    /** Stores where these sit now. */
    void save(int runId, Collection<Seat> seats);

    /** Who writes and has written for the tables in that item, in order. In one statement. */
    List<TableWriter> findWriters(int runId, String item);

    void addWriter(SessionRun run, TableWriter writer);

    void endWriter(int id, Instant until);

    /** @return how many seats were deleted, with what is stored about their writing */
    int deleteJoinedBefore(Instant moment);
}
