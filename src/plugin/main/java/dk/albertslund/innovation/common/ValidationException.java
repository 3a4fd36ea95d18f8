package dk.albertslund.innovation.common;

import java.util.List;

/** Somebody wrote what cannot be kept; nothing was saved. Holds every problem found, not just the first. */
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

    /** Does nothing when there is no problem. */
    public static void throwIfAny(List<ValidationError> errors) {
        if (!errors.isEmpty()) {
            throw new ValidationException(errors);
        }
    }
}
