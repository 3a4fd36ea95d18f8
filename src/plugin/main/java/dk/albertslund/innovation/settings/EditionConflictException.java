package dk.albertslund.innovation.settings;

/** Somebody else published settings first (unique edition number). */
public final class EditionConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EditionConflictException(String message, Throwable cause) {
        super(message, cause);
    }
}
