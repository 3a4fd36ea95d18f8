package dk.albertslund.innovation.form;

/** Somebody else's change took the revision first; the save is tried again on what is there now. */
public final class RevisionTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RevisionTaken(String message, Throwable cause) {
        super(message, cause);
    }
}
