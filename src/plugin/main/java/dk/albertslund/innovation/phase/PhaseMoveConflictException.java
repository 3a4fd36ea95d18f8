package dk.albertslund.innovation.phase;

/** Two people moved the network at once; the other one was first. */
public final class PhaseMoveConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PhaseMoveConflictException(String message, Throwable cause) {
        super(message, cause);
    }
}
