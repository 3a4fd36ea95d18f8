package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.network.Network;

/** Reacts to moves, in the same transaction. */
public interface PhaseMoveListener {
    void onMove(Network network, PhaseMove move);

    /** Listeners that write forms are called first, as the lock order is sheet before summary. */
    default boolean writesForms() {
        return false;
    }

    /** Whether moves that an archive brings along are told too; it has the forms already. */
    default boolean hearsOfImportedMoves() {
        return !writesForms();
    }
}
