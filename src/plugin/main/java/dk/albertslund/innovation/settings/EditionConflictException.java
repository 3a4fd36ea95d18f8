package dk.albertslund.innovation.settings;

/** Two people published settings at once; the other one was first. */
public final class EditionConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EditionConflictException(String message, Throwable cause) {
        super(message, cause);
    }
}
