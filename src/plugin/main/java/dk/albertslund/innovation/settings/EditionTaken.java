package dk.albertslund.innovation.settings;

/** Two people published settings at once; the other one was first. */
public final class EditionTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EditionTaken(String message, Throwable cause) {
        super(message, cause);
    }
}
