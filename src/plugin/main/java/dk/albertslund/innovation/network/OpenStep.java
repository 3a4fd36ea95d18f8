package dk.albertslund.innovation.network;

/** A next step of which a feature of its own knows whether it is still undone. */
public interface OpenStep {
    NextStep step();

    boolean isOpen(int networkId);
}
