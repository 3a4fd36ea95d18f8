package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.ConflictException;

/** Somebody else's change took the revision first; the save is tried again on what is there now. */
public final class RevisionConflictException extends ConflictException {
    private static final long serialVersionUID = 1L;

    public RevisionConflictException(String message, Throwable cause) {
        super(message, cause);
    }
}
