package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.Belongings;

/** What was done to bring each network from phase to phase. */
public interface PhaseMoves extends Belongings {
    /**
     * Adds the move as the network's step of that number, from 1.
     *
     * @throws StepTaken when somebody else moved the network first; the transaction is then lost
     */
    void add(int networkId, int step, PhaseMove move);

    Steps of(int networkId);
}
