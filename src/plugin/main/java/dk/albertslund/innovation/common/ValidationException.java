package dk.albertslund.innovation.common;

import java.util.List;

/** Input failed validation and nothing was saved. Holds all errors found, not only the first. Sent as HTTP 400. */
public final class ValidationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ValidationError> errors;

    public ValidationException(List<ValidationError> errors) {
        super("Refused: " + errors);
        this.errors = List.copyOf(errors);
    }

    public ValidationException(ValidationError error) {
        this(List.of(error));
    }

    public List<ValidationError> errors() {
        return errors;
    }

    /** Throws if there is at least one error. */
    public static void throwIfAny(List<ValidationError> errors) {
        if (!errors.isEmpty()) {
            throw new ValidationException(errors);
        }
    }
}
