package dk.albertslund.innovation.common;

import java.util.List;

/** Somebody wrote what cannot be kept; nothing was saved. Holds every problem found, not just the first. */
public final class ValidationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ValidationError> problems;

    public ValidationException(List<ValidationError> problems) {
        super("Refused: " + problems);
        this.problems = List.copyOf(problems);
    }

    public ValidationException(ValidationError problem) {
        this(List.of(problem));
    }

    public List<ValidationError> problems() {
        return problems;
    }

    /** Does nothing when there is no problem. */
    public static void throwIfAny(List<ValidationError> problems) {
        if (!problems.isEmpty()) {
            throw new ValidationException(problems);
        }
    }
}
