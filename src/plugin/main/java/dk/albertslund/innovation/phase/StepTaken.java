package dk.albertslund.innovation.phase;

/** Two people moved the network at once; the other one was first. */
public final class StepTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StepTaken(String message, Throwable cause) {
        super(message, cause);
    }
}
