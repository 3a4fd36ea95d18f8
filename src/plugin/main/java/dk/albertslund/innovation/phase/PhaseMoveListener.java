package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.network.Network;

/** Keeps something in step with the networks' courses, in the same transaction. */
public interface PhaseMoveListener {
    void onMove(Network network, PhaseMove move);

    /** One that writes in a form comes before the others: a sheet is locked before the network's summary. */
    default boolean writesForms() {
        return false;
    }
}
