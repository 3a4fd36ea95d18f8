package dk.albertslund.innovation.common;

/** Another writer was first. The whole transaction is lost, and may be tried again on what is there now. */
public class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConflictException(String message, Throwable cause) {
        super(message, cause);
    }
}
