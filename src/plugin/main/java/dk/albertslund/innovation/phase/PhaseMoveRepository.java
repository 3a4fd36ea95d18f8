package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.NetworkDataRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Recorded moves of all networks. */
public interface PhaseMoveRepository extends NetworkDataRepository {
    /**
     * Appends a move.
     *
     * @param step its sequence number within the network, from 1
     * @throws PhaseMoveConflictException when that number is taken; the transaction must then be rolled back
     */
    void add(int networkId, int step, PhaseMove move);

    PhaseHistory of(int networkId);

    /** The moves with dates from the first to the last day, of all networks, oldest first; in one statement. */
    Map<Integer, List<PhaseMove>> findByDays(LocalDate first, LocalDate last);
}
