package dk.albertslund.innovation.home;

/** Reports whether a next step is still open. Implemented by features; collected by Spring. */
public interface NextStepCondition {
    NextStep step();

    boolean isOpen(int networkId);
}
