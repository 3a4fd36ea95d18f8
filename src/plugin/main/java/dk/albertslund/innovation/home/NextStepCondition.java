package dk.albertslund.innovation.home;

/** A next step of which a feature of its own knows whether it is still undone. */
public interface NextStepCondition {
    NextStep step();

    boolean isOpen(int networkId);
}
