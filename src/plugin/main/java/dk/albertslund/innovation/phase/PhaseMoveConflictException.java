package dk.albertslund.innovation.phase;

/** A concurrent move was recorded first (unique network and step number). */
public final class PhaseMoveConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PhaseMoveConflictException(String message, Throwable cause) {
        super(message, cause);
    }
}
