package dk.albertslund.innovation.common;

/**
 * Optimistic locking failed: a concurrent transaction committed first. The current transaction must be rolled back and
 * may be retried from its beginning.
 */
public class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConflictException(String message, Throwable cause) {
        super(message, cause);
    }
}
