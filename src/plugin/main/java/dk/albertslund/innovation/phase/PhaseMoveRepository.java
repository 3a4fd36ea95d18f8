package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.NetworkDataRepository;

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
}
