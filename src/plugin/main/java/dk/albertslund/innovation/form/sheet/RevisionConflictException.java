package dk.albertslund.innovation.form.sheet;

import dk.albertslund.innovation.common.ConflictException;

/**
 * A concurrent transaction has written this revision of the sheet first (unique sheet and revision). The outermost
 * transaction is retried.
 */
public final class RevisionConflictException extends ConflictException {
    private static final long serialVersionUID = 1L;

    public RevisionConflictException(String message, Throwable cause) {
        super(message, cause);
    }
}
