package dk.albertslund.innovation.network;

import dk.albertslund.innovation.phase.PhaseMove;

/** Keeps something in step with the networks' courses, in the same transaction. */
public interface StepFollower {
    void stepped(Network network, PhaseMove move);

    /** One that writes in a form comes before the others: a sheet is locked before the network's summary. */
    default boolean writesInForms() {
        return false;
    }
}
