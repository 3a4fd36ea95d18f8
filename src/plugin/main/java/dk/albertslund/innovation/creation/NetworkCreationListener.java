package dk.albertslund.innovation.creation;

import dk.albertslund.innovation.network.Network;

/** Called when a network and its initial forms were created, in the same transaction. Collected by Spring. */
public interface NetworkCreationListener {
    /** @param proposal the wizard's answers */
    void onCreated(Network network, NetworkProposal proposal, String founder);
}
