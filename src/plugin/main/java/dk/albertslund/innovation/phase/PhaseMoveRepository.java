package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.NetworkDataRepository;

/** What was done to bring each network from phase to phase. */
public interface PhaseMoveRepository extends NetworkDataRepository {
    /**
     * Adds the move as the network's step of that number, from 1.
     *
     * @throws PhaseMoveConflictException when somebody else moved the network first; the transaction is then lost
     */
    void add(int networkId, int step, PhaseMove move);

    PhaseHistory of(int networkId);
}
